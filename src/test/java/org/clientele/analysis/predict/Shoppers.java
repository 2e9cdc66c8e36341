package org.clientele.analysis.predict;

import java.util.List;
import java.util.SplittableRandom;
import org.clientele.table.DateBlock;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.IntegerBlock;
import org.clientele.table.Role;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;

/// Made-up customers of whom some leave: the longer since their last order and the fewer orders, the likelier. The same
/// customer occurs twice where there are more rows than customers.
final class Shoppers {

    static final List<String> FEATURES = List.of("days", "orders", "city");

    private Shoppers() {}

    static Sheet of(int rows, int customers, long seed) {
        var random = new SplittableRandom(seed);
        var who = new TextBlock.Builder(rows);
        var city = new TextBlock.Builder(rows);
        var left = new TextBlock.Builder(rows);
        var days = new double[rows];
        var orders = new long[rows];
        var since = new int[rows];
        var spent = new double[rows];
        for (int i = 0; i < rows; i++) {
            int place = random.nextInt(4);
            days[i] = random.nextInt(20) == 0 ? Double.NaN : random.nextInt(300);
            orders[i] = 1 + random.nextInt(12);
            since[i] = 19_000 + i * 700 / rows;
            double eta = -1 + 0.012 * (Double.isNaN(days[i]) ? 150 : days[i]) - 0.2 * orders[i] + 0.5 * place;
            boolean gone = random.nextDouble() < 1 / (1 + Math.exp(-eta));
            spent[i] = 20 + 7.5 * orders[i] + 3 * place + random.nextDouble() * 4;
            who.add("C" + i % customers);
            city.add(List.of("Bonn", "Kiel", "Ulm", "上海").get(place));
            left.add(gone ? "yes" : "no");
        }
        return Sheet.of(
                Schema.of(
                        Field.of("who", Type.TEXT, Role.CUSTOMER_ID),
                        Field.of("days", Type.DECIMAL),
                        Field.of("orders", Type.INTEGER),
                        Field.of("city", Type.TEXT, Role.CITY),
                        Field.of("since", Type.DATE, Role.SIGNUP_DATE),
                        Field.of("spent", Type.DECIMAL),
                        Field.of("left", Type.TEXT)),
                RowIds.of("shoppers", rows),
                List.of(
                        who.build(),
                        new DecimalBlock(days),
                        new IntegerBlock(orders),
                        city.build(),
                        new DateBlock(since),
                        new DecimalBlock(spent),
                        left.build()));
    }
}
