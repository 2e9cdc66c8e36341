package org.clientele.ui.data;

import javafx.collections.ObservableListBase;

/// The shown rows as the list a table view asks for: no row is ever copied or made before it is looked at.
final class Rows extends ObservableListBase<Integer> {

    private final int[] rows;

    Rows(int[] rows) {
        this.rows = rows;
    }

    @Override
    public Integer get(int position) {
        return rows[position];
    }

    @Override
    public int size() {
        return rows.length;
    }
}
