package org.clientele.analysis.recommend;

import java.util.Arrays;
import java.util.function.IntPredicate;

/// Who likes what how much: a sparse matrix of customers and items, one line of pairs per customer, in the order of the
/// items. `starts[c]` to `starts[c + 1]` are the places of customer c.
record Tastes(int[] starts, int[] items, double[] weights, int itemCount) {

    static Tastes of(Events events, Weight weight) {
        return of(events, weight, _ -> true);
    }

    /// Takes only some events.
    static Tastes of(Events events, Weight weight, IntPredicate taken) {
        var byItem = places(events.items(), events.itemCount(), taken);
        var order = stable(byItem, events.customers(), events.customerCount());
        var starts = new int[events.customerCount() + 1];
        var items = new int[order.length];
        var weights = new double[order.length];
        int pairs = 0;
        int i = 0;
        while (i < order.length) {
            int customer = events.customers()[order[i]];
            int item = events.items()[order[i]];
            double sum = 0;
            int from = i;
            while (i < order.length && events.customers()[order[i]] == customer && events.items()[order[i]] == item) {
                sum += events.values()[order[i++]];
            }
            items[pairs] = item;
            weights[pairs++] = weight(weight, sum, i - from);
            starts[customer + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return new Tastes(starts, Arrays.copyOf(items, pairs), Arrays.copyOf(weights, pairs), events.itemCount());
    }

    private static double weight(Weight weight, double sum, int events) {
        return switch (weight) {
            case BOUGHT -> 1;
            case TIMES -> events;
            case RATING -> sum / events;
        };
    }

    private static int[] places(int[] keys, int count, IntPredicate taken) {
        var all = new int[keys.length];
        int size = 0;
        for (int i = 0; i < keys.length; i++) {
            if (taken.test(i)) {
                all[size++] = i;
            }
        }
        return stable(Arrays.copyOf(all, size), keys, count);
    }

    /// Orders places by their keys, equal ones as they were.
    private static int[] stable(int[] places, int[] keys, int count) {
        var ends = new int[count + 1];
        for (int place : places) {
            ends[keys[place] + 1]++;
        }
        Arrays.parallelPrefix(ends, Integer::sum);
        var ordered = new int[places.length];
        for (int place : places) {
            ordered[ends[keys[place]]++] = place;
        }
        return ordered;
    }

    int customerCount() {
        return starts.length - 1;
    }

    int pairs() {
        return items.length;
    }

    /// Returns the same matrix by item: one line of pairs per item, in the order of the customers.
    Tastes turned() {
        var from = new int[itemCount + 1];
        for (int item : items) {
            from[item + 1]++;
        }
        Arrays.parallelPrefix(from, Integer::sum);
        var next = Arrays.copyOf(from, itemCount);
        var customers = new int[items.length];
        var turned = new double[items.length];
        for (int customer = 0; customer < customerCount(); customer++) {
            for (int i = starts[customer]; i < starts[customer + 1]; i++) {
                int place = next[items[i]]++;
                customers[place] = customer;
                turned[place] = weights[i];
            }
        }
        return new Tastes(from, customers, turned, customerCount());
    }

    /// Returns how many customers each item has.
    int[] popularity() {
        var popularity = new int[itemCount];
        for (int item : items) {
            popularity[item]++;
        }
        return popularity;
    }
}
