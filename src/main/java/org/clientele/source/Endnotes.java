package org.clientele.source;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Notes below a table that are as wide as its rows, as spreadsheets write them: where the numbers come from, who put
/// them together, how many rows there are; and empty rows. Told row by row; the last ones count.
public final class Endnotes {

    private static final int MOST = 12;
    private static final int NEAR = 1 << 14;
    private static final int FAR = 1 << 22;
    private static final int LONGEST = 400;
    private static final Pattern CHINESE =
            Pattern.compile("[(（【*※]?(?:附?[注註]|备注|備註|[说說]明|声明|[数數资資][据據料][来來]源|[来來]源|制表|製表|填表|制单|审核|審核"
                    + "|复核|核对|打印|列印|导出|匯出|下载|截[止至]|更新|统计[时日]|(?:筛选|过滤|查询)条件)[^:：]{0,6}[:：]");
    private static final Pattern ENGLISH =
            Pattern.compile("(?i)[(\\[*]?(?:(?:foot)?notes?\\b|(?:applied )?filters? ?:|disclaimer\\b|copyright\\b|©"
                    + "|sources?(?: of data)? ?:|(?:last )?updated ?:"
                    + "|(?:prepared|created|generated|printed|exported|downloaded|compiled)(?: by| on| at| from| ?:))");
    private static final Pattern COUNT =
            Pattern.compile("(?i)[(（]?[共总合计]{0,2} ?\\d[\\d,]{0,11} ?(?:条|笔|行|rows?|records?)");

    private long solid;
    private int notes;
    private boolean isOver; // nothing but notes and empty rows so far

    /// Takes the next row.
    ///
    /// @param line where it ends
    public void take(List<String> cells, long line) {
        if (isNote(cells)) {
            notes++;
            isOver = true;
        } else if (cells.stream().allMatch(String::isBlank)) {
            isOver = true;
        } else {
            full(line);
        }
    }

    /// Takes the next row, of which over half of the cells are full.
    public void full(long line) {
        notes = 0;
        isOver = false;
        solid = line;
    }

    /// Returns the line of the last row that is no note and not empty, where such came after it.
    public OptionalLong bottom() {
        return isOver && notes <= MOST && solid > 0 ? OptionalLong.of(solid) : OptionalLong.empty();
    }

    private static boolean isNote(List<String> cells) {
        var full = cells.stream().filter(cell -> !cell.isBlank()).toList();
        return !full.isEmpty()
                && 2 * full.size() <= cells.size()
                && full.getFirst().length() <= LONGEST
                && Stream.of(CHINESE, ENGLISH, COUNT)
                        .anyMatch(note -> note.matcher(full.getFirst().strip()).lookingAt());
    }

    /// Returns the line of the last such row of a delimited text; where nothing but empty ones stand near its end, it
    /// is looked for farther up.
    static OptionalLong below(Path file, Detection found) {
        var near = of(Tail.of(file, found.dialect(), NEAR), found);
        return near.solid > 0
                ? near.bottom()
                : of(Tail.of(file, found.dialect(), FAR), found).bottom();
    }

    private static Endnotes of(List<Tail.Row> rows, Detection found) {
        var below = new Endnotes();
        long lines = found.account().counts().lines();
        rows.stream()
                .filter(row -> row.cells().size() == found.columns().size())
                .forEach(row -> below.take(row.cells(), lines - row.below()));
        return below;
    }
}
