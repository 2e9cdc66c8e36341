package org.clientele.analysis.recommend;

import java.util.List;
import java.util.Optional;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Field;
import org.clientele.table.Privacy;
import org.clientele.table.Role;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.Type;

/// The best few items for every customer, with the item of their history that speaks most for each.
///
/// @param count how many items for each customer
/// @param everyone the column with the customer in the table of all customers; those without history get the most
/// popular items
public record Recommendations(int count, Optional<String> everyone) implements Spec<Sheet> {

    public static final String RANK = "rank";
    public static final String PRODUCT_ID = "product_id";
    public static final String PRODUCT = "product";
    public static final String SCORE = "score";
    public static final String BECAUSE = "because";
    public static final String BASIS = "basis";
    /// The basis of what is like something the customer has had.
    public static final String ALIKE = "alike";
    /// The basis of what many have had.
    public static final String POPULAR = "popular";

    public static final int MOST = 100;

    public Recommendations {
        if (count < 1 || count > MOST) {
            throw new Problem("problem.recommend.count", count, MOST);
        }
    }

    public static Recommendations of(int count) {
        return new Recommendations(count, Optional.empty());
    }

    @Override
    public List<Port> ports() {
        return List.of(
                Port.one("neighbours", ItemNeighbours.class),
                Port.one("sheet", Sheet.class),
                Port.optional("customers", Sheet.class));
    }

    @Override
    public Schema check(Shapes in) {
        var model = in.get(0, NeighbourShape.class);
        var lines = in.get(1, Schema.class);
        if (everyone.isPresent() != in.size() > 2) {
            throw new Problem("problem.recommend.everyone");
        }
        var customer = lines.require(model.liking().customer());
        var others = everyone.map(
                name -> in.get(2, Schema.class).require(name, customer.type()).privacy());
        return schema(model, lines, others.orElse(Privacy.OPEN));
    }

    private static Schema schema(NeighbourShape model, Schema lines, Privacy others) {
        var all = model.liking().check(lines).and(model.privacy());
        var customer = lines.require(model.liking().customer());
        return Schema.of(
                customer.playing(Role.CUSTOMER_ID).guarded(customer.privacy().and(others)),
                Field.of(RANK, Type.INTEGER).guarded(all),
                guarded(PRODUCT_ID, Role.PRODUCT_ID, all),
                guarded(PRODUCT, Role.PRODUCT, all),
                Field.of(SCORE, Type.DECIMAL).guarded(all),
                guarded(BECAUSE, Role.NONE, all),
                guarded(BASIS, Role.NONE, all));
    }

    private static Field guarded(String name, Role role, Privacy privacy) {
        return Field.of(name, Type.TEXT, role).guarded(privacy);
    }

    @Override
    public Sheet of(Inputs in, Progress progress) {
        var model = in.get(0, ItemNeighbours.class);
        var sheet = in.get(1, Sheet.class);
        var offers = Offers.of(model, sheet, count, progress.part(0, 0.9));
        var others = everyone.map(name -> Newcomers.of(
                        in.get(2, Sheet.class).block(name),
                        sheet.block(model.liking().customer()),
                        offers.customers()))
                .orElseGet(Newcomers::none);
        var guarded = everyone.map(
                        name -> in.get(2, Sheet.class).schema().require(name).privacy())
                .orElse(Privacy.OPEN);
        return offers.sheet(schema((NeighbourShape) model.shape(), sheet.schema(), guarded), sheet, others);
    }
}
