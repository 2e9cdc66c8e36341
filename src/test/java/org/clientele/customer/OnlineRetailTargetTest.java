package org.clientele.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.clientele.sample.Records;
import org.clientele.spec.Inputs;
import org.clientele.spec.Progress;
import org.clientele.table.Field;
import org.clientele.table.Sheet;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;

class OnlineRetailTargetTest {

    private static final Path FILE = Path.of("../shared/data/baskets/online_retail.csv.gz");
    private static final Target TARGET = new Target(
            "CustomerID",
            "InvoiceDate",
            List.of("Quantity", "UnitPrice"),
            Optional.of("InvoiceNo"),
            Optional.of("StockCode"),
            Optional.empty(),
            LocalDate.of(2011, 9, 1),
            90,
            Optional.empty(),
            List.of());

    private static Sheet read() throws IOException {
        return Records.read(new GZIPInputStream(Files.newInputStream(FILE)))
                .sheet(
                        Field.of("InvoiceNo", Type.TEXT),
                        Field.of("StockCode", Type.TEXT),
                        Field.of("InvoiceDate", Type.DATE),
                        Field.of("Quantity", Type.INTEGER),
                        Field.of("UnitPrice", Type.DECIMAL),
                        Field.of("CustomerID", Type.TEXT));
    }

    private static double sum(Sheet sheet, String column) {
        return Arrays.stream(sheet.numbers(column))
                .filter(v -> !Double.isNaN(v))
                .sum();
    }

    /// pandas 3.0.6: src/test/python/target.py
    @Test
    void realShopAgreesWithPandas() throws IOException {
        assumeTrue(Files.exists(FILE), "skipped: " + FILE + " is not here");

        var sheet = TARGET.of(Inputs.of(read()), Progress.NONE);

        assertEquals(3360, sheet.rows());
        assertEquals(1484, sum(sheet, Target.CHURNED));
        assertEquals(317862, sum(sheet, Target.RECENCY));
        assertEquals(11415, sum(sheet, Target.FREQUENCY));
        assertEquals(4919107.732, sum(sheet, Target.MONETARY), 1e-5);
        assertEquals(600864, sum(sheet, Target.TENURE));
        assertEquals(120038.951859, sum(sheet, Target.GAP), 1e-5);
        assertEquals(1470, sheet.block(Target.GAP).missing());
        assertEquals(162829, sum(sheet, Target.PRODUCTS));
        assertEquals(130.896120552, sum(sheet, Target.REFUNDS), 1e-8);
        assertEquals(1242, sum(sheet, Target.LAST_30));
        assertEquals(3926, sum(sheet, Target.LAST_90));
    }
}
