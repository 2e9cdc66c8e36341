package org.clientele.customer;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;

/// The order lines behind the scores of some customers: exactly those that an [Rfm] reads of them.
public record RfmRows(Rfm rfm) implements Spec<Sheet> {

    @Override
    public List<Port> ports() {
        return List.of(Port.one("sheet", Sheet.class), Port.one("customers", Sheet.class));
    }

    @Override
    public Shape check(Shapes in) {
        rfm.check(in);
        in.get(1, Schema.class).require(rfm.customer());
        return in.get(0, Schema.class);
    }

    @Override
    public Sheet of(Inputs in, Progress progress) {
        var sheet = in.get(0, Sheet.class);
        var chosen = in.get(1, Sheet.class);
        var wanted = new HashSet<String>();
        var ids = chosen.block(rfm.customer());
        for (int row = 0; row < chosen.rows(); row++) {
            wanted.add(ids.text(row));
        }
        progress.at(1, 2);
        var owners = sheet.block(rfm.customer());
        return sheet.select(Arrays.stream(RfmLines.of(rfm, sheet).rows())
                .filter(row -> wanted.contains(owners.text(row)))
                .toArray());
    }
}
