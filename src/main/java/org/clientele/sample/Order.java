package org.clientele.sample;

import java.time.LocalDate;
import java.util.List;

/// One order as it really was; `days` is how long it took to arrive.
record Order(Person person, LocalDate date, String channel, int days, List<Line> lines) {

    record Line(Product product, int quantity, int fen) {}

    /// Late is ten days or more; the shop promises six.
    boolean isLate() {
        return days >= 10;
    }
}
