package org.clientele.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The order file before dirt: a row for every line, and a row with a negative quantity for every refund.
final class OrderRows {

    private record Dated(LocalDate date, Row row) {}

    private final Dice dice;
    private final List<Dated> rows = new ArrayList<>();

    OrderRows(Dice dice) {
        this.dice = dice;
    }

    List<Row> of(List<Order> orders) {
        for (int i = 0; i < orders.size(); i++) {
            add(id(i), orders.get(i));
        }
        rows.sort(Comparator.comparing(Dated::date));
        return new ArrayList<>(rows.stream().map(Dated::row).toList());
    }

    static String id(int index) {
        return "A" + (100001 + index);
    }

    private void add(String id, Order order) {
        for (var line : order.lines()) {
            add(id, order, line, order.date());
            var back = order.date().plusDays(order.days() + dice.between(3, 20));
            if (dice.chance(order.isLate() ? 0.06 : 0.015) && !back.isAfter(Sample.LAST_DAY)) {
                int quantity = dice.between(1, line.quantity());
                add(id, order, new Order.Line(line.product(), -quantity, line.fen()), back);
                rows.getLast().row().note("quantity", "refund", "");
            }
        }
    }

    private void add(String id, Order order, Order.Line line, LocalDate date) {
        var row = new Row(
                id,
                order.person().id(),
                date.toString(),
                line.product().name(),
                line.product().category(),
                Integer.toString(line.quantity()),
                yuan(line.fen()),
                yuan(line.fen() * line.quantity()),
                order.channel(),
                Integer.toString(order.days()));
        rows.add(new Dated(date, row));
    }

    static String yuan(int fen) {
        int size = Math.abs(fen);
        return (fen < 0 ? "-" : "") + size / 100 + "." + size / 10 % 10 + size % 10;
    }
}
