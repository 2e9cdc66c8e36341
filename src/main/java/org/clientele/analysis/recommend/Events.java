package org.clientele.analysis.recommend;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.clientele.table.Block;
import org.clientele.table.Groups;
import org.clientele.table.Sheet;

/// The lines that are read: row, customer, item and weight of each; customers and items are numbered in the order of
/// their values, so that nothing depends on the order of the rows.
///
/// @param rows the row of the sheet of each event
/// @param values the rating of each event, or 1
/// @param firstOfCustomer a row of the sheet for each customer
/// @param firstOfItem a row of the sheet for each item
record Events(
        int[] rows,
        int[] customers,
        int[] items,
        double[] values,
        int[] firstOfCustomer,
        int[] firstOfItem,
        LineCounts counts) {

    static Events of(Liking liking, Sheet sheet) {
        var reading = new Reading(liking, sheet);
        var rows = reading.rows();
        var customers = numbered(sheet.block(liking.customer()), rows);
        var items = numbered(sheet.block(liking.item()), rows);
        return new Events(
                rows,
                customers.of(),
                items.of(),
                reading.values(rows),
                customers.first(),
                items.first(),
                reading.counts(rows.length));
    }

    int customerCount() {
        return firstOfCustomer.length;
    }

    int itemCount() {
        return firstOfItem.length;
    }

    /// The groups of equal values, in the order of these; `first` are rows of the whole block.
    private static Groups numbered(Block block, int[] rows) {
        var groups = Groups.of(List.of(block.gather(rows)), rows.length);
        int count = groups.count();
        var order = order(block, Arrays.stream(groups.first()).map(i -> rows[i]).toArray());
        var place = new int[count];
        var first = new int[count];
        for (int i = 0; i < count; i++) {
            place[order[i]] = i;
            first[i] = rows[groups.first()[order[i]]];
        }
        var of = groups.of();
        for (int i = 0; i < of.length; i++) {
            of[i] = place[of[i]];
        }
        return new Groups(of, first, groups.sizes());
    }

    /// Returns the places of rows in the order of their values.
    private static int[] order(Block block, int[] rows) {
        var boxed = new Integer[rows.length];
        Arrays.setAll(boxed, i -> i);
        Arrays.sort(boxed, (a, b) -> block.compare(rows[a], rows[b]));
        return Arrays.stream(boxed).mapToInt(Integer::intValue).toArray();
    }

    /// Which lines are read, each that is left out counted for the first reason that holds.
    private static final class Reading {

        private final Sheet sheet;
        private final Block customer;
        private final Block item;
        private final Optional<Block> rating;
        private final Optional<Block> positive;
        private final int[] without = new int[4];

        Reading(Liking liking, Sheet sheet) {
            this.sheet = sheet;
            customer = sheet.block(liking.customer());
            item = sheet.block(liking.item());
            rating = liking.ratings().findFirst().map(sheet::block);
            positive = liking.positive().map(sheet::block);
        }

        int[] rows() {
            var rows = new int[sheet.rows()];
            int read = 0;
            for (int row = 0; row < rows.length; row++) {
                int wrong = wrong(row);
                if (wrong < 0) {
                    rows[read++] = row;
                } else {
                    without[wrong]++;
                }
            }
            return Arrays.copyOf(rows, read);
        }

        private int wrong(int row) {
            if (customer.isMissing(row)) {
                return 0;
            }
            if (item.isMissing(row)) {
                return 1;
            }
            if (rating.isPresent() && rating.get().isMissing(row)) {
                return 2;
            }
            return positive.isPresent() && !(positive.get().number(row) > 0) ? 3 : -1;
        }

        double[] values(int[] rows) {
            var values = new double[rows.length];
            Arrays.setAll(values, i -> rating.isPresent() ? rating.get().number(rows[i]) : 1);
            return values;
        }

        LineCounts counts(int read) {
            return new LineCounts(sheet.rows(), read, without[0], without[1], without[2], without[3]);
        }
    }

    /// Returns the texts of rows of a block.
    static List<String> texts(Block block, int[] rows) {
        return Arrays.stream(rows).mapToObj(block::text).toList();
    }

    /// Returns what the items are called: the label of the first line that has one, else the item itself.
    List<String> labels(Liking liking, Sheet sheet) {
        var item = sheet.block(liking.item());
        if (liking.label().isEmpty()) {
            return texts(item, firstOfItem);
        }
        var label = sheet.block(liking.label().get());
        var labels = new String[itemCount()];
        Arrays.fill(labels, "");
        for (int i = 0; i < rows.length; i++) {
            if (labels[items[i]].isEmpty()) {
                labels[items[i]] = label.text(rows[i]);
            }
        }
        for (int i = 0; i < labels.length; i++) {
            labels[i] = labels[i].isEmpty() ? item.text(firstOfItem[i]) : labels[i];
        }
        return List.of(labels);
    }
}
