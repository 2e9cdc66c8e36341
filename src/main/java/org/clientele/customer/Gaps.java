package org.clientele.customer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Groups;
import org.clientele.table.Numbers;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.Type;

/// How many days customers let pass between two days on which they buy: one gap for each pair of neighbouring days of
/// one customer. A line with a negative amount is a refund, no purchase.
///
/// @param amount one column, or several whose product is the amount of a line
public record Gaps(String customer, String date, List<String> amount) implements Spec<GapFigures> {

    private static final double MEDIAN = 0.5;
    private static final double MOST = 0.9;

    public Gaps {
        amount = List.copyOf(amount);
        if (amount.isEmpty()) {
            throw new Problem("problem.rfm.amount");
        }
    }

    /// Returns the gaps of the lines that a target reads.
    public static Gaps of(Target target) {
        return new Gaps(target.customer(), target.date(), target.amount());
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.one("orders", Sheet.class));
    }

    @Override
    public Shape check(Shapes in) {
        var orders = in.get(0, Schema.class);
        orders.require(customer);
        orders.require(date, Type.DATE, Type.DATE_TIME);
        amount.forEach(name -> orders.require(name, Type.INTEGER, Type.DECIMAL));
        return Shape.FIGURES;
    }

    @Override
    public GapFigures of(Inputs in, Progress progress) {
        var orders = in.get(0, Sheet.class);
        var lines = RfmLines.of(read(), orders);
        var rows = lines.rows();
        var members = Groups.of(List.of(orders.block(customer).gather(rows)), rows.length)
                .members();
        var gaps = new ArrayList<double[]>();
        for (int who = 0; who < members.length; who++) {
            progress.at(who, members.length);
            var days = Arrays.stream(members[who])
                    .map(i -> lines.days()[rows[i]])
                    .sorted()
                    .distinct()
                    .toArray();
            if (days.length > 1) {
                gaps.add(between(days));
            }
        }
        var sorted = gaps.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
        return new GapFigures(
                gaps.size(), sorted.length, Numbers.quantile(sorted, MEDIAN), Numbers.quantile(sorted, MOST));
    }

    private static double[] between(int[] days) {
        var gaps = new double[days.length - 1];
        Arrays.setAll(gaps, i -> days[i + 1] - days[i]);
        return gaps;
    }

    /// Reads every line but refunds, however late.
    private Rfm read() {
        return Rfm.of(customer, date, amount.getFirst(), LocalDate.MAX)
                .amount(amount)
                .refunding(Refunds.LEAVE_OUT);
    }
}
