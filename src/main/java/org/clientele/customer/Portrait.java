package org.clientele.customer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;

/// The page about one customer.
///
/// @param customer the id, as text
/// @param parts what each input table after the list of everyone tells
/// @param asOf the day from which the past is seen; none: that of the last order
/// @param events how many events of the timeline are listed at most
public record Portrait(String customer, List<Part> parts, Optional<LocalDate> asOf, int events)
        implements Spec<CustomerPortrait> {

    public static final int USUAL = 200;
    public static final int MOST = 10_000;

    public Portrait {
        parts = List.copyOf(parts);
        if (events < 1 || events > MOST) {
            throw new Problem("problem.portrait.events", events, MOST);
        }
    }

    public static Portrait of(String customer, List<Part> parts, Optional<LocalDate> asOf) {
        return new Portrait(customer, parts, asOf, USUAL);
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.one("everyone", Sheet.class), Port.many("tables", Sheet.class));
    }

    @Override
    public Shape check(Shapes in) {
        requireList(in.get(0, Schema.class));
        Parts.check(parts, in, 1);
        return Shape.FIGURES;
    }

    /// @throws Problem if the table is no list of customers
    static void requireList(Schema everyone) {
        everyone.require(CustomerList.CUSTOMER);
        everyone.require(CustomerList.SEGMENT);
        CustomerList.FIGURES.forEach(everyone::require);
    }

    @Override
    public CustomerPortrait of(Inputs in, Progress progress) {
        return new Portraying(this, in.get(0, Sheet.class), Parts.of(parts, in, 1)).portrait(progress);
    }
}
