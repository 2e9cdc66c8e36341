package org.clientele.customer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.clientele.customer.CustomerPortrait.Timeline;
import org.clientele.customer.CustomerPortrait.Timeline.Event;
import org.clientele.customer.CustomerPortrait.Timeline.Kind;
import org.clientele.customer.Parts.Told;
import org.clientele.table.Block;
import org.clientele.table.DateBlock;
import org.clientele.table.Numbers;
import org.clientele.table.Sheet;

/// What happened with a customer up to a day. The lines of one order make one event, those of them with negative
/// amounts another, a refund. Events of a day keep the order of their rows.
record Timelines(Own own, Optional<LocalDate> asOf, int most) {

    private static final int PRODUCTS = 5;

    Timeline of(Parts parts) {
        var events = new ArrayList<Event>();
        parts.all(Part.Orders.class).forEach(told -> orders(told, events));
        parts.all(Part.Reviews.class).forEach(told -> reviews(told, events));
        var newest =
                Comparator.comparing((Event e) -> e.day().orElse(LocalDate.MIN)).reversed();
        events.sort(newest);
        var listed = events.subList(0, Math.min(most, events.size()));
        return new Timeline(
                count(events, Kind.ORDER),
                count(events, Kind.REFUND),
                count(events, Kind.REVIEW),
                events.size() - listed.size(),
                listed);
    }

    private static int count(List<Event> events, Kind kind) {
        return (int) events.stream().filter(e -> e.kind() == kind).count();
    }

    private void orders(Told<Part.Orders> told, List<Event> events) {
        var sheet = told.sheet();
        var part = told.part();
        var days = sheet.block(part.date());
        var order = part.order().map(sheet::block);
        var orders = new LinkedHashMap<String, List<Integer>>();
        for (int row : own.in(told)) {
            if (isSeen(days, row) && Days.of(days, row) != DateBlock.MISSING) {
                var id = order.filter(b -> !b.isMissing(row)).map(b -> b.text(row));
                var kind = amount(told, row) < 0 ? "refund " : "order ";
                orders.computeIfAbsent(kind + id.orElse("in row " + row), _ -> new ArrayList<>())
                        .add(row);
            }
        }
        orders.values().forEach(rows -> events.add(order(told, rows)));
    }

    private Event order(Told<Part.Orders> told, List<Integer> rows) {
        var sheet = told.sheet();
        int first = rows.getFirst();
        double amount =
                Numbers.sum(rows.stream().mapToDouble(row -> amount(told, row)).toArray());
        var products =
                told.part().product().map(name -> products(sheet, name, rows)).orElse(List.of());
        return new Event(
                day(sheet.block(told.part().date()), first),
                amount < 0 ? Kind.REFUND : Kind.ORDER,
                Optional.of(amount),
                Optional.empty(),
                told.part()
                        .order()
                        .map(sheet::block)
                        .filter(b -> !b.isMissing(first))
                        .map(b -> b.text(first)),
                products.subList(0, Math.min(PRODUCTS, products.size())),
                Math.max(0, products.size() - PRODUCTS),
                Optional.empty());
    }

    private static double amount(Told<Part.Orders> told, int row) {
        return told.part().amount().stream()
                .mapToDouble(name -> told.sheet().block(name).number(row))
                .reduce(1, (a, b) -> a * b);
    }

    private static List<String> products(Sheet sheet, String column, List<Integer> rows) {
        var block = sheet.block(column);
        return rows.stream()
                .filter(row -> !block.isMissing(row))
                .map(block::text)
                .distinct()
                .toList();
    }

    private void reviews(Told<Part.Reviews> told, List<Event> events) {
        var sheet = told.sheet();
        var part = told.part();
        var days = sheet.block(part.date());
        Arrays.stream(own.in(told))
                .filter(row -> isSeen(days, row))
                .mapToObj(row -> new Event(
                        day(days, row),
                        Kind.REVIEW,
                        Optional.empty(),
                        part.rating().flatMap(name -> Portraying.number(sheet.block(name), new int[] {row})),
                        Optional.empty(),
                        part.product().flatMap(name -> Portraying.text(sheet.block(name), new int[] {row})).stream()
                                .toList(),
                        0,
                        part.comment().flatMap(name -> Portraying.shown(sheet, name, new int[] {row}))))
                .forEach(events::add);
    }

    private boolean isSeen(Block days, int row) {
        int day = Days.of(days, row);
        return day == DateBlock.MISSING || asOf.isEmpty() || day <= asOf.get().toEpochDay();
    }

    private static Optional<LocalDate> day(Block days, int row) {
        int day = Days.of(days, row);
        return day == DateBlock.MISSING ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }
}
