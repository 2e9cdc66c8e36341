package org.clientele.source.excel;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.clientele.source.Cutter;
import org.clientele.source.Header;
import org.clientele.source.Zipped;
import org.clientele.spec.Problem;

/// A workbook as Excel has written them since 2007: zipped XML.
final class XlsxBook implements ExcelBook {

    private static final String RELATIONS = "_rels/.rels";

    private final Parts parts;
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final List<String> hidden = new ArrayList<>();
    private final Map<String, Merges> merges = new HashMap<>();
    private boolean since1904;
    private Optional<SharedTexts> texts = Optional.empty();
    private Optional<Styles> styles = Optional.empty();
    private final Map<String, String> targets;

    XlsxBook(Zipped zip) {
        parts = new Parts(zip);
        var book = relations(RELATIONS, "").values().stream()
                .filter(target -> target.endsWith("workbook.xml"))
                .findFirst()
                .filter(parts::has)
                .orElseThrow(parts::damaged);
        int slash = book.lastIndexOf('/') + 1;
        var folder = book.substring(0, slash);
        targets = relations(folder + "_rels/" + book.substring(slash) + ".rels", folder);
        readBook(book);
    }

    static boolean isOne(Zipped zip) {
        if (zip.find("xl/workbook.bin").isPresent()) {
            throw new Problem("problem.excel.xlsb", zip.name());
        }
        if (zip.find("content.xml").isPresent() && zip.find("mimetype").isPresent()) {
            throw new Problem("problem.excel.ods", zip.name());
        }
        return zip.find("[Content_Types].xml").isPresent()
                && zip.find("xl/workbook.xml").isPresent();
    }

    /// Returns the parts of this file that a part names, by the names it gives them; what lies elsewhere is left out.
    private Map<String, String> relations(String part, String folder) {
        var found = new LinkedHashMap<String, String>();
        try (var xml = new Xml(parts.name(), parts.part(part))) {
            while (xml.next()) {
                if (xml.starts("Relationship") && !xml.attribute("TargetMode").equals("External")) {
                    var target = xml.attribute("Target");
                    found.put(xml.attribute("Id"), target.startsWith("/") ? target.substring(1) : folder + target);
                }
            }
        }
        return found;
    }

    private void readBook(String part) {
        try (var xml = new Xml(parts.name(), parts.part(part))) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    since1904 = xml.attribute("date1904").matches("1|true");
                } else if (xml.starts("sheet")) {
                    addSheet(xml);
                }
            }
        }
    }

    private void addSheet(Xml xml) {
        var name = xml.attribute("name");
        var target = targets.getOrDefault(xml.attribute("id"), "");
        if (target.contains("worksheets/") && parts.has(target) && !name.isEmpty()) {
            sheets.put(name, target);
            if (sheets.size() > Zipped.MOST) {
                throw new Problem("problem.excel.parts", parts.name(), Zipped.MOST);
            }
            if (xml.attribute("state").toLowerCase(java.util.Locale.ROOT).contains("hidden")) {
                hidden.add(name);
            }
        }
    }

    @Override
    public List<String> sheets() {
        var parts = new HashMap<String, Boolean>();
        var filled = sheets.keySet().stream()
                .filter(name -> parts.computeIfAbsent(sheets.get(name), this::hasCells))
                .toList();
        var seen = filled.stream().filter(name -> !hidden.contains(name)).toList();
        if (filled.isEmpty()) {
            throw new Problem("problem.source.empty", this.parts.name());
        }
        return seen.isEmpty() ? filled : seen;
    }

    private boolean hasCells(String part) {
        try (var xml = new Xml(parts.name(), parts.part(part))) {
            while (xml.next()) {
                if (xml.starts("v") || xml.starts("is")) {
                    return true;
                }
            }
            return false;
        }
    }

    @Override
    public Cutter cutter(String sheet, Header header, DoubleConsumer share) {
        if (!sheets.containsKey(sheet)) {
            throw new Problem("problem.excel.sheet", parts.name(), sheet);
        }
        var part = sheets.get(sheet);
        double size = parts.size(part);
        var merged = merges.computeIfAbsent(part, each -> merges(each, share));
        var values = new CellValues(texts(), styles(), since1904);
        var bytes = new Counted(parts.part(part), taken -> share.accept(taken / size));
        var notes = BookNotes.of(sheet, hidden, parts.names());
        return new XlsxSheet(new Xml(parts.name(), bytes), values, merged, header).noting(notes);
    }

    private Merges merges(String part, DoubleConsumer share) {
        try (InputStream bytes = parts.part(part)) {
            return Merges.read(bytes, _ -> share.accept(0));
        } catch (IOException e) {
            throw parts.damaged();
        }
    }

    private SharedTexts texts() {
        if (texts.isEmpty()) {
            texts = Optional.of(SharedTexts.read(parts.name(), related("sharedStrings.xml")));
        }
        return texts.get();
    }

    private Styles styles() {
        if (styles.isEmpty()) {
            styles = Optional.of(Styles.read(parts.name(), related("styles.xml")));
        }
        return styles.get();
    }

    private Optional<InputStream> related(String ending) {
        return targets.values().stream()
                .filter(target -> target.endsWith(ending))
                .findFirst()
                .flatMap(parts::find);
    }

    @Override
    public void close() {}
}
