package org.clientele.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/// Changes inputs at random, without end: bits flipped, stretches taken out, doubled, moved in from another input, and
/// what has often broken readers put in between.
final class Mutations {

    private static final int LONGEST = 1 << 16;
    private static final List<byte[]> EVIL = List.of(
                    "\"",
                    "\"\"",
                    "'",
                    ",",
                    ";",
                    "\t",
                    "|",
                    "\n",
                    "\r",
                    "\r\n",
                    "\n\n",
                    "\0",
                    "\\",
                    "\uFEFF",
                    "\u3000",
                    " ",
                    "=",
                    "-",
                    "NaN",
                    "Infinity",
                    "1e308",
                    "1e-320",
                    "-0",
                    "0x1p3",
                    "9223372036854775807",
                    "2147483648",
                    "99999999999999999999",
                    "2024-02-30",
                    "00:00:60",
                    "31/12/9999",
                    "-1-1-1",
                    "１２",
                    "٣",
                    "万",
                    "%",
                    "€",
                    "(1)",
                    "{",
                    "}",
                    "[",
                    "]",
                    ":",
                    "null",
                    "true",
                    "\\u0000",
                    "\\ud800",
                    "1E999999999",
                    "{\"a\":",
                    "[[[[",
                    "<",
                    ">",
                    "</row>",
                    "<row r=\"1048577\">",
                    "<c r=\"XFE1\">",
                    "<c r=\"ZZZ9\" t=\"s\">",
                    "<v>-1</v>",
                    "<v>1e99</v>",
                    "&#0;",
                    "&amp;",
                    "<!DOCTYPE a [<!ENTITY b \"c\">]>",
                    "]]>",
                    "_xD800_",
                    "_x0000_",
                    "PK\3\4",
                    "PK\1\2",
                    "PK\5\6",
                    "\u001f\u008b",
                    "../",
                    "sep=;",
                    "[31/Feb/2024:25:61:61 +9999]",
                    "\" 200 -")
            .stream()
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .toList();

    private final RandomGenerator random;
    private final List<byte[]> seeds;

    Mutations(List<byte[]> seeds, RandomGenerator random) {
        this.seeds = seeds;
        this.random = random;
    }

    byte[] next() {
        var bytes = seed();
        for (int i = random.nextInt(6); i >= 0; i--) {
            bytes = mutated(bytes);
        }
        return bytes.length > LONGEST ? Arrays.copyOf(bytes, LONGEST) : bytes;
    }

    private byte[] seed() {
        return seeds.get(random.nextInt(seeds.size()));
    }

    private byte[] mutated(byte[] bytes) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(random.nextInt(8) == 0 ? 200 : 12));
        return switch (random.nextInt(8)) {
            case 0 -> flipped(bytes);
            case 1 -> joined(bytes, from, new byte[] {(byte) random.nextInt(256)}, to);
            case 2 -> joined(bytes, from, new byte[0], to);
            case 3 -> joined(bytes, to, Arrays.copyOfRange(bytes, from, to), to);
            case 4 -> joined(bytes, from, part(seed()), to);
            default -> joined(bytes, from, EVIL.get(random.nextInt(EVIL.size())), random.nextBoolean() ? from : to);
        };
    }

    private byte[] flipped(byte[] bytes) {
        var flipped = bytes.clone();
        if (bytes.length > 0) {
            flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private byte[] part(byte[] other) {
        int from = random.nextInt(other.length + 1);
        return Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(60)));
    }

    private static byte[] joined(byte[] bytes, int before, byte[] between, int after) {
        var joined = Arrays.copyOf(bytes, before + between.length + bytes.length - after);
        System.arraycopy(between, 0, joined, before, between.length);
        System.arraycopy(bytes, after, joined, before + between.length, bytes.length - after);
        return joined;
    }
}
