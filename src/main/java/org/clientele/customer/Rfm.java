package org.clientele.customer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientele.spec.Inputs;
import org.clientele.spec.Labelled;
import org.clientele.spec.Port;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.table.Field;
import org.clientele.table.Privacy;
import org.clientele.table.Role;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.Type;

/// Recency, frequency and monetary value of every customer as of a day, their scores, and the segment these fall into.
///
/// @param amount one column, or several whose product is the amount of a line (quantity and price)
/// @param order the column that tells orders apart; without it every line is an order
/// @param asOf the day from which the past is seen; later lines are not read
/// @param bins how many scores there are, 2 to 10
/// @param labels what people call the segments, by code; part of no result
public record Rfm(
        String customer,
        String date,
        List<String> amount,
        Optional<String> order,
        LocalDate asOf,
        int bins,
        Refunds refunds,
        SegmentGrid grid,
        Map<String, String> labels)
        implements Labelled<Sheet> {

    public static final String RECENCY = "recency";
    public static final String FREQUENCY = "frequency";
    public static final String MONETARY = "monetary";
    public static final String R = "r_score";
    public static final String F = "f_score";
    public static final String M = "m_score";
    public static final String SEGMENT = "segment";

    public Rfm {
        amount = List.copyOf(amount);
        labels = Map.copyOf(labels);
        if (amount.isEmpty()) {
            throw new Problem("problem.rfm.amount");
        }
        if (bins < 2 || bins > 10) {
            throw new Problem("problem.rfm.bins", bins);
        }
        for (var code : labels.keySet()) {
            if (!grid.segments().contains(code)) {
                throw new Problem("problem.grid.label", code);
            }
        }
    }

    /// The usual: one amount, every line an order, five scores, refunds lower the amount, the standard grid.
    public static Rfm of(String customer, String date, String amount, LocalDate asOf) {
        return new Rfm(
                customer,
                date,
                List.of(amount),
                Optional.empty(),
                asOf,
                5,
                Refunds.LOWER_AMOUNT,
                SegmentGrid.STANDARD,
                Map.of());
    }

    public Rfm amount(List<String> columns) {
        return new Rfm(customer, date, columns, order, asOf, bins, refunds, grid, labels);
    }

    public Rfm ordered(String column) {
        return new Rfm(customer, date, amount, Optional.of(column), asOf, bins, refunds, grid, labels);
    }

    public Rfm scored(int number) {
        return new Rfm(customer, date, amount, order, asOf, number, refunds, grid, labels);
    }

    public Rfm refunding(Refunds rule) {
        return new Rfm(customer, date, amount, order, asOf, bins, rule, grid, labels);
    }

    public Rfm labelled(Map<String, String> names) {
        return new Rfm(customer, date, amount, order, asOf, bins, refunds, grid, names);
    }

    @Override
    public Rfm unlabelled() {
        return labelled(Map.of());
    }

    public Rfm asOf(LocalDate day) {
        return new Rfm(customer, date, amount, order, day, bins, refunds, grid, labels);
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.one("sheet", Sheet.class));
    }

    @Override
    public Shape check(Shapes in) {
        return schema(in.get(0, Schema.class));
    }

    Schema schema(Schema in) {
        var dated = in.require(date, Type.DATE, Type.DATE_TIME).privacy();
        var paid = amount.stream()
                .map(name -> in.require(name, Type.INTEGER, Type.DECIMAL).privacy())
                .reduce(Privacy.OPEN, Privacy::and);
        var ordered = order.map(name -> in.require(name).privacy())
                .orElse(Privacy.OPEN)
                .and(paid);
        var all = dated.and(ordered);
        return Schema.of(
                        in.require(customer),
                        Field.of(RECENCY, Type.INTEGER).guarded(dated),
                        Field.of(FREQUENCY, Type.INTEGER).guarded(ordered),
                        Field.of(MONETARY, Type.DECIMAL).guarded(paid),
                        Field.of(R, Type.INTEGER).guarded(dated),
                        Field.of(F, Type.INTEGER).guarded(ordered),
                        Field.of(M, Type.INTEGER).guarded(paid),
                        Field.of(SEGMENT, Type.TEXT, Role.SEGMENT).guarded(all))
                .keyed(customer);
    }

    @Override
    public Sheet of(Inputs in, Progress progress) {
        var sheet = in.get(0, Sheet.class);
        var totals = RfmTotals.of(RfmLines.of(this, sheet), this, progress.part(0, 0.7));
        progress.at(0.7, 1);
        return RfmSheet.of(this, sheet, totals);
    }
}
