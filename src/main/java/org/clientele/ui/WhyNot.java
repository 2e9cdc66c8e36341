package org.clientele.ui;

import java.util.Optional;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

/// Holds a button and, while it cannot be used, says why: over its place, since what is disabled shows no tooltip, and
/// to who listens.
public final class WhyNot extends StackPane {

    private final Tooltip tip = new Tooltip();

    /// Makes the button useless for a reason, or usable again.
    public void say(Optional<String> reason) {
        Tooltip.uninstall(this, tip);
        reason.ifPresent(text -> {
            tip.setText(text);
            tip.setWrapText(true);
            tip.setMaxWidth(360);
            Tooltip.install(this, tip);
        });
        getChildren().forEach(button -> {
            button.setAccessibleHelp(reason.orElse(null));
            button.setDisable(reason.isPresent());
        });
    }
}
