package org.clientele.ui.customers;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.clientele.words.Words;

/// Says what leaves, and how, before all that is known of a customer is written.
final class SubjectForm {

    private SubjectForm() {}

    static Node of(Words words, String customer, Runnable write, Runnable cancel) {
        var act = button(words, "act", write);
        act.getStyleClass().add("accent");
        var row = new FlowPane(button(words, "cancel", cancel), act);
        row.getStyleClass().add("step-form");
        row.setAlignment(Pos.CENTER_RIGHT);
        var form = new VBox(
                Cards.wrapped(words.text("subject.title", customer), "page-title"),
                Cards.wrapped(words.text("subject.what"), "body"),
                Cards.wrapped(words.text("subject.clear"), "body"),
                Cards.wrapped(words.text("subject.not"), "small", "muted"),
                row);
        form.getStyleClass().addAll("form", "stage-content");
        return form;
    }

    private static Button button(Words words, String name, Runnable act) {
        var button = new Button(words.text("subject." + name));
        button.setId("subject-" + name);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
