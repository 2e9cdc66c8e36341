package org.clientele.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.clientele.table.Block;
import org.clientele.table.Sheet;
import org.clientele.table.Type;

/// A table as CSV: UTF-8, commas, `\n`, cells quoted where they must be.
public enum CsvExport {

    /// Text that a spreadsheet would take for a formula gets an apostrophe before it.
    SAFE,

    /// Text is written as it was read.
    AS_READ;

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)*%?");

    public void write(Sheet sheet, Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            write(sheet, out);
        }
    }

    private void write(Sheet sheet, BufferedWriter out) throws IOException {
        var names = sheet.schema().names();
        var blocks = sheet.blocks();
        for (int i = 0; i < names.size(); i++) {
            out.append(i == 0 ? "" : ",").append(quoted(text(names.get(i))));
        }
        out.append('\n');
        for (int row = 0; row < sheet.rows(); row++) {
            for (int i = 0; i < blocks.size(); i++) {
                out.append(i == 0 ? "" : ",").append(cell(blocks.get(i), row));
            }
            out.append('\n');
        }
    }

    private String cell(Block block, int row) {
        return block.type() == Type.TEXT ? quoted(text(block.text(row))) : block.text(row);
    }

    private String text(String text) {
        boolean formula = this == SAFE
                && FORMULA.matcher(text).matches()
                && !NUMBER.matcher(text).matches();
        return formula ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && text.strip().length() == text.length();
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
