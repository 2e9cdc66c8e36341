package org.clientele.source;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Notes below a table that are as wide as its rows, as spreadsheets write them: where the numbers come from, who put
/// them together, how many rows there are. Told row by row; the last ones count.
public final class Endnotes {

    private static final int MOST = 12;
    private static final int LONGEST = 400;
    private static final Pattern CHINESE =
            Pattern.compile("[(（【*※]?(?:附?[注註]|备注|備註|[说說]明|声明|[数數资資][据據料][来來]源|[来來]源|制表|製表|填表|制单|审核|審核"
                    + "|复核|核对|打印|列印|导出|匯出|下载|截[止至]|更新|统计[时日])[^:：]{0,6}[:：]");
    private static final Pattern ENGLISH =
            Pattern.compile("(?i)[(\\[*]?(?:(?:foot)?notes?\\b|disclaimer\\b|copyright\\b|©"
                    + "|sources?(?: of data)? ?:|(?:last )?updated ?:"
                    + "|(?:prepared|created|generated|printed|exported|downloaded|compiled)(?: by| on| at| from| ?:))");
    private static final Pattern COUNT =
            Pattern.compile("(?i)[(（]?[共总合计]{0,2} ?\\d[\\d,]{0,11} ?(?:条|笔|行|rows?|records?)");

    private long solid;
    private int notes;

    /// Takes the next row.
    ///
    /// @param line where it ends
    public void take(List<String> cells, long line) {
        if (isNote(cells)) {
            notes++;
        } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            full(line);
        }
    }

    /// Takes the next row, of which over half of the cells are full.
    public void full(long line) {
        notes = 0;
        solid = line;
    }

    /// Returns the line of the last row that is no note, where notes came after it.
    public OptionalLong bottom() {
        return notes > 0 && notes <= MOST && solid > 0 ? OptionalLong.of(solid) : OptionalLong.empty();
    }

    private static boolean isNote(List<String> cells) {
        var full = cells.stream().filter(cell -> !cell.isBlank()).toList();
        return !full.isEmpty()
                && 2 * full.size() <= cells.size()
                && full.getFirst().length() <= LONGEST
                && Stream.of(CHINESE, ENGLISH, COUNT)
                        .anyMatch(note -> note.matcher(full.getFirst().strip()).lookingAt());
    }

    /// Returns the last line of a delimited text that is no note.
    static OptionalLong below(Path file, Detection found) {
        var rows = Tail.of(file, found.dialect());
        var below = new Endnotes();
        long lines = found.account().counts().lines();
        rows.stream()
                .filter(row -> row.cells().size() == found.columns().size())
                .forEach(row -> below.take(row.cells(), lines - row.below()));
        return below.bottom();
    }
}
