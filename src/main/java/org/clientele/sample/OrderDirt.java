package org.clientele.sample;

import java.util.List;

/// What went wrong in the order and the review file.
final class OrderDirt {

    private final Dice dice;

    OrderDirt(Dice dice) {
        this.dice = dice;
    }

    List<Row> orders(List<Row> clean) {
        var dirt = new Dirt(Heading.ORDERS, clean, dice);
        dirt.gaps(240, "customer_id");
        dirt.spoil(25, "customer_id", "unknown-customer", _ -> "C9" + dice.between(1000, 9999));
        dirt.gaps(150, "category");
        dirt.gaps(80, "delivery_days");
        dirt.letters(240, "product");
        dirt.letters(150, "category");
        dirt.broken(6, "amount", "1", "176.00");
        dirt.copies(45);
        return dirt.rows();
    }

    List<Row> reviews(List<Row> clean) {
        var dirt = new Dirt(Heading.REVIEWS, clean, dice);
        dirt.spoil(12, "rating", "impossible-rating", _ -> dice.pick(List.of("0", "6", "55")));
        dirt.gaps(40, "rating");
        dirt.letters(60, "product");
        dirt.broken(5, "comment", "Good tea", " quick delivery");
        dirt.copies(30);
        return dirt.rows();
    }
}
