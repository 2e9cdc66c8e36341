package org.clientele.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Unwritable;
import org.clientele.table.Block;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;

/// Writes a sheet as comma-separated UTF-8, quoted as in RFC 4180; the file is there whole or not at all.
public record CsvExport(Safety safety, Mark mark) {

    /// What is done to texts that a spreadsheet would take for a formula.
    public enum Safety {
        /// An apostrophe before each text that begins, spaces aside, with `=`, `+`, `-`, `@`, their full-width forms or
        /// a control character, unless it is a number; and before such a sign after a semicolon or tab
        /// inside a text, where other spreadsheets begin a cell. Numbers and dates are written as they are.
        SAFE,
        /// Every cell as it is.
        AS_READ
    }

    /// Whether the file starts with a byte order mark, by which Excel knows UTF-8.
    public enum Mark {
        NONE,
        BOM
    }

    public static final CsvExport SAFE = new CsvExport(Safety.SAFE, Mark.NONE);
    public static final CsvExport AS_READ = new CsvExport(Safety.AS_READ, Mark.NONE);

    private static final String TEMPTING = "=+-@＝＋－＠";
    private static final Pattern NUMBER = Pattern.compile("[+-]\\d+([.,]\\d+)*%?");

    /// Where a spreadsheet that separates by semicolons or tabs would begin a formula of its own; faces such as `;-)`
    /// are none.
    private static final Pattern SPLIT = Pattern.compile("([;\t][\\p{Z}\\p{Cf}\"]*)([=+@＝＋＠]|[-－](?=[\\p{L}\\d]))");

    private static final int REPORTED = 1 << 12;

    /// @throws Problem if the file cannot be written
    public void write(Sheet sheet, Path file, Progress progress) {
        write(sheet, sheet.schema().names(), file, progress);
    }

    /// Writes a sheet under another header; under none where it is empty.
    ///
    /// @throws Problem if the file cannot be written
    public void write(Sheet sheet, List<String> header, Path file, Progress progress) {
        try {
            WholeFile.write(file, out -> {
                var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                write(sheet, header, writer, progress);
                writer.flush();
            });
        } catch (IOException e) {
            throw Unwritable.of(file, e, "problem.file.write");
        }
    }

    private void write(Sheet sheet, List<String> header, BufferedWriter out, Progress progress) throws IOException {
        if (mark == Mark.BOM) {
            out.write('\uFEFF');
        }
        var blocks = sheet.blocks();
        if (!header.isEmpty()) {
            line(header, out);
        }
        for (int row = 0; row < sheet.rows(); row++) {
            if (row % REPORTED == 0) {
                progress.at(row, sheet.rows());
            }
            row(blocks, row, out);
        }
    }

    private void line(List<String> names, Writer out) throws IOException {
        for (int i = 0; i < names.size(); i++) {
            out.write(i == 0 ? "" : ",");
            out.write(quoted(guarded(names.get(i))));
        }
        end(names.size() == 1 && names.getFirst().isEmpty(), out);
    }

    private void row(List<Block> blocks, int row, Writer out) throws IOException {
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var text = block.text(row);
            out.write(i == 0 ? "" : ",");
            out.write(block instanceof TextBlock ? quoted(guarded(text)) : text);
        }
        end(blocks.size() == 1 && blocks.getFirst().isMissing(row), out);
    }

    /// Ends a line; one with nothing on it would not be taken for a row.
    private static void end(boolean isBlank, Writer out) throws IOException {
        out.write(isBlank ? "\"\"\n" : "\n");
    }

    private String guarded(String text) {
        if (safety == Safety.AS_READ) {
            return text;
        }
        var inside = text.indexOf(';') < 0 && text.indexOf('\t') < 0
                ? text
                : SPLIT.matcher(text).replaceAll("$1'$2");
        return isTempting(text) ? "'" + inside : inside;
    }

    private static boolean isTempting(String text) {
        int i = 0;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i < text.length()
                && (TEMPTING.indexOf(text.charAt(i)) >= 0 || text.charAt(i) < ' ')
                && !NUMBER.matcher(text).matches();
    }

    /// Spaces of every width, and what is not seen at all.
    private static boolean isBlank(char c) {
        return Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    /// A mark of the byte order that belongs to a text is none at the head of a file, if it stands in quotes.
    private static String quoted(String text) {
        if (text.isEmpty()) {
            return text;
        }
        boolean spaced = text.charAt(0) <= ' ' || text.charAt(0) == '\uFEFF' || text.charAt(text.length() - 1) <= ' ';
        for (int i = 0; !spaced && i < text.length(); i++) {
            char c = text.charAt(i);
            spaced = c == '"' || c == ',' || c == '\n' || c == '\r';
        }
        return spaced ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
