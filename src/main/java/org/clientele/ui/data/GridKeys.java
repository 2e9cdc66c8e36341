package org.clientele.ui.data;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.clientele.ui.Command;

/// Moving about the grid and choosing rows with the keyboard.
final class GridKeys {

    private static final int FAR = Integer.MAX_VALUE / 2;

    private final Grid grid;
    private final Viewing viewing;
    private final Map<KeyCombination, Runnable> acts = new LinkedHashMap<>();

    GridKeys(Grid grid, Viewing viewing, GridActs doing) {
        this.grid = grid;
        this.viewing = viewing;
        put(Command.COPY, doing::copy);
        put(Command.FILTER_VALUE, doing::filterByValue);
        put(Command.GO_TO_ROW, doing::goToRow);
        put(Command.EDIT, doing::edit);
        put(Command.HIDE_COLUMN, doing::hideColumn);
        put(Command.SHOW_COLUMNS, doing::showColumns);
        put(Command.COLUMN_LEFT, () -> doing.moveColumn(-1));
        put(Command.COLUMN_RIGHT, () -> doing.moveColumn(1));
        put(Command.FREEZE, viewing::freeze);
        put(Command.UNFREEZE, viewing::unfreeze);
        put(Command.FIND_NEXT, () -> viewing.finder().next(viewing.position()));
        put(Command.FIND_PREVIOUS, () -> viewing.finder().previous(viewing.position()));
        put(Command.CHOOSE_ALL, () -> viewing.shown()
                .ifPresent(shown -> viewing.marksProperty().set(marks().all(shown))));
        grid.view().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void put(Command command, Runnable act) {
        command.keys().forEach(keys -> acts.put(keys, act));
    }

    private void pressed(KeyEvent event) {
        var shown = viewing.shown();
        if (shown.isEmpty() || event.getTarget() != grid.view()) {
            return;
        }
        for (var act : acts.entrySet()) {
            if (act.getKey().match(event)) {
                act.getValue().run();
                event.consume();
                return;
            }
        }
        Optional.of(event)
                .filter(e -> !e.isAltDown())
                .flatMap(e -> target(e, shown.get()))
                .ifPresent(cursor -> {
                    boolean choosing = event.isShiftDown()
                            && cursor.position() != marks().cursor().position();
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
