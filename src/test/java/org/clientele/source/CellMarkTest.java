package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Values that programs mark so that a spreadsheet shows them as they are.
class CellMarkTest {

    @TempDir
    private Path folder;

    private Source read(String... lines) {
        return new Csv(folder).read(String.join("\n", lines) + "\n");
    }

    @Test
    void aFormulaOfATextIsTheText() {
        var source = read("订单编号,金额", "\"=\"\"0012\"\"\",1", "=\"0013\",2", "=\"\",3");

        assertEquals(List.of("0012|1", "0013|2", "|3"), Brought.rows(source));
        assertEquals("=\"…\"", source.options().columns().getFirst().format());
    }

    @Test
    void marksOfTextsAreNoPartOfThem() {
        assertEquals(
                List.of("00138|a@b.c", "00139|b@b.c"), Brought.rows(read("联系手机,邮箱", "'00138,`a@b.c", "'00139,`b@b.c")));
    }

    @Test
    void tabsBehindTextsAreNoPartOfThem() {
        assertEquals(
                List.of("2025030122001480051234|甲店|1", "2025030122001480051235|乙店|2"),
                Brought.rows(
                        read("交易号,商品,金额", "2025030122001480051234 \t,甲店\t,1\t", "2025030122001480051235 \t,乙店\t,2\t")));
    }

    @Test
    void markedNumbersAndDatesAreNumbersAndDates() {
        var source = read("金额,日期", "'12.50,'2025-03-01", "'-3,'2025-03-02", "=\"1000\",2025-03-03");

        assertEquals(List.of(Type.DECIMAL, Type.DATE), Brought.types(source));
        assertEquals(List.of("12.5|2025-03-01", "-3|2025-03-02", "1000|2025-03-03"), Brought.rows(source));
    }

    @Test
    void wordsThatBeginWithAnApostropheHereAndThereKeepIt() {
        assertEquals(
                List.of("'t Hof|1", "Dam|2", "'quoted'|3"),
                Brought.rows(read("straat,nr", "'t Hof,1", "Dam,2", "'quoted',3")));
    }

    @Test
    void theReasonSaysWhichMarkIsTakenOff() {
        var found = new Csv(folder).detect("code,n\n'A01,1\n'A02,2\n");

        assertEquals(
                Reason.of("type-reason.marked", 1.0, "'…"),
                found.columns().getFirst().type().reason());
    }

    @Test
    void aLongColumnThatRepeatsIsUnmarkedOnceForEachText() {
        var file = new Csv(folder)
                .file(IntStream.range(0, 40_000)
                        .mapToObj(i -> "'C%03d,%d\n".formatted(i % 7, i))
                        .collect(Collectors.joining("", "code,n\n", "")));
        var source = Csv.read(file);

        assertEquals("C003|38", Csv.row(source, 38));
        assertEquals("C004|39995", Csv.row(source, 39_995));
    }
}
