package org.clientele.customer;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.clientele.table.Groups;

/// How many customers bought each product, inside a group and of all.
final class Buyers {

    private final Groups products;
    private final int[] inside;
    private final int[] all;
    private final BitSet buyers = new BitSet();
    private final BitSet group;

    /// @param who the customer of each line, −1 where there is none
    Buyers(Groups products, int[] who, BitSet group) {
        this.products = products;
        this.group = group;
        inside = new int[products.count()];
        all = new int[products.count()];
        Set<Long> seen = new HashSet<>();
        for (int line = 0; line < who.length; line++) {
            int product = products.of()[line];
            if (who[line] >= 0 && seen.add((long) who[line] * products.count() + product)) {
                buyers.set(who[line]);
                all[product]++;
                inside[product] += group.get(who[line]) ? 1 : 0;
            }
        }
    }

    int products() {
        return inside.length;
    }

    int row(int product) {
        return products.first()[product];
    }

    int members(int product) {
        return inside[product];
    }

    double share(int product) {
        var both = (BitSet) buyers.clone();
        both.and(group);
        return (double) inside[product] / both.cardinality();
    }

    double lift(int product) {
        return share(product) / ((double) all[product] / buyers.cardinality());
    }
}
