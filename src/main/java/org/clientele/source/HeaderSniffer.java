package org.clientele.source;

import java.nio.charset.StandardCharsets;
import org.clientele.table.Type;

/// Says whether the first record names the columns: it does where its cells differ in type from those below them, or
/// are words that name roles; it does not where they are of the same type, or come again below.
final class HeaderSniffer {

    private HeaderSniffer() {}

    static Guess<Header> of(Sample sample) {
        var rows = sample.rows();
        if (rows.size() == 1) {
            return guess(votes(sample), "header-reason.lone");
        }
        int votes = votes(sample);
        return guess(
                votes, votes > 0 ? "header-reason.differs" : votes < 0 ? "header-reason.same" : "header-reason.open");
    }

    private static Guess<Header> guess(int votes, String reason) {
        double sure = 1 - 0.5 / (1 + Math.abs(votes));
        return new Guess<>(votes < 0 ? Header.NONE : Header.FIRST_ROW, sure, Reason.of(reason));
    }

    private static int votes(Sample sample) {
        var first = sample.first();
        int votes = 0;
        for (int column = 0; column < Math.min(first.size(), sample.width()); column++) {
            votes += vote(first.get(column).strip(), column, sample);
        }
        return votes;
    }

    private static int vote(String cell, int column, Sample sample) {
        if (cell.isEmpty()) {
            return 0;
        }
        if (RoleWords.find(cell).isPresent()) {
            return 2;
        }
        var own = new TypeCounter();
        add(own, cell);
        var below = new TypeCounter();
        int width = sample.width();
        var first = sample.first();
        sample.rows().stream()
                .filter(row -> row.size() == width && row != first)
                .forEach(row -> add(below, row.get(column)));
        var type = TypeRule.of(own, "").type();
        var typeBelow = TypeRule.of(below, "").type();
        if (isValue(own, type)) {
            return -2;
        }
        return typeBelow != Type.TEXT || below.longDigits > 0 ? 2 : below.hasSeen(cell) ? -1 : 0;
    }

    private static boolean isValue(TypeCounter own, Type type) {
        return type != Type.TEXT
                || own.longDigits > 0
                || own.anyDate > 0
                || own.emailShare() > 0
                || own.phoneShare() > 0;
    }

    private static void add(TypeCounter counter, String cell) {
        var bytes = cell.getBytes(StandardCharsets.UTF_8);
        counter.add(bytes, 0, bytes.length);
    }
}
