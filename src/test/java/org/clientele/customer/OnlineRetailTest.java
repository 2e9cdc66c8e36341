package org.clientele.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.clientele.sample.Records;
import org.clientele.spec.Inputs;
import org.clientele.spec.Progress;
import org.clientele.table.Field;
import org.clientele.table.Sheet;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;

class OnlineRetailTest {

    private static final Path FILE = Path.of("../shared/data/baskets/online_retail.csv.gz");
    private static final Rfm RFM = Rfm.of("CustomerID", "InvoiceDate", "UnitPrice", LocalDate.of(2011, 12, 10))
            .amount(List.of("Quantity", "UnitPrice"))
            .ordered("InvoiceNo");

    private static Sheet read() throws IOException {
        return Records.read(new GZIPInputStream(Files.newInputStream(FILE)))
                .sheet(
                        Field.of("InvoiceNo", Type.TEXT),
                        Field.of("InvoiceDate", Type.DATE),
                        Field.of("Quantity", Type.INTEGER),
                        Field.of("UnitPrice", Type.DECIMAL),
                        Field.of("CustomerID", Type.TEXT));
    }

    /// pandas 1.5.3, numpy 1.24.2: src/test/python/rfm.py; rows, customers and lines without one as published.
    @Test
    void realShopAgreesWithPandas() throws IOException {
        assumeTrue(Files.exists(FILE), "skipped: " + FILE + " is not here");
        var retail = read();

        var report = new RfmFigures(RFM).of(Inputs.of(retail), Progress.NONE);
        var sheet = RFM.of(Inputs.of(retail), Progress.NONE);

        assertEquals(new RfmCounts(541909, 406829, 135080, 0, 0, 0, 8905), report.lines());
        assertEquals(4372, report.customers());
        assertEquals(8300065.814, report.total(), 1e-6);
        assertEquals(List.of(15.0, 33.0, 73.0, 184.0), report.recencyCuts());
        assertEquals(List.of(1.0, 2.0, 3.0, 5.0), report.frequencyCuts());
        assertEquals(List.of(871, 861, 890, 840, 910), RfmTest.counts(sheet, Rfm.R));
        assertEquals(List.of(1527, 835, 508, 630, 872), RfmTest.counts(sheet, Rfm.F));
        assertEquals(List.of(875, 874, 874, 874, 875), RfmTest.counts(sheet, Rfm.M));
        assertTrue(RfmLines.of(RFM, retail).amounts().length == 541909);
        double total =
                java.util.Arrays.stream(RfmLines.of(RFM, retail).amounts()).sum();
        assertEquals(9747747.93, total, 0.005);
    }
}
