package org.clientele.workbook;

import java.util.List;
import org.clientele.customer.Rfm;
import org.clientele.customer.RfmFigures;
import org.clientele.customer.RfmReport;
import org.clientele.table.Sheet;

/// Every spec of this program, once. Names are forever; classes may be renamed.
final class StandardCatalog {

    private static final List<Catalog.Entry> SPECS = List.of(
            Catalog.Entry.of("rfm", 1, Rfm.class, Sheet.class),
            Catalog.Entry.of("rfm-figures", 1, RfmFigures.class, RfmReport.class));

    private static final List<Catalog.Choice> CHOICES = List.of();

    static final Catalog ALL = new Catalog(SPECS, CHOICES);

    private StandardCatalog() {}
}
