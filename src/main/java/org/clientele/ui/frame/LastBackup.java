package org.clientele.ui.frame;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.clientele.ui.Desk;
import org.clientele.words.Words;

/// Says in the status bar when the last verified backup was made, where there is room beside the rest.
final class LastBackup {

    /// In ems of the text.
    private static final double ROOM = 70;

    private LastBackup() {}

    static void show(Label label, Region bar, Desk desk, Words words) {
        label.textProperty().bind(desk.backup().map(last -> last.map(at -> words.text("backups.last", at))
                .orElseGet(() -> words.text("backups.last.none"))));
        var open = desk.project().map(Optional::isPresent);
        label.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> open.getValue()
                                && bar.getWidth() > ROOM * label.getFont().getSize(),
                        open,
                        bar.widthProperty(),
                        label.fontProperty()));
        label.managedProperty().bind(label.visibleProperty());
    }
}
