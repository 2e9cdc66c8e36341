package org.clientele.customer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Block;
import org.clientele.table.BooleanBlock;
import org.clientele.table.DateBlock;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Groups;
import org.clientele.table.IntegerBlock;
import org.clientele.table.Sheet;

/// The computation of a target: the past is read through [Past], what came after only to say who bought.
final class Foretold {

    private final Target spec;
    private final Sheet orders;
    private final Optional<Sheet> customers;

    Foretold(Target spec, Sheet orders, Optional<Sheet> customers) {
        this.spec = spec;
        this.orders = orders;
        this.customers = customers;
    }

    Sheet sheet(Progress progress) {
        var lines = RfmLines.of(spec.lines(), orders);
        if (spec.isForetold()) {
            requireTime(lines);
        }
        if (lines.rows().length == 0) {
            throw new Problem("problem.target.nobody", spec.day());
        }
        var past = Past.of(lines, spec);
        progress.at(1, 3);
        var blocks = new ArrayList<Block>();
        blocks.add(orders.block(spec.customer()).gather(past.first()));
        if (spec.isForetold()) {
            blocks.add(churned(past));
        }
        progress.at(2, 3);
        blocks.addAll(features(past));
        customers.ifPresent(sheet -> blocks.addAll(own(sheet, past)));
        var schema = spec.schema(orders.schema(), customers.map(Sheet::schema));
        return Sheet.of(schema, orders.ids().gather(past.first()), blocks);
    }

    /// @throws Problem if the orders end before the time that is foretold does
    private void requireTime(RfmLines lines) {
        int last = IntStream.of(lines.days())
                .filter(day -> day != DateBlock.MISSING)
                .max()
                .orElse(Integer.MIN_VALUE);
        var end = spec.day().plusDays(spec.within() - 1L);
        if (last < end.toEpochDay()) {
            throw last == Integer.MIN_VALUE
                    ? new Problem("problem.target.nobody", spec.day())
                    : new Problem("problem.target.window", java.time.LocalDate.ofEpochDay(last), end);
        }
    }

    private BooleanBlock churned(Past past) {
        var window = RfmLines.of(spec.until(), orders);
        var block = orders.block(spec.customer());
        long from = spec.day().toEpochDay();
        var bought = new HashSet<String>();
        for (int row : window.rows()) {
            if (window.days()[row] >= from && window.amounts()[row] >= 0) {
                bought.add(block.text(row));
            }
        }
        var churned = new byte[past.size()];
        for (int i = 0; i < churned.length; i++) {
            churned[i] = (byte) (bought.contains(block.text(past.first()[i])) ? 0 : 1);
        }
        return new BooleanBlock(churned);
    }

    private List<Block> features(Past past) {
        var orderCounts = past.orders(spec.order(), Integer.MAX_VALUE);
        var sums = past.sums();
        var average = new double[past.size()];
        Arrays.setAll(average, i -> orderCounts[i] == 0 ? DecimalBlock.MISSING : sums[i] / orderCounts[i]);
        var blocks = new ArrayList<Block>(List.of(
                new IntegerBlock(past.recency()),
                new IntegerBlock(orderCounts),
                new DecimalBlock(sums),
                new DecimalBlock(average),
                new IntegerBlock(past.tenure()),
                new DecimalBlock(past.gaps())));
        spec.product().ifPresent(name -> blocks.add(new IntegerBlock(past.distinct(name))));
        spec.category().ifPresent(name -> blocks.add(new IntegerBlock(past.distinct(name))));
        blocks.add(new DecimalBlock(past.refunds()));
        blocks.add(new IntegerBlock(past.orders(spec.order(), 30)));
        blocks.add(new IntegerBlock(past.orders(spec.order(), 90)));
        return blocks;
    }

    /// Returns the customer's own columns, dates that are not before the day left out.
    private List<Block> own(Sheet sheet, Past past) {
        var keys = sheet.block(spec.key().orElseThrow());
        var rows = new java.util.HashMap<String, Integer>();
        for (int first : Groups.of(List.of(keys), keys.size()).first()) {
            rows.put(keys.text(first), first);
        }
        rows.remove("");
        var who = orders.block(spec.customer());
        int[] places = IntStream.of(past.first())
                .map(row -> rows.getOrDefault(who.text(row), -1))
                .toArray();
        return spec.own().stream()
                .map(name -> sheet.block(name))
                .map(block -> block.gather(known(block, places)))
                .toList();
    }

    private int[] known(Block block, int[] places) {
        long unit =
                switch (block.type()) {
                    case DATE -> 1;
                    case DATE_TIME -> 86_400_000;
                    case TEXT, INTEGER, DECIMAL, BOOLEAN -> 0;
                };
        double end = spec.day().toEpochDay() * (double) unit;
        return unit == 0
                ? places
                : IntStream.of(places)
                        .map(row -> row >= 0 && block.number(row) < end ? row : -1)
                        .toArray();
    }
}
