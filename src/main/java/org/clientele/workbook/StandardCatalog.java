package org.clientele.workbook;

import java.util.List;

/// Every spec of this program, once. Names are forever; classes may be renamed.
final class StandardCatalog {

    private static final List<Catalog.Entry> SPECS = List.of();

    private static final List<Catalog.Choice> CHOICES = List.of();

    static final Catalog ALL = new Catalog(SPECS, CHOICES);

    private StandardCatalog() {}
}
