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

class EitherSignTest {

    @TempDir
    Path folder;

    private Detection found(String... lines) {
        return new Csv(folder).detect(String.join("\n", lines) + "\n");
    }

    private static ColumnGuess column(Detection found, String name) {
        return found.columns().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void pricesWithTwoDecimalsSayHowWeightsWithThreeAreRead() {
        var found = found("article;weight;price", "A;1.037;12.50", "B;2.074;8.99", "C;10.500;3.20");

        var weight = column(found, "weight");

        assertEquals(Type.DECIMAL, weight.type().value());
        assertEquals(1, weight.type().confidence());
        assertEquals(List.of(), found.signs());
    }

    @Test
    void amountsWithDecimalCommasSayThatPointsAreThousands() {
        var found = found("Artikel;Menge;Betrag", "A;1.037;1.234,56", "B;2.074;12,50", "C;10.500;99,00");

        var many = column(found, "Menge");

        assertEquals(Type.INTEGER, many.type().value());
        assertEquals("1.234,5", many.format());
        assertEquals(List.of(), found.signs());
        assertEquals(
                "1037",
                new Csv(folder)
                        .read("a;b\n1.037;1,5\n2.074;2,5\n")
                        .rows()
                        .block("a")
                        .text(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "a;b#;1.037;2.074#INTEGER#1.234,5#1037#1.037",
                "a;b#;1,037;2,074#DECIMAL#1.234,5#1.037#1037",
                "a|b#|1.037;2.074#DECIMAL##1.037#1037",
                "a|b#|1,037;2,074#INTEGER##1037#1.037",
                "a|b#|$1,037;$2,074#INTEGER##1037#1.037",
                "a|b#|7;-2.074#DECIMAL##-2.074#-2074"
            })
    void whereNothingTellsBothReadingsAreNamed(
            String names, String cells, Type type, String format, double first, double second) {
        var cut = cells.substring(0, 1);
        var rows = cells.substring(1).split(";");
        var found = found(names, rows[0] + cut + "x", rows[1] + cut + "y");

        var sign = found.signs().getFirst();

        var column = found.columns().getFirst();
        assertEquals(type, column.type().value());
        assertEquals(format == null ? "" : format, column.format());
        assertTrue(column.type().confidence() <= 0.5);
        assertEquals(
                List.of(first, second),
                List.of(sign.first().value(), sign.second().value()));
        assertEquals(sign.second(), sign.by(sign.second().mark()));
    }

    @ParameterizedTest
    @CsvSource({"1.037,0.250", "1.037,12.5", "1.037,1037.500", "1.037,2.0745"})
    void oneCellThatIsNoThousandsSettlesItsColumn(String one, String other) {
        var found = found("a;b", one + ";x", other + ";y");

        assertEquals(List.of(), found.signs());
        assertEquals(Type.DECIMAL, found.columns().getFirst().type().value());
    }

    @Test
    void columnsThatContradictEachOtherSettleNothing() {
        var found = found("a;b;c", "1.037;1,5;2.5", "2.074;2,5;3.5");

        assertEquals(
                List.of("a"), found.signs().stream().map(DecimalSign::column).toList());
    }

    @Test
    void chineseJapaneseAndKoreanNamesSayThatCommasAreThousands() {
        assertEquals(
                List.of(), found("地区,人口", "东城,\"515,492\"", "西城,\"63,399\"").signs());
        assertEquals(List.of(), found("注文番号,合計", "a1,\"1,200\"", "a2,\"3,450\"").signs());
        assertEquals(List.of(), found("a;매출", "x;1,200", "y;3,450").signs());
        assertEquals(
                1,
                found("area,people", "east,\"515,492\"", "west,\"63,399\"")
                        .signs()
                        .size());
    }
}
