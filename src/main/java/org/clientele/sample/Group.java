package org.clientele.sample;

/// The planted groups of customers: how many of a hundred belong to each, and how they walk along the shelves.
enum Group {
    CONNOISSEUR("connoisseur", 13, 45, 35, 2, 16, 2),
    GIFT_BUYER("gift-buyer", 19, 6, 8, 0, 6, 80),
    BARGAIN_HUNTER("bargain-hunter", 24, 0, 6, 84, 10, 0),
    ONE_TIMER("one-timer", 31, 3, 60, 20, 17, 0),
    LAPSED("lapsed", 13, 14, 62, 6, 18, 0);

    private final String code;
    private final int percent;
    private final int[] shelves;

    Group(String code, int percent, int... shelves) {
        this.code = code;
        this.percent = percent;
        this.shelves = shelves;
    }

    String code() {
        return code;
    }

    static Group drawn(Dice dice) {
        int left = dice.below(100);
        for (var group : values()) {
            left -= group.percent;
            if (left < 0) {
                return group;
            }
        }
        return LAPSED;
    }

    Shelf shelf(Dice dice) {
        return Shelf.values()[dice.weighted(shelves)];
    }

    /// Returns how many different products they put into one order.
    int lines(Dice dice) {
        return switch (this) {
            case CONNOISSEUR -> 1 + dice.weighted(58, 34, 8);
            case GIFT_BUYER -> 1 + dice.weighted(80, 20);
            case BARGAIN_HUNTER -> 1 + dice.weighted(66, 34);
            case ONE_TIMER -> 1 + dice.weighted(85, 15);
            case LAPSED -> 1 + dice.weighted(70, 30);
        };
    }

    int quantity(Dice dice) {
        return switch (this) {
            case GIFT_BUYER -> 1 + dice.weighted(62, 30, 8);
            case BARGAIN_HUNTER -> 1 + dice.weighted(60, 30, 10);
            default -> 1 + dice.weighted(75, 20, 5);
        };
    }

    /// Returns the price they pay, in fen: bargain hunters wait for 20 to 35 per cent off.
    int price(Product product, Dice dice) {
        int off = this == BARGAIN_HUNTER ? dice.between(20, 35) : dice.chance(0.1) ? 10 : 0;
        return (product.fen() * (100 - off) + 50) / 100 / 10 * 10;
    }
}
