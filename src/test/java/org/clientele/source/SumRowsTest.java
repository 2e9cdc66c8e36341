package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.clientele.spec.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SumRowsTest {

    @TempDir
    private Path folder;

    private List<String> sums(String text) {
        var file = new Csv(folder).file(text);
        return SumRows.of(file, Detection.of(file, Progress.NONE), Progress.NONE).stream()
                .map(Mend::was)
                .toList();
    }

    @Test
    void subtotalsBetweenTheRowsAreFoundAndLeftOut() {
        var file = new Csv(folder)
                .file("城市,门店,数量,金额\n北京,东城,2,10.5\n北京,西城,3,4.5\n北京小计,,5,15.00\n上海,黄浦,1,8\n小计,,1,8.00\n合计,,6,23.00\n");
        var found = Detection.of(file, Progress.NONE);

        var sums = SumRows.of(file, found, Progress.NONE);

        assertEquals(List.of(4L, 6L, 7L), sums.stream().map(Mend::line).toList());
        var source = Importer.read(file, found.options().mending(sums), Progress.NONE);
        assertEquals(List.of("北京|东城|2|10.5", "北京|西城|3|4.5", "上海|黄浦|1|8"), Brought.rows(source));
    }

    @Test
    void sumsOfSumsAreFoundToo() {
        var text = new StringBuilder("region;city;menge;umsatz\n");
        for (var region : List.of("Nord", "Süd", "West")) {
            for (int city = 1; city < 3; city++) {
                text.append(region).append(";C1;1;1.000,50\n").append(region).append(";C2;2;2,25\n");
                text.append("Subtotal C;;3;1.002,75\n");
            }
            text.append("Total ").append(region).append(";;6;2.005,50\n");
        }
        assertEquals(10, sums(text + "Grand Total;;18;6.016,50\n").size());
    }

    @Test
    void sumsOfTheYearSoFarAreFoundBelowThoseOfAMonth() {
        assertEquals(
                4,
                sums("日期,摘要,借方,余额\n2024-01-03,销售甲店,10.5,10.5\n2024-01-09,销售乙店,4.5,15\n2024-01-31,本期合计,15,15\n"
                                + "2024-01-31,本年累计,15,15\n2024-02-03,销售丙店,7,22\n2024-02-29,本期合计,7,22\n"
                                + "2024-02-29,本年累计,22,22\n")
                        .size());
    }

    @Test
    void aNameWithTheWordInItIsNoSum() {
        assertEquals(List.of(), sums("shop,amount\nTotal Wine,5\nRome,7\nTotal,11\nParis,3\nTotal Wine,2\n"));
    }
}
