package org.clientele.customer;

import java.util.stream.IntStream;

/// Which rows of each table are a customer's, looked for in all tables at once.
record Own(Parts parts, int[][] rows) {

    static Own of(Parts parts, String customer) {
        var rows = new int[parts.parts().size()][];
        IntStream.range(0, rows.length)
                .parallel()
                .forEach(i -> rows[i] = OwnRows.of(
                        parts.sheets().get(i).block(parts.parts().get(i).customer()), customer));
        return new Own(parts, rows);
    }

    int[] in(Parts.Told<? extends Part> told) {
        for (int i = 0; i < rows.length; i++) {
            if (parts.parts().get(i) == told.part() && parts.sheets().get(i) == told.sheet()) {
                return rows[i];
            }
        }
        throw new IllegalArgumentException(told.part().toString());
    }
}
