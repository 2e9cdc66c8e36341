package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndnotesTest {

    @TempDir
    Path folder;

    private Counts read(String text, Charset charset) {
        var csv = new Csv(folder);
        return Csv.read(csv.file(text.getBytes(charset))).counts();
    }

    private Counts read(String text) {
        return read(text, StandardCharsets.UTF_8);
    }

    @Test
    void notesAsWideAsTheTableAreSkipped() {
        var counts = read("地区,人口,户数\n东城,12,3\n西城,14,5\n朝阳,15,6\n注：不含集体户,,\n数据来源：统计局,,\n", Charset.forName("GB18030"));

        assertEquals(new Counts(6, 5, 3, 0, 2, 0), counts);
    }

    @Test
    void whatAProgramSaysBelowItsRowsIsSkippedWithEmptyRowsAboveIt() {
        var counts =
                read("id,amount,day\n1,2.5,2026-01-01\n2,3.5,2026-01-02\n,,\n(2 rows),,\nPrinted by: A. Smith,,\n");

        assertEquals(new Counts(6, 5, 2, 0, 3, 0), counts);
    }

    @Test
    void notesFarDownAreSkipped() {
        var counts = read("id,amount,day\n" + "1,2.5,2026-01-01\n".repeat(5000) + "Source: till 4,,\n");

        assertEquals(new Counts(5002, 5001, 5000, 0, 1, 0), counts);
    }

    @Test
    void aRowThatKnowsLittleIsKept() {
        var counts = read("name,city,amount\nAnn,Rome,2\nBob,Oslo,3\nNoteworthy Ltd,,\nTotal,,5\n");

        assertEquals(new Counts(5, 4, 4, 0), counts);
    }

    @Test
    void aNoteAmongTheRowsIsKept() {
        var counts = read("name,city,amount\nAnn,Rome,2\nNote: new till,,\nBob,Oslo,3\n");

        assertEquals(new Counts(4, 3, 3, 0), counts);
    }

    @Test
    void emptyRowsAtTheEndAreSkippedHoweverMany() {
        var counts = read("name,city,amount\nAnn,Rome,2\n,,\nBob,Oslo,3\n" + ",,\n".repeat(9000));

        assertEquals(new Counts(9004, 9003, 3, 0, 9000, 0), counts);
    }

    @Test
    void whatWasAskedForIsNoRowOfWhatWasFound() {
        for (var asked :
                new String[] {"筛选条件：2024年", "查询条件: 全部", "\"Applied filters:\nYear is 2024\"", "Filters: none"}) {
            assertEquals(
                    1,
                    read("name,city,amount\nAnn,Rome,2\nBob,Oslo,3\n,,\n" + asked + ",,\n")
                                    .skipped()
                            - 1);
        }
    }
}
