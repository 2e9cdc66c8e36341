package org.clientele.workbook;

import java.util.List;
import java.util.Map;
import org.clientele.analysis.recommend.Cut;
import org.clientele.customer.Part;

/// What the choices among the options about customers are called in JSON.
final class CustomerChoices {

    static final List<Catalog.Choice> ALL = List.of(
            new Catalog.Choice(Cut.class, Map.of("by-day", Cut.ByDay.class, "last-part", Cut.LastPart.class)),
            new Catalog.Choice(
                    Part.class,
                    Map.of(
                            "people",
                            Part.People.class,
                            "orders",
                            Part.Orders.class,
                            "reviews",
                            Part.Reviews.class,
                            "segments",
                            Part.Segments.class,
                            "foretold",
                            Part.Foretold.class,
                            "offers",
                            Part.Offers.class)));

    private CustomerChoices() {}
}
