package org.clientele.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The review file before dirt: about every third order is reviewed, late ones more often and badly.
final class ReviewRows {

    private record Review(LocalDate date, String order, Person person, String product, int rating, String comment) {}

    private final Dice dice;
    private final Comments comments;

    ReviewRows(Dice dice) {
        this.dice = dice;
        this.comments = new Comments(dice);
    }

    List<Row> of(List<Order> orders) {
        var reviews = new ArrayList<Review>();
        for (int i = 0; i < orders.size(); i++) {
            var order = orders.get(i);
            var date = order.date().plusDays(order.days() + dice.between(1, 14));
            if (dice.chance(order.isLate() ? 0.56 : 0.25) && !date.isAfter(Sample.LAST_DAY)) {
                reviews.add(review(order, OrderRows.id(i), date));
            }
        }
        reviews.sort(Comparator.comparing(Review::date).thenComparing(Review::order));
        var rows = new ArrayList<Row>();
        for (var review : reviews) {
            rows.add(row("R" + (10001 + rows.size()), review));
        }
        return rows;
    }

    private Review review(Order order, String id, LocalDate date) {
        int rating = rating(order);
        var mood = order.isLate() && rating <= 3 ? Mood.LATE : Mood.of(rating);
        var product = dice.pick(order.lines()).product().name();
        var comment =
                dice.chance(0.12) ? "" : comments.about(mood, order.person().chinese());
        return new Review(date, id, order.person(), product, rating, comment);
    }

    private int rating(Order order) {
        if (order.isLate()) {
            return 1 + dice.weighted(45, 35, 12, 5, 3);
        }
        return 1
                + switch (order.person().group()) {
                    case CONNOISSEUR -> dice.weighted(1, 2, 7, 30, 60);
                    case GIFT_BUYER -> dice.weighted(2, 4, 12, 37, 45);
                    case BARGAIN_HUNTER -> dice.weighted(4, 9, 27, 38, 22);
                    case ONE_TIMER -> dice.weighted(8, 14, 28, 30, 20);
                    case LAPSED -> dice.weighted(3, 6, 16, 40, 35);
                };
    }

    private Row row(String id, Review review) {
        return new Row(
                id,
                review.order(),
                review.person().id(),
                review.date().toString(),
                review.product(),
                Integer.toString(review.rating()),
                review.comment());
    }
}
