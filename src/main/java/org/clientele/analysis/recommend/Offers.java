package org.clientele.analysis.recommend;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.clientele.spec.Progress;
import org.clientele.table.DecimalBlock;
import org.clientele.table.IntegerBlock;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;

/// What is offered to whom, as items of a model; `count` places for each customer, of which `sizes` are used.
///
/// @param customers a row of the lines for each customer
/// @param because the item of the history behind each offer, or −1
/// @param popular what somebody without history is offered
record Offers(
        ItemNeighbours model,
        int count,
        int[] customers,
        int[] sizes,
        int[] items,
        double[] scores,
        int[] because,
        int[] popular) {

    static Offers of(ItemNeighbours model, Sheet sheet, int count, Progress progress) {
        var events = Events.of(model.liking(), sheet);
        var tastes = known(Tastes.of(events, model.liking().weight()), places(model, sheet, events));
        var popularity = model.popularity().stream().mapToInt(i -> i).toArray();
        var ranking = new Ranking(model.links(), popularity, count);
        ranking.rank(tastes, 0, 0);
        int people = events.customerCount();
        var offers = new Offers(
                model,
                count,
                events.firstOfCustomer(),
                new int[people],
                new int[people * count],
                new double[people * count],
                new int[people * count],
                ranking.ids());
        for (int customer = 0; customer < people; customer++) {
            if (customer % 1000 == 0) {
                progress.at(customer, people);
            }
            ranking.rank(tastes, tastes.starts()[customer], tastes.starts()[customer + 1]);
            offers.put(customer, ranking);
        }
        return offers;
    }

    private void put(int customer, Ranking ranking) {
        var ids = ranking.ids();
        sizes[customer] = ids.length;
        for (int i = 0; i < ids.length; i++) {
            items[customer * count + i] = ids[i];
            scores[customer * count + i] = ranking.worth(i);
            because[customer * count + i] = ranking.because(i);
        }
    }

    /// Returns the place in the model of each item of the lines, or −1.
    private static int[] places(ItemNeighbours model, Sheet sheet, Events events) {
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < model.items().size(); i++) {
            places.put(model.items().get(i), i);
        }
        return Events.texts(sheet.block(model.liking().item()), events.firstOfItem()).stream()
                .mapToInt(item -> places.getOrDefault(item, -1))
                .toArray();
    }

    /// Names the items as the model does, and leaves out those it does not know.
    private static Tastes known(Tastes tastes, int[] places) {
        var starts = new int[tastes.starts().length];
        var items = new int[tastes.pairs()];
        var weights = new double[tastes.pairs()];
        int size = 0;
        for (int customer = 0; customer < tastes.customerCount(); customer++) {
            for (int i = tastes.starts()[customer]; i < tastes.starts()[customer + 1]; i++) {
                if (places[tastes.items()[i]] >= 0) {
                    items[size] = places[tastes.items()[i]];
                    weights[size++] = tastes.weights()[i];
                }
            }
            starts[customer + 1] = size;
        }
        return new Tastes(starts, items, weights, tastes.itemCount());
    }

    Sheet sheet(Schema schema, Sheet lines, Newcomers others) {
        int people = customers.length;
        var times = Arrays.copyOf(sizes, people + others.rows().length);
        Arrays.fill(times, people, times.length, popular.length);
        int size = Arrays.stream(times).sum();
        var rank = new long[size];
        var item = new int[size];
        var score = new double[size];
        var reason = new int[size];
        int at = 0;
        for (int customer = 0; customer < times.length; customer++) {
            for (int i = 0; i < times[customer]; i++, at++) {
                boolean known = customer < people;
                int place = customer * count + i;
                rank[at] = i + 1L;
                item[at] = known ? items[place] : popular[i];
                reason[at] = known ? because[place] : Ranking.NOTHING;
                score[at] = known && scores[place] > 0 ? scores[place] : DecimalBlock.MISSING;
            }
        }
        var basis = Arrays.stream(reason).map(i -> i < 0 ? 1 : 0).toArray();
        var who = others.after(lines.block(model.liking().customer()), customers, times);
        return Sheet.of(
                schema,
                RowIds.of("recommendations", size),
                List.of(
                        who,
                        new IntegerBlock(rank),
                        texts(item, model.items()),
                        texts(item, model.labels()),
                        new DecimalBlock(score),
                        texts(reason, model.labels()),
                        new TextBlock(basis, new String[] {Recommendations.ALIKE, Recommendations.POPULAR})));
    }

    /// Two items may be called the same; the values of a block are distinct.
    private static TextBlock texts(int[] items, List<String> names) {
        var places = new HashMap<String, Integer>();
        var moved = new int[names.size()];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = places.computeIfAbsent(names.get(i), _ -> places.size());
        }
        var values = new String[places.size()];
        places.forEach((name, place) -> values[place] = name);
        return new TextBlock(
                Arrays.stream(items).map(i -> i < 0 ? -1 : moved[i]).toArray(), values);
    }
}
