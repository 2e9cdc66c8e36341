package org.clientele.ui.frame;

import javafx.scene.control.Button;
import org.clientele.ui.Command;
import org.clientele.ui.Commands;
import org.clientele.ui.Desk;
import org.clientele.words.Words;

/// Says in the status bar of how many tables the date has passed, and leads to them.
final class Overdue {

    private Overdue() {}

    static void show(Button chip, Desk desk, Commands commands, Words words) {
        chip.textProperty().bind(desk.overdue().map(count -> words.text("retention.overdue", count)));
        chip.visibleProperty().bind(desk.overdue().map(count -> count > 0));
        chip.managedProperty().bind(chip.visibleProperty());
        chip.setOnAction(_ -> commands.run(Command.RETENTION, chip));
    }
}
