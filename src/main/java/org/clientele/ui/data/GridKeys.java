package org.clientele.ui.data;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Moving about the grid and choosing rows with the keyboard.
final class GridKeys {

    private static final int FAR = Integer.MAX_VALUE / 2;

    private final Grid grid;
    private final Viewing viewing;
    private final Map<KeyCombination, Runnable> acts = new LinkedHashMap<>();

    GridKeys(Grid grid, Viewing viewing, GridActs doing) {
        this.grid = grid;
        this.viewing = viewing;
        put("Shortcut+C", doing::copy);
        put("Shortcut+Shift+F", doing::filterByValue);
        put("Shortcut+G", doing::goToRow);
        put("F2", doing::edit);
        put("Enter", doing::edit);
        put("F3", () -> viewing.finder().next(viewing.position()));
        put("Shift+F3", () -> viewing.finder().previous(viewing.position()));
        put("Shortcut+A", () -> viewing.shown()
                .ifPresent(shown -> viewing.marksProperty().set(marks().all(shown))));
        grid.view().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void put(String keys, Runnable act) {
        acts.put(KeyCombination.valueOf(keys), act);
    }

    private void pressed(KeyEvent event) {
        var shown = viewing.shown();
        if (shown.isEmpty() || event.getTarget() != grid.view() || event.isAltDown()) {
            return;
        }
        for (var act : acts.entrySet()) {
            if (act.getKey().match(event)) {
                act.getValue().run();
                event.consume();
                return;
            }
        }
        target(event, shown.get()).ifPresent(cursor -> {
            boolean choosing =
                    event.isShiftDown() && cursor.position() != marks().cursor().position();
            viewing.marksProperty().set(choosing ? marks().through(cursor, shown.get()) : marks().at(cursor));
            event.consume();
        });
    }

    private Optional<Cursor> target(KeyEvent event, Arranged shown) {
        boolean far = event.isShortcutDown();
        return Optional.ofNullable(
                switch (event.getCode()) {
                    case UP -> moved(far ? -FAR : -1, 0, shown);
                    case DOWN -> moved(far ? FAR : 1, 0, shown);
                    case LEFT -> moved(0, far ? -FAR : -1, shown);
                    case RIGHT -> moved(0, far ? FAR : 1, shown);
                    case PAGE_UP -> moved(-grid.page(), 0, shown);
                    case PAGE_DOWN -> moved(grid.page(), 0, shown);
                    case HOME -> moved(far ? -FAR : 0, -FAR, shown);
                    case END -> moved(far ? FAR : 0, FAR, shown);
                    default -> null;
                });
    }

    private Cursor moved(int down, int right, Arranged shown) {
        return marks().cursor()
                .moved(down, right, shown.size(), shown.sheet().schema().size());
    }

    private Marks marks() {
        return viewing.marksProperty().get();
    }
}
