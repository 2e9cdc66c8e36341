package org.clientele.ui.frame;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.clientele.ui.Desk;
import org.clientele.ui.Navigation;
import org.clientele.ui.Stop;
import org.clientele.words.Words;

/// Whether all that was decided in the open project is kept, said in the bar below.
final class Kept {

    private Kept() {}

    /// @param idle holds a sign that all is well, a sign that something is not, and the words
    static void show(HBox idle, Desk desk, Navigation navigation, Words words) {
        var behind = desk.behind();
        show(idle.lookup("#good"), behind.map(yes -> !yes));
        show(idle.lookup("#wrong"), behind);
        var state = (Label) idle.lookup("#state");
        state.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.text("frame." + state(desk, navigation.stop())),
                        desk.project(),
                        behind,
                        navigation.stopProperty()));
    }

    private static void show(Node sign, ObservableValue<Boolean> when) {
        sign.visibleProperty().bind(when);
        sign.managedProperty().bind(when);
    }

    /// Where the page asks for a password nothing can be said of its project, whatever else is open.
    private static String state(Desk desk, Stop stop) {
        if (stop == Stop.UNLOCK || stop == Stop.RECOVER) {
            return "locked";
        }
        if (desk.project().getValue().isEmpty()) {
            return "no-project";
        }
        return desk.behind().getValue() ? "behind" : "current";
    }
}
