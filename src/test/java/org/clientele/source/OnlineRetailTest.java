package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.clientele.spec.Progress;
import org.clientele.table.Numbers;
import org.clientele.table.Role;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;

/// The figures of UCI's Online Retail (541,909 rows, packed), computed by others.
class OnlineRetailTest {

    @Test
    void bringsInEveryRowWithTheFiguresThatOthersFound() {
        var file = Csv.real("baskets/online_retail.csv.gz");
        var detection = Detection.of(file, Progress.NONE);
        var source = Importer.read(file, detection.options(), Progress.NONE);
        var rows = source.rows();

        assertEquals(new Counts(541_910, 541_909, 541_909, 0), source.counts());
        assertEquals(25_900, distinct(source, "InvoiceNo"));
        assertEquals(4_070, distinct(source, "StockCode"));
        assertEquals(38, distinct(source, "Country"));
        assertEquals(1_454, rows.block("Description").missing());
        assertEquals(135_080, rows.block("CustomerID").missing());
        var quantity = rows.numbers("Quantity");
        var price = rows.numbers("UnitPrice");
        assertEquals(
                10_624,
                IntStream.range(0, rows.rows()).filter(i -> quantity[i] < 0).count());
        assertEquals(
                2_515,
                IntStream.range(0, rows.rows()).filter(i -> price[i] == 0).count());
        var amounts = IntStream.range(0, rows.rows())
                .mapToDouble(i -> quantity[i] * price[i])
                .toArray();
        assertEquals(9_747_747.93, Math.round(Numbers.sum(amounts) * 100) / 100.0, 1e-9);
        var customers = rows.numbers("CustomerID");
        assertEquals(
                4_372,
                java.util.Arrays.stream(customers)
                        .filter(c -> !Double.isNaN(c))
                        .distinct()
                        .count());
        assertEquals(0, source.misfits().size());
    }

    @Test
    void knowsWhatEachColumnIs() {
        var detection = Detection.of(Csv.real("baskets/online_retail.csv.gz"), Progress.NONE);

        assertEquals(FileKind.ORDER_LINES, detection.kind().value());
        assertEquals(
                List.of(
                        Role.ORDER_ID,
                        Role.PRODUCT_ID,
                        Role.PRODUCT,
                        Role.QUANTITY,
                        Role.ORDER_DATE,
                        Role.PRICE,
                        Role.CUSTOMER_ID,
                        Role.COUNTRY),
                detection.columns().stream().map(c -> c.role().value()).toList());
        assertEquals(
                List.of(
                        Type.TEXT,
                        Type.TEXT,
                        Type.TEXT,
                        Type.INTEGER,
                        Type.DATE_TIME,
                        Type.DECIMAL,
                        Type.INTEGER,
                        Type.TEXT),
                detection.columns().stream().map(c -> c.type().value()).toList());
        assertTrue(detection.columns().stream().allMatch(c -> c.misfits() == 0));
    }

    private static long distinct(Source source, String column) {
        return ((TextBlock) source.rows().block(column)).values().size();
    }
}
