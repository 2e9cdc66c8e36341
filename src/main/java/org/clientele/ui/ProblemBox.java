package org.clientele.ui;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.clientele.spec.Problem;
import org.clientele.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the user can mend on this screen, in words; not there while nothing is wrong. The label has the id of the box
/// with `Text` behind it.
public final class ProblemBox extends HBox {

    private final Label text = new Label();

    public ProblemBox() {
        var icon = new FontIcon("mdoal-error_outline");
        icon.getStyleClass().add("icon-wrong");
        text.setWrapText(true);
        text.getStyleClass().add("body");
        text.idProperty().bind(idProperty().map(id -> id + "Text"));
        getStyleClass().addAll("message", "wrong");
        setMinHeight(Region.USE_PREF_SIZE);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        getChildren().setAll(icon, text);
    }

    /// Says the problem, if there is one.
    public void say(Words words, Optional<Problem> problem) {
        problem.ifPresent(p -> text.setText(words.text(p.key(), p.args())));
        setVisible(problem.isPresent());
    }
}
