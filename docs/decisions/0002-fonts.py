"""Makes resources/org/clientele/fonts/Clientele.ttc; why and how: 0002-one-font-file.md.

Usage: python3 0002-fonts.py FOLDER OUT   (fontTools 4.38 or later, Java 25 on the path; FOLDER holds inter/,
noto-sans-sc/, jetbrains-mono/, the unpacked npm packages @expo-google-fonts/inter 0.4.2, noto-sans-sc 0.4.3 and
jetbrains-mono 0.4.1)
"""
import os
import subprocess
import sys
from fontTools.misc.transform import Scale
from fontTools.pens.basePen import BasePen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, TTFont, newTable

FOLDER, OUT = sys.argv[1:3]
FACES = [("Regular", 400), ("Medium", 500), ("SemiBold", 600), ("Bold", 700)]


def open_face(package, name, style, weight):
    return TTFont(f"{FOLDER}/{package}/{weight}{style}/{name}_{weight}{style}.ttf")


def wanted_chinese(code):
    rare = 0x3400 <= code <= 0x4DBF or 0xAC00 <= code <= 0xD7FF or code > 0xFFFF or 0xF900 <= code <= 0xFAFF
    return code >= 0x2E80 and not rare


def common_chinese():
    """The 6,763 characters of GB 2312: nearly all that names and headings are written with."""
    return {ord(bytes([a, b]).decode("gb2312")) for a in range(0xB0, 0xF8) for b in range(0xA1, 0xFF)
            if not (a == 0xD7 and b > 0xF9)}


class Master:
    """All outlines once; the faces differ in which of them a character shows."""

    def __init__(self):
        self.glyphs, self.metrics = {}, {}

    def add(self, font, prefix, codes):
        """Adds what these characters look like in a font; returns their glyph names."""
        cmap, glyph_set = font.getBestCmap(), font.getGlyphSet()
        shrink = Scale(1000 / font["head"].unitsPerEm)
        tabular = substitutions(font, "tnum")
        shown = {}
        for code in sorted(codes & set(cmap)):
            source = tabular.get(cmap[code], cmap[code]) if chr(code).isdigit() else cmap[code]
            name = prefix + source
            shown[code] = name
            if name not in self.glyphs:
                recording = DecomposingRecordingPen(glyph_set)
                glyph_set[source].draw(recording)
                pen = TTGlyphPen(None)
                recording.replay(TransformPen(pen, shrink))
                self.glyphs[name] = pen.glyph()
                self.metrics[name] = round(font["hmtx"][source][0] * shrink[0])
        return shown


class Words(BasePen):
    """An outline in one line of text."""

    def __init__(self):
        super().__init__(None)
        self.words = []

    def _moveTo(self, to):
        self.words += ["M", *to]

    def _lineTo(self, to):
        self.words += ["L", *to]

    def _qCurveToOne(self, by, to):
        self.words += ["Q", *by, *to]

    def _closePath(self):
        self.words += ["Z"]


def unite(glyphs):
    """Makes one of strokes that lie over each other."""
    lines = []
    for glyph in glyphs.values():
        pen = Words()
        glyph.draw(pen, None)
        lines.append(" ".join(map(str, pen.words)))
    program = os.path.join(os.path.dirname(os.path.abspath(__file__)), "0002-Outlines.java")
    done = subprocess.run(["java", program], input="\n".join(lines) + "\n", capture_output=True, text=True, check=True)
    for name, line in zip(list(glyphs), done.stdout.split("\n")):
        if line:
            glyphs[name] = drawn(line.split())


def drawn(words):
    pen, at = TTGlyphPen(None), 0
    here, curve = None, []

    def bend():
        if curve:
            pen.qCurveTo(*curve)
            curve.clear()

    while at < len(words):
        kind, count = words[at], {"M": 2, "L": 2, "Q": 4, "Z": 0}[words[at]]
        numbers = [round(float(w)) for w in words[at + 1:at + 1 + count]]
        points = list(zip(numbers[::2], numbers[1::2]))
        at += 1 + count
        if kind == "Q" and not points[0] == points[1] == here:
            if curve and between(curve[-2], here, points[0]):
                curve.pop()
            curve += points
        elif kind == "M":
            pen.moveTo(points[0])
        elif kind == "L" and points[0] != here:
            bend()
            pen.lineTo(points[0])
        elif kind == "Z":
            bend()
            pen.closePath()
        here = points[-1] if points else None
    return pen.glyph()


def between(one, middle, other):
    """Whether a point on a curve lies where TrueType takes one to be that is not written."""
    return all(abs(2 * m - a - b) <= 1 for a, m, b in zip(one, middle, other))


def substitutions(font, feature):
    if "GSUB" not in font:
        return {}
    table, found = font["GSUB"].table, {}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag == feature:
            for index in record.Feature.LookupListIndex:
                for sub in table.LookupList.Lookup[index].SubTable:
                    found.update(getattr(getattr(sub, "ExtSubTable", sub), "mapping", {}))
    return found


def fill(base, master):
    notdef = base["glyf"][".notdef"]
    order = [".notdef"] + list(master.glyphs)
    metrics = {".notdef": base["hmtx"][".notdef"]}
    glyf = newTable("glyf")
    glyf.glyphs = {".notdef": notdef, **master.glyphs}
    glyf.glyphOrder = order
    for name, glyph in master.glyphs.items():
        glyph.recalcBounds(glyf)
        metrics[name] = (master.metrics[name], getattr(glyph, "xMin", 0))
    base.setGlyphOrder(order)
    base["glyf"], base["hmtx"].metrics = glyf, metrics
    base["cmap"].tables = [t for t in base["cmap"].tables if t.format == 4][:1]
    base["cmap"].tables[0].cmap = {0x20: order[1]}
    for tag in ("GSUB", "GPOS", "GDEF", "BASE", "vhea", "vmtx", "STAT", "prep", "gasp"):
        if tag in base:
            del base[tag]


def dress(font, family, style, weight, cmap, mono):
    characters = font["cmap"].tables[0]
    characters.cmap.clear()
    characters.cmap.update(cmap)
    characters.platformID, characters.platEncID = 3, 1
    bold = weight == 700
    legacy = (family, "Bold" if bold else "Regular") if weight in (400, 700) else (f"{family} {style}", "Regular")
    names = {0: "Inter: Copyright 2016 The Inter Project Authors. Noto Sans SC: (c) 2014-2021 Adobe. "
                "JetBrains Mono: Copyright 2020 The JetBrains Mono Project Authors.",
             1: legacy[0], 2: legacy[1], 3: f"Clientele 1.0 {family} {style}", 4: f"{family} {style}",
             5: "Version 1.000", 6: f"{family.replace(' ', '')}-{style}",
             13: "SIL Open Font License, Version 1.1", 14: "https://openfontlicense.org", 16: family, 17: style}
    font["name"].names = []
    for number, text in names.items():
        font["name"].setName(text, number, 3, 1, 0x409)
    os2 = font["OS/2"]
    os2.usWeightClass = weight
    os2.fsSelection = (os2.fsSelection & ~0x61) | (0x20 if bold else 0x40)
    font["head"].macStyle = 1 if bold else 0
    font["post"].formatType, font["post"].isFixedPitch = 3, int(mono)
    ascent, descent = (1020, -300) if mono else (969, -241)
    font["hhea"].ascent = os2.sTypoAscender = os2.usWinAscent = ascent
    font["hhea"].descent = os2.sTypoDescender = descent
    os2.usWinDescent, font["hhea"].lineGap, os2.sTypoLineGap = -descent, 0, 0


def main():
    master = Master()
    noto = {weight: open_face("noto-sans-sc", "NotoSansSC", style, weight) for style, weight in FACES}
    all_codes = set(range(0x10000))
    chinese = {c for c in noto[400].getBestCmap() if wanted_chinese(c)}
    regular = master.add(noto[400], "sc.", chinese)
    strong = {**regular, **master.add(noto[700], "scb.", common_chinese())}
    latin = {}
    for style, weight in FACES:
        latin[weight] = master.add(open_face("inter", "Inter", style, weight), f"i{weight}.", all_codes)
    mono = master.add(open_face("jetbrains-mono", "JetBrainsMono", "Regular", 400), "m.", all_codes)
    unite(master.glyphs)
    base = noto[400]
    fill(base, master)
    base.save("/tmp/clientele-master.ttf")
    faces = TTCollection()
    for style, weight in FACES:
        face = TTFont("/tmp/clientele-master.ttf")
        shown = rename({**(strong if weight >= 600 else regular), **latin[weight]}, face, master)
        dress(face, "Clientele Sans", style, weight, shown, mono=False)
        faces.fonts.append(face)
    face = TTFont("/tmp/clientele-master.ttf")
    dress(face, "Clientele Mono", "Regular", 400, rename({**regular, **latin[400], **mono}, face, master), mono=True)
    faces.fonts.append(face)
    faces.save(OUT, shareTables=True)


def rename(shown, face, master):
    """The saved master has forgotten its glyph names; their order it has kept."""
    place = {name: i + 1 for i, name in enumerate(master.glyphs)}
    order = face.getGlyphOrder()
    return {code: order[place[name]] for code, name in shown.items()}


main()
