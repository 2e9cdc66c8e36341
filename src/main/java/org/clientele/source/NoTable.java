package org.clientele.source;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import org.clientele.spec.Problem;

/// Tells files that are no text, or a page, by their first bytes.
final class NoTable {

    private static final int LOOKED_AT = 1 << 15;

    private static final Map<String, String> SIGNATURES = Map.of(
            "504b0304", "problem.source.zip",
            "89504e470d0a1a0a", "problem.source.picture",
            "ffd8ff", "problem.source.picture",
            "474946383761", "problem.source.picture",
            "474946383961", "problem.source.picture",
            "d0cf11e0a1b11ae1", "problem.source.office",
            "25504446", "problem.source.pdf");

    /// How pages begin, and what programs save as a page and call a workbook.
    private static final Pattern MARKUP = Pattern.compile(
            "\\A\\s*+(?:<\\?xml\\s|<!doctype\\s|<(?:html|head|meta|body|table|style)[\\s>])", Pattern.CASE_INSENSITIVE);

    private NoTable() {}

    /// @throws Problem if the file is no text or a page, or has nothing but a mark and white space in it
    static void check(Path file, Intake intake, Encoding encoding) {
        var head = intake.head(LOOKED_AT);
        var name = Intake.name(file);
        var hex = HexFormat.of().formatHex(head, 0, Math.min(8, head.length));
        SIGNATURES.forEach((start, key) -> {
            if (hex.startsWith(start)) {
                throw new Problem(key, name);
            }
        });
        if (!encoding.isWide() && isBinary(head)) {
            throw new Problem("problem.source.binary", name);
        }
        if (MARKUP.matcher(text(head, encoding)).find()) {
            throw new Problem("problem.source.markup", name);
        }
        if (head.length < LOOKED_AT && isBlank(head, encoding)) {
            throw new Problem("problem.source.empty", name);
        }
    }

    private static boolean isBlank(byte[] head, Encoding encoding) {
        return text(head, encoding).isBlank();
    }

    private static String text(byte[] head, Encoding encoding) {
        int from = Marks.length(head, encoding);
        return new String(head, from, head.length - from, encoding.charset());
    }

    /// A text has no NUL and hardly any other control character.
    private static boolean isBinary(byte[] head) {
        int controls = 0;
        for (byte b : head) {
            if (b == 0) {
                return true;
            }
            controls +=
                    b > 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 1 && b != 27 ? 1 : 0;
        }
        return controls > head.length / 50;
    }
}
