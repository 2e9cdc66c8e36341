package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeRuleTest {

    @TempDir
    Path folder;

    private ColumnGuess column(String name, String... cells) {
        var text = new StringBuilder(name).append("|x\n");
        for (var cell : cells) {
            text.append(cell).append("|a\n");
        }
        return new Csv(folder).detect(text.toString()).columns().getFirst();
    }

    private Source read(String name, String... cells) {
        return new Csv(folder).read(name + "|x\n" + String.join("|a\n", cells) + "|a\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "1;2;-3#INTEGER##-3",
                "1,200;3;4,000,000#INTEGER##4000000",
                "1.5;2;-3.25#DECIMAL##-3.25",
                "1,5;2;-3.025,25#DECIMAL#1.234,5#-3025.25",
                "1.234,50;99,00;5#DECIMAL#1.234,5#5",
                "1e3;2.5E-2;7#DECIMAL##7",
                "¥1,200.50;¥3;¥4.25#DECIMAL##4.25",
                "12元;3.5元;4元#DECIMAL##4",
                "$5;-$6;$-7.5#DECIMAL##-7.5",
                "12.5%;3%;4.25%#DECIMAL#12.5%#0.0425",
                "12,5 %;3 %;4,25%#DECIMAL#12,5%#0.0425",
                "(1,234.50);12;($7.50)#DECIMAL##-7.5",
                "12-;3;5.5-#DECIMAL##-5.5",
                "−3;+4;-5#INTEGER##-5",
                "1.2万;3亿;5000#INTEGER##5000",
                "3.5万元;1.25亿元;0.5万元#INTEGER##5000",
                "USD 12.50;12.50 USD;$3#DECIMAL##3",
                "€1.234,50;99,00 €;5 EUR#DECIMAL#1.234,5#5",
                "$5;€6;£7#TEXT##£7",
                "1 234,50;12 345,00;5#DECIMAL#1.234,5#5",
                "1'234.50;12'345.00;5#DECIMAL##5",
                "12,34,567;1,00,000;5#INTEGER##5",
                "12345678901234567.89;1.5;2#TEXT##2",
                "真;假;真#BOOLEAN##true",
                "√;×;×#BOOLEAN##false",
                "On;Off;off#BOOLEAN##false",
                "TRUE;TRUE;TRUE#BOOLEAN##true",
                "2024-Jan-05;2024-Feb-06;2023-Dec-01#DATE#yyyy MMM d#2023-12-01",
                "05-1月-24;06-2月-24;01-12月-23#DATE#d MMM yy#2023-12-01",
                "5 一月 2024;6 二月 2024;1 十二月 2023#DATE#d MMM yyyy#2023-12-01",
                "1月 5, 2024;2月 6, 2024;12月 1, 2023#DATE#MMM d, yyyy#2023-12-01",
                "Fri, 05 Jan 2024 10:00:00 +0000;Mon, 8 Jan 2024 11:30:00 GMT;Fri, 1 Dec 2023 00:00:00 UTC#DATE_TIME#d"
                        + " MMM yyyy#2023-12-01T00:00",
                "05/Jan/2024:10:00:00 +0000;06/Feb/2024:10:00:00 +0000;01/Dec/2023:21:00:00 +0000#DATE_TIME#d MMM"
                        + " yyyy#2023-12-01T21:00",
                "2024-01-05 18;2024-01-06 07;2023-12-01 21#DATE_TIME#yyyy-MM-dd#2023-12-01T21:00",
                "2024年1月5日 8时15分;2024年1月5日 20点15分30秒;2023年12月1日 晚上9:00#DATE_TIME#yyyy年M月d日#2023-12-01T21:00",
                "2019-10-01 00:00:00 UTC;2019-10-02 01:00:00 UTC;2023-12-01 21:00:00"
                        + " UTC#DATE_TIME#yyyy-MM-dd#2023-12-01T21:00",
                "true;false;TRUE#BOOLEAN##true",
                "是;否;否#BOOLEAN##false",
                "0;1;1#INTEGER##1",
                "2024-01-05;2024-1-31;2023-12-01#DATE#yyyy-MM-dd#2023-12-01",
                "05.01.2024;31.1.2024;1.12.2023#DATE#d.M.yyyy#2023-12-01",
                "5/1/2024;31/1/2024;1/12/2023#DATE#d/M/yyyy#2023-12-01",
                "5/1/2024;1/31/2024;1/12/2023#DATE#M/d/yyyy#2023-01-12",
                "2024/1/5;2024/01/31;2023/12/1#DATE#yyyy/M/d#2023-12-01",
                "2024年1月5日;2024年01月31日;2023年12月1日#DATE#yyyy年M月d日#2023-12-01",
                "5 Jan 2024;31-January-2024;1-Dec-2023#DATE#d MMM yyyy#2023-12-01",
                "Jan 5, 2024;January 31 2024;Dec 1, 2023#DATE#MMM d, yyyy#2023-12-01",
                "12/1/10 8:26;12/31/10 18:05;1/2/11 0:00#DATE_TIME#M/d/yy#2011-01-02T00:00",
                "2024-01-05 08:15;2024-01-31T18:05:30.250;2023-12-01 9:00 PM#DATE_TIME#yyyy-MM-dd#2023-12-01T21:00",
                "2024年1月5日 上午8:15;2024年1月5日下午8:15;2023年12月1日 12:00#DATE_TIME#yyyy年M月d日#2023-12-01T12:00",
                "2024-01-05T08:15:00Z;2024-01-05T08:15:00+08:00;2023-12-01T00:00#DATE_TIME#yyyy-MM-dd#2023-12-01T00:00",
                "2024-01-05 00:00:00;2024-01-06 00:00:00;2023-12-01 00:00:00#DATE#yyyy-MM-dd#2023-12-01",
                "5,5\u00A0%;12,5\u00A0%;7\u202F%#DECIMAL#12,5%#0.07",
                "1 234,50\u00A0€;2,5\u202F€;€\u00A07,5#DECIMAL#1.234,5#7.5",
                "2024-01-05 오전 9:15;2024-01-06 오후 1:05;2024/01/07#TEXT##2024/01/07",
                "2024-01-05 오전 9:15;2024-01-06 午前 9:05;2024-01-07 午後 1:05#DATE_TIME#yyyy-MM-dd#2024-01-07T13:05",
                "05JAN24;31DEC24;01FEB25#DATE#d MMM yy#2025-02-01",
                "12B24;31DEC24;A1#TEXT##A1",
                "Mar-05-24;Dec-31-23;Feb-01-25#DATE#MMM d, yy#2025-02-01",
                "Mar 05-24;Mar 12-15;Mar 16-18#TEXT##Mar 16-18",
                "Mar 5 24;Mar 12 15;Mar 16 18#TEXT##Mar 16 18",
                "Mar 5, 2024 @ 00:00:00.000;Dec 31, 2023 @ 23:59:59.500;Feb 1, 2025 @"
                        + " 13:05:00.000#DATE_TIME#MMM d, yyyy#2025-02-01T13:05",
                "1/31/2024, 2:30 PM;3/5/2024, 11:00 AM;3/6/2024, 1:05:09"
                        + " PM#DATE_TIME#M/d/yyyy#2024-03-06T13:05:09",
                "007;123;045#TEXT##045",
                "13812345678;13912345678;15012345678#TEXT##15012345678",
                "12345678901234567890;12345678901234567891;1#TEXT##1",
                "14.03.1988;1988-03-14;15.04.1990#TEXT##15.04.1990",
                "30.02.2024;31.02.2024;x#TEXT##x",
                "a;b;3#TEXT##3"
            })
    void typeAndFormatFollowFromAllCells(String cells, Type type, String format, String last) {
        var column = column("v", cells.split(";"));

        assertEquals(type, column.type().value());
        assertEquals(format == null ? "" : format, column.format());
        assertEquals(last, read("v", cells.split(";")).rows().block(0).text(2));
    }

    @Test
    void eightDigitsAreADateOnlyUnderAHeaderThatSaysSo() {
        assertEquals(Type.DATE, column("订单日期", "20240105", "20231201").type().value());
        assertEquals(Type.INTEGER, column("v", "20240105", "20231201").type().value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "order date#45296;45297;45261#DATE#excel#2023-12-01",
                "order date#45296.5;45297.25;45261.75#DATE_TIME#excel#2023-12-01T18:00",
                "timestamp#1704412800;1704412801;1701464400#DATE_TIME#epoch-s#2023-12-01T21:00",
                "created at#1704412800123;1704412800456;1701464400000#DATE_TIME#epoch-ms#2023-12-01T21:00",
                "event"
                    + " timestamp#1704412800123456;1704412800456789;1701464400000999#DATE_TIME#epoch-us#2023-12-01T21:00",
                "最近登录#1704412800;1704412801;1701464400#DATE_TIME#epoch-s#2023-12-01T21:00",
                "CALL_START#20240105083015;20240106083015;20231201210000#DATE_TIME#yyyyMMdd#2023-12-01T21:00",
                "created#1704412800;1704412801;1701464400#DATE_TIME#epoch-s#2023-12-01T21:00",
                "order time#20240105083015;20240106083015;20231201210000#DATE_TIME#yyyyMMdd#2023-12-01T21:00",
                "quantity#45296;45297;45261#INTEGER##45261",
                "phone#1704412800;1704412801;1701464400#TEXT##1701464400",
                "postcode#100010;200020;310000#TEXT##310000",
                "身份证号#110101196001011230;310115197503122345;440305198811111111#TEXT##440305198811111111",
                "revenue#12345678901;22345678901;32345678901#INTEGER##32345678901"
            })
    void headersSayWhatNumbersAre(String name, String cells, Type type, String format, String last) {
        var column = column(name, cells.split(";"));

        assertEquals(type, column.type().value());
        assertEquals(format == null ? "" : format, column.format());
        assertEquals(last, read(name, cells.split(";")).rows().block(0).text(2));
    }

    @Test
    void longNumbersUnderAYearAreNoPhones() {
        var found =
                new Csv(folder).detect("country,2022,phone\nA,12345678901,13812345678\nB,22345678901,13912345678\n");

        assertEquals(Type.INTEGER, found.columns().get(1).type().value());
        assertEquals(Type.TEXT, found.columns().get(2).type().value());
    }

    @Test
    void aPercentSignAmongNumbersWithoutDoesNotFit() {
        var cells = java.util.stream.IntStream.range(0, 100)
                .mapToObj(i -> i == 50 ? "12%" : "" + i)
                .toArray(String[]::new);

        assertEquals(1, column("v", cells).misfits());
        assertEquals("12%", read("v", cells).misfits().find(50, 0).orElseThrow());
    }

    @Test
    void oneCellInTwentyMayNotFit() {
        var cells = java.util.stream.IntStream.range(0, 100)
                .mapToObj(i -> i < 5 ? "unknown " + i : "" + i)
                .toArray(String[]::new);
        var column = column("v", cells);
        assertEquals(List.of(Type.INTEGER, 5L), List.of(column.type().value(), column.misfits()));

        cells[99] = "?!";
        assertEquals(Type.TEXT, column("v", cells).type().value());
        cells[99] = "99";
        assertEquals(Type.TEXT, column("order no", cells).type().value());
    }

    @Test
    void whatDoesNotFitIsKeptAsText() {
        var cells = java.util.stream.IntStream.range(0, 100)
                .mapToObj(i -> i == 50 ? "12 pcs" : i == 60 ? "007" : "" + i)
                .toArray(String[]::new);
        var source = read("v", cells);

        assertEquals(2, source.misfits().size());
        assertEquals("12 pcs", source.misfits().find(50, 0).orElseThrow());
        assertEquals("007", source.misfits().find(60, 0).orElseThrow());
        assertTrue(source.misfits().find(51, 0).isEmpty());
        assertTrue(source.rows().block("v").isMissing(50));
        assertEquals(2, column("v", cells).misfits());
    }

    @Test
    void wordsForMissingAreMissingInNumbersAndTextInText() {
        var numbers = read("v", "1", "N/A", "2", "-", "", "null");
        assertEquals(
                List.of(Type.INTEGER, 4),
                List.of(
                        numbers.rows().block("v").type(),
                        numbers.rows().block("v").missing()));
        assertEquals(0, numbers.misfits().size());

        var texts = read("v", "a", "N/A", "", "  ");
        assertEquals("N/A", texts.rows().block("v").text(1));
        assertEquals(2, texts.rows().block("v").missing());
    }

    @Test
    void dayAndMonthThatCouldBeSwappedAreSaidToBeOpen() {
        var column = column("v", "1/2/2024", "3/4/2024");

        assertEquals("d/M/yyyy", column.format());
        assertEquals("type-reason.date-order", column.type().reason().key());
        assertEquals(0.5, column.type().confidence());
    }

    @Test
    void sentinelsOfTheTypesAreNeverReadFromACell() {
        assertEquals(
                Type.TEXT, column("v", "-9223372036854775808", "1", "2").type().value());
        assertEquals(Type.TEXT, column("v", "1e999", "1", "2").type().value());
        assertEquals(Type.TEXT, column("v", "Infinity", "1", "2").type().value());
    }

    @ParameterizedTest
    @CsvSource({
        "product_id, 1E1, 10, 2E3",
        "invoice_no, 1.10, 1.1, 2.20",
        "sku, 01-02-03, 04-05-06, 07-08-09",
        "account_no, (7), 8, 9",
        "customer_id, 1%, 2%, 3%",
        "order_id, +1, 2, 3"
    })
    void idsStayTextWhereANumberOrADateWouldChangeThem(String name, String a, String b, String c) {
        var block = read(name, a, b, c).rows().block(0);

        assertEquals(List.of(a, b, c), List.of(block.text(0), block.text(1), block.text(2)));
        assertEquals(Type.TEXT, block.type());
    }

    @ParameterizedTest
    @CsvSource({"17850.0, 13047.0, DECIMAL", "-1, 7, INTEGER", "12, 7, INTEGER"})
    void idsThatNumbersKeepAreNumbers(String a, String b, Type type) {
        assertEquals(type, column("customer_id", a, b).type().value());
    }

    @Test
    void nobodyIsBornInAYearToCome() {
        int year = java.time.Year.now(java.time.ZoneOffset.UTC).getValue();
        var digits = "%02d".formatted((year + 1) % 100);
        var source = read("birth_date", "05.02." + digits, "17.11.88", "29.02.00");

        assertEquals("d.M.yy ≤" + year, source.options().columns().getFirst().format());
        assertEquals((year - 99) + "-02-05|a", Csv.row(source, 0));
        assertEquals("1988-11-17|a", Csv.row(source, 1));
        assertEquals("2000-02-29|a", Csv.row(source, 2));
        assertEquals("20" + digits + "-02-05|a", Csv.row(read("valid until", "05.02." + digits, "17.11.88"), 0));
    }
}
