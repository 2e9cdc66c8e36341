package org.clientele.ui.data;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.clientele.table.Block;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;

/// Puts cells on the clipboard as tab-separated text that spreadsheets paste as cells: the chosen rows in the order in
/// which they are shown, or the one cell with the focus. Texts that would become formulas get an apostrophe.
final class Copy {

    private static final String TEMPTING = "=+-@";

    private Copy() {}

    static void toClipboard(Arranged shown, Marks marks) {
        var content = new ClipboardContent();
        content.putString(text(shown, marks));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Returns the rows of which something was copied; of the one cell with the focus its column only.
    static Sheet copied(Arranged shown, Marks marks) {
        var sheet = shown.sheet();
        if (!marks.rows().isEmpty()) {
            return sheet.select(Arrays.stream(shown.rows()).filter(marks::has).toArray());
        }
        int[] row = shown.size() == 0
                ? new int[0]
                : new int[] {shown.rows()[marks.cursor().position()]};
        return sheet.columns(List.of(sheet.schema().names().get(marks.cursor().column())))
                .select(row);
    }

    static String text(Arranged shown, Marks marks) {
        if (shown.size() == 0) {
            return "";
        }
        if (marks.rows().isEmpty()) {
            return cell(
                    shown.sheet().shown(marks.cursor().column()),
                    shown.rows()[marks.cursor().position()]);
        }
        var blocks = shown.sheet().shown();
        var lines = new StringBuilder();
        for (int row : shown.rows()) {
            if (marks.has(row)) {
                lines.append(line(blocks, row)).append('\n');
            }
        }
        return lines.toString();
    }

    private static String line(List<Block> blocks, int row) {
        return blocks.stream().map(block -> cell(block, row)).collect(Collectors.joining("\t"));
    }

    private static String cell(Block block, int row) {
        var text = block.text(row);
        if (!(block instanceof TextBlock) || text.isEmpty()) {
            return text;
        }
        var safe = TEMPTING.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
