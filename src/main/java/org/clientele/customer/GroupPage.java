package org.clientele.customer;

import java.util.List;
import java.util.Optional;
import org.clientele.spec.Result;
import org.clientele.table.Privacy;

/// What is known about a group of customers, beside everyone.
///
/// @param total what they spent, `share` of everyone's
/// @param products the most bought, by how many of the members
/// @param examples those of them who spent most
public record GroupPage(
        String column,
        String value,
        int size,
        int everyone,
        Optional<Double> total,
        Optional<Double> share,
        List<Figure> figures,
        List<Product> products,
        List<Example> examples)
        implements Result {

    public GroupPage {
        figures = List.copyOf(figures);
        products = List.copyOf(products);
        examples = List.copyOf(examples);
    }

    /// The mean of the members who have a value, and of everyone who has one.
    public record Figure(String name, Optional<Double> members, Optional<Double> everyone) {}

    /// How many members bought it, as a share of the members who bought anything, and how many times the share of
    /// everyone that is.
    public record Product(String product, int members, double share, double lift) {}

    public record Example(String customer, Privacy privacy, Optional<String> name, Optional<Double> total) {}
}
