package org.clientele.analysis.recommend;

import java.util.Arrays;
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

/// Finds for every item those most alike, by the customers they have in common (Sarwar, Karypis, Konstan, Riedl 2001;
/// Deshpande, Karypis 2004).
public record ItemSimilarity(Liking liking, Neighbourhood neighbourhood) implements Spec<ItemNeighbours> {

    public ItemSimilarity {
        if (neighbourhood.likeness() == Likeness.PEARSON && liking.weight() == Weight.BOUGHT) {
            throw new Problem("problem.recommend.pearson");
        }
    }

    public static ItemSimilarity of(Liking liking) {
        return new ItemSimilarity(liking, Neighbourhood.STANDARD);
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.one("sheet", Sheet.class));
    }

    @Override
    public Shape check(Shapes in) {
        var schema = in.get(0, Schema.class);
        liking.check(schema);
        return new NeighbourShape(liking, liking.items(schema));
    }

    @Override
    public ItemNeighbours of(Inputs in, Progress progress) {
        var sheet = in.get(0, Sheet.class);
        var events = Events.of(liking, sheet);
        progress.at(0.2, 1);
        var tastes = Tastes.of(events, liking.weight());
        var links = new Linking(tastes, neighbourhood).links(progress.part(0.3, 1));
        return new ItemNeighbours(
                liking,
                neighbourhood,
                events.counts(),
                events.customerCount(),
                tastes.pairs(),
                Events.texts(sheet.block(liking.item()), events.firstOfItem()),
                events.labels(liking, sheet),
                Arrays.stream(tastes.popularity()).boxed().toList(),
                links,
                liking.items(sheet.schema()));
    }
}
