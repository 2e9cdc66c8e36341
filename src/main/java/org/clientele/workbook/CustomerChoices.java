package org.clientele.workbook;

import java.util.List;
import java.util.Map;
import org.clientele.analysis.recommend.Cut;

/// What the choices among the options about customers are called in JSON.
final class CustomerChoices {

    static final List<Catalog.Choice> ALL = List.of(
            new Catalog.Choice(Cut.class, Map.of("by-day", Cut.ByDay.class, "last-part", Cut.LastPart.class)));

    private CustomerChoices() {}
}
