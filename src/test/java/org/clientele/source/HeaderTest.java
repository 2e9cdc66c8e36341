package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.clientele.spec.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderTest {

    @TempDir
    Path folder;

    private Source read(String... lines) {
        return Csv.read(new Csv(folder).file(String.join("\n", lines) + "\n"));
    }

    private static List<String> names(Source source) {
        return source.rows().schema().names();
    }

    @Test
    void aTableWithEmptyColumnsBehindItKeepsItsRows() {
        var source = read("id,amount,,,", "1,2,,,", "2,3,,,", "3,4,,,");

        assertEquals(List.of("id", "amount", "column_3", "column_4", "column_5"), names(source));
        assertEquals(new Counts(4, 3, 3, 0), source.counts());
    }

    @Test
    void rowsOfYesAndNoAreNoNames() {
        var source =
                read("customer_id,newsletter,phone", "C1,yes,yes", "C2,no,yes", "C3,yes,no", "C4,yes,yes", "C5,no,no");

        assertEquals(List.of("customer_id", "newsletter", "phone"), names(source));
        assertEquals(5, source.counts().loaded());
    }

    @Test
    void aTableInTheMiddleOfASheetIsReadFromItsNamesOn() {
        var source = read(",,,,,,", ",,,,,,a note", ",,id,amount,,,", ",,1,2,,,", ",,2,3,,,", ",,3,4,,,");

        assertEquals("id", names(source).get(2));
        assertEquals(new Counts(6, 5, 3, 0, 2, 0), source.counts());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "产品,2021,2022,2023",
                "customer_id,2023,2022,2021",
                "region,2024-01-01,2024-02-01,2024-03-01",
                ",2021,2022,2023",
                "shop,1,2,3,4,5,6,7,8,9,10,11,12"
            })
    void yearsDaysAndMonthsNameColumns(String header) {
        var columns = header.split(",").length - 1;
        var source = read(header, "A" + ",7".repeat(columns), "B" + ",8".repeat(columns), "C" + ",9".repeat(columns));

        assertEquals(3, source.counts().loaded());
        assertEquals(
                Arrays.stream(header.split(",")).skip(1).toList(), names(source).subList(1, columns + 1));
    }

    @Test
    void yearsAboveYearsAreNoNames() {
        var file = new Csv(folder).file("Anna,2019,2020\nBob,2020,2021\nCid,2018,2019\n");

        assertEquals(Header.NONE, Detection.of(file, Progress.NONE).header().value());
    }

    @Test
    void answersBelowTheQuestionsOfASurveyAreNames() {
        var source = read(
                "id,begun,How was it?,What do you like?,",
                ",,Response,Price,Other",
                "101,2026-01-05 10:00,good,Price,",
                "102,2026-01-06 11:00,bad,,the staff",
                "103,2026-01-07 12:00,good,Price,");

        assertEquals(
                List.of("id", "begun", "How was it? Response", "What do you like? Price", "What do you like? Other"),
                names(source));
        assertEquals(3, source.counts().loaded());
    }

    @Test
    void aFactAboveTheNamesIsNoPartOfThem() {
        var source = read(
                "编制单位：某公司,,,单位：元", "编号,名称,日期,金额", "1,甲,2026-01-01,2.5", "2,乙,2026-01-02,3.5", "3,丙,2026-01-03,4.5");

        assertEquals(List.of("编号", "名称", "日期", "金额"), names(source));
    }

    @Test
    void theNameOfAGroupOfRowsIsNoNameOfAColumn() {
        var source = read(
                ",Date,Num,Product,Amount",
                "Ann Abbott,,,,",
                ",03/01/2024,1001,Tea,12.50",
                ",03/13/2024,1002,Tea,25.00",
                "Total for Ann Abbott,,,,37.50",
                "Ben Dunn,,,,",
                ",03/15/2024,1003,Tea,13.50",
                "Total for Ben Dunn,,,,13.50");

        assertEquals(List.of("column_1", "Date", "Num", "Product", "Amount"), names(source));
        assertEquals("Ann Abbott||||", Brought.rows(source).getFirst());
    }
}
