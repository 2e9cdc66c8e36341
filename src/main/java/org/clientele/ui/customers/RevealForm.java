package org.clientele.ui.customers;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.clientele.project.audit.Disclosure;
import org.clientele.project.keys.Right;
import org.clientele.ui.Needs;
import org.clientele.words.Words;

/// Asks why personal values are to be shown, and lists when they were.
final class RevealForm {

    private static final int LISTED = 10;

    private RevealForm() {}

    static Node of(Words words, List<Disclosure> before, Consumer<String> reveal) {
        var title = Cards.wrapped(words.text("reveal.title"), "page-title");
        var why = new TextField();
        why.setId("reveal-reason");
        var label = new Label(words.text("reveal.reason"));
        label.setLabelFor(why);
        var field = new VBox(label, why);
        field.getStyleClass().add("field");
        var act = new Button(words.text("reveal.act"));
        act.setId("reveal-act");
        act.getStyleClass().add("accent");
        Needs.setRight(act, Right.SEE_PERSONAL);
        act.disableProperty().bind(why.textProperty().map(String::isBlank));
        act.setOnAction(_ -> reveal.accept(why.getText().strip()));
        why.setOnAction(_ -> act.fire());
        var form = new VBox(title, Cards.wrapped(words.text("reveal.what"), "body"), field, act);
        if (!before.isEmpty()) {
            form.getChildren().add(Cards.wrapped(words.text("reveal.before", before.size()), "card-title"));
            before.stream()
                    .limit(LISTED)
                    .map(d -> words.text("reveal.line", d.at(), d.reason()))
                    .forEach(line -> form.getChildren().add(Cards.wrapped(line, "small", "muted")));
        }
        form.getStyleClass().addAll("form", "stage-content");
        return form;
    }
}
