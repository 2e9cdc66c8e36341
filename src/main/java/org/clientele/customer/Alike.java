package org.clientele.customer;

import java.util.List;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.Type;

/// The customers most like one: nearest by the Euclidean distance of their numbers, each first divided by the standard
/// deviation of everyone's. Compared are the numbers that are known of the customer, with others of whom all of them
/// are known; who is as far goes by the order of the list.
///
/// @param customer the id, as text
/// @param features columns of the list of customers
/// @param most how many are wanted
public record Alike(String customer, List<String> features, int most) implements Spec<Lookalikes> {

    public static final int USUAL = 5;
    public static final int MOST = 1_000;

    public Alike {
        features = List.copyOf(features);
        if (features.isEmpty()) {
            throw new Problem("problem.alike.features");
        }
        if (most < 1 || most > MOST) {
            throw new Problem("problem.alike.most", most, MOST);
        }
    }

    /// By recency, frequency and amount, and by all else that a portrait compares.
    public static Alike of(String customer) {
        return new Alike(customer, CustomerList.FIGURES, USUAL);
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.one("everyone", Sheet.class));
    }

    @Override
    public Shape check(Shapes in) {
        var everyone = in.get(0, Schema.class);
        Portrait.requireList(everyone);
        everyone.require(CustomerList.NAME);
        features.forEach(name -> everyone.require(name, Type.INTEGER, Type.DECIMAL));
        return Shape.FIGURES;
    }

    @Override
    public Lookalikes of(Inputs in, Progress progress) {
        return Likening.of(this, in.get(0, Sheet.class)).nearest();
    }
}
