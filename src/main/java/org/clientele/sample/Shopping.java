package org.clientele.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/// Lets everybody shop for two years.
final class Shopping {

    private static final List<String> CHANNELS = List.of("app", "web", "shop");

    private final Dice dice;
    private final Visits visits;

    Shopping(Dice dice) {
        this.dice = dice;
        this.visits = new Visits(dice);
    }

    /// Returns all orders by date.
    List<Order> of(List<Person> people) {
        var orders = new ArrayList<Order>();
        for (var person : people) {
            var days = visits.of(person);
            for (int i = 0; i < days.size(); i++) {
                int toGo = days.size() - i;
                var channel = CHANNELS.get(dice.weighted(50, 35, 15));
                orders.add(new Order(person, days.get(i), channel, delivery(person, toGo), basket(person.group())));
            }
        }
        orders.sort(
                Comparator.comparing(Order::date).thenComparing(o -> o.person().id()));
        return orders;
    }

    /// The planted cause: most of those who left waited too long for their last two orders.
    private int delivery(Person person, int toGo) {
        boolean last = person.group() == Group.LAPSED && person.late() && toGo <= 2;
        return last || dice.chance(0.03) ? dice.between(10, 24) : dice.between(1, 6);
    }

    private List<Order.Line> basket(Group group) {
        var products = new LinkedHashMap<Product, Integer>();
        int count = group.lines(dice);
        while (products.size() < count) {
            products.putIfAbsent(Products.from(group.shelf(dice), dice), group.quantity(dice));
        }
        for (var pair : Products.PAIRS) {
            if (products.containsKey(Products.named(pair.first())) && dice.chance(pair.probability())) {
                products.putIfAbsent(Products.named(pair.second()), 1);
            }
        }
        var lines = new ArrayList<Order.Line>();
        products.forEach(
                (product, quantity) -> lines.add(new Order.Line(product, quantity, group.price(product, dice))));
        return List.copyOf(lines);
    }
}
