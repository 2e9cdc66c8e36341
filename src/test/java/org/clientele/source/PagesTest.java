package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {

    private static final String NAMES = "编号,姓名,日期,金额\n";
    private static final String ROWS = "C01,王芳,2024-01-05,3.5\nC02,李雷,2024-01-06,4.5\n";

    @TempDir
    Path folder;

    private Detection detect(String text) {
        return new Csv(folder).detect(text);
    }

    private Counts read(String text) {
        var csv = new Csv(folder);
        return Csv.read(csv.file(text)).account().counts();
    }

    @Test
    void numbersOfPagesBetweenRowsAreSkipped() {
        var text = NAMES + ROWS + "第1页/共3页,,,\n" + ROWS + "第2页/共3页,,,\n" + ROWS + "第3页/共3页,,,\n";

        assertEquals(new Counts(10, 9, 6, 0, 3), read(text));
        assertEquals(List.of(Reason.of("note.pages", 3L, 4L)), detect(text).notes());
    }

    @Test
    void theyAreSkippedWithTheNamesAfterThem() {
        var page = ",,Page 1 of 2,\n";

        assertEquals(
                new Counts(8, 7, 4, 0, 3), read(NAMES + ROWS + page + NAMES + ROWS + page.replace("1 of", "2 of")));
    }

    @Test
    void oneCellOnItsLineIsSkippedLikewise() {
        assertEquals(new Counts(9, 8, 6, 0, 2), read(NAMES + ROWS + "第 1 页 共 3 页\n" + ROWS + "第 2 页 共 3 页\n" + ROWS));
    }

    @Test
    void titlesAboveTheNamesComeWithEachPage() {
        var head = "客户订单表,,,\n" + NAMES;
        var text = head + ROWS + ",- 1 -,,\n" + head + ROWS + ",,,\n,- 2 -,,\n" + head + ROWS;

        assertEquals(new Counts(15, 14, 6, 0, 8), read(text));
    }

    @Test
    void aRuleUnderTheRepeatedNamesIsNoRow() {
        var names = "ID,NAME,CITY\n---,------,------\n";
        var rows = "1,Ann,Rome\n2,Bob,Oslo\n";

        assertEquals(4, read(names + rows + "\n" + names + rows).loaded());
    }

    @Test
    void whatNamesAPageAmongOtherValuesIsARow() {
        var text = "id,part,note,amount\n1,a,Page 1 of 3,2.5\n2,b,Page 2 of 3,3.5\n3,c,Page 3 of 3,4.5\n";

        assertEquals(new Counts(4, 3, 3, 0), read(text));
    }

    @Test
    void pagesInNoOrderAreRows() {
        var text = "id,part,note,amount\n1,a,x,2.5\n,,Page 7,\n3,c,y,4.5\n,,Page 3,\n";

        assertEquals(4, read(text).loaded());
    }
}
