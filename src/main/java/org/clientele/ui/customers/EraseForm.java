package org.clientele.ui.customers;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.clientele.project.Findings;
import org.clientele.project.ReceiptText;
import org.clientele.ui.Erasing;
import org.clientele.words.Words;

/// Erases a customer: first what will go, then why and that it cannot be undone.
final class EraseForm {

    private final Words words;
    private final String customer;
    private final Consumer<String> erase;
    private final Runnable cancel;
    private final VBox form = new VBox();
    private final TextField why = new TextField();
    private final CheckBox sure;

    private EraseForm(Words words, String customer, Consumer<String> erase, Runnable cancel) {
        this.words = words;
        this.customer = customer;
        this.erase = erase;
        this.cancel = cancel;
        sure = new CheckBox(words.text("erase.sure"));
        sure.setId("erase-sure");
        sure.setWrapText(true);
        why.setId("erase-reason");
        form.getStyleClass().addAll("form", "stage-content");
    }

    /// Shows that it looks for the customer, then what it found.
    static Node of(Words words, String customer, Erasing erasing, Consumer<String> erase, Runnable cancel) {
        var form = new EraseForm(words, customer, erase, cancel);
        form.show(List.of(Cards.wrapped(words.text("erase.looking"), "body", "muted")), form.button("cancel", cancel));
        erasing.look(customer, form::first);
        return form.form;
    }

    private Button button(String name, Runnable act) {
        var button = new Button(words.text("erase." + name));
        button.setId("erase-" + name);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void show(List<? extends Node> content, Button... buttons) {
        form.getChildren().setAll(Cards.wrapped(words.text("erase.title", customer), "page-title"));
        form.getChildren().addAll(content);
        form.getChildren().add(row(buttons));
    }

    /// The main act stands at the right end, as everywhere.
    private static FlowPane row(Button... buttons) {
        var row = new FlowPane(buttons);
        row.getStyleClass().add("step-form");
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    private void first(Findings findings) {
        var content = new VBox();
        content.getStyleClass().add("field");
        content.getChildren().add(Cards.wrapped(words.text("erase.goes"), "card-title"));
        findings.parts().stream()
                .map(part -> words.text("erase.part", part.label(), part.rows(), part.cells()))
                .forEach(line -> content.getChildren().add(Cards.wrapped(line, "small")));
        new ReceiptText(words).lines(findings).forEach(line -> content.getChildren()
                .add(Cards.wrapped(line, "small", "muted")));
        var next = button("next", () -> second(findings));
        next.getStyleClass().add("accent");
        show(List.of(content), button("cancel", cancel), next);
    }

    private void second(Findings findings) {
        var label = new Label(words.text("erase.reason"));
        label.setLabelFor(why);
        var field = new VBox(label, why, Cards.wrapped(words.text("erase.reason.hint"), "small", "muted"));
        field.getStyleClass().add("field");
        var act = button("act", () -> erase.accept(why.getText().strip()));
        act.getStyleClass().add("danger");
        act.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !sure.isSelected() || why.getText().isBlank(),
                        sure.selectedProperty(),
                        why.textProperty()));
        show(
                List.of(Cards.wrapped(words.text("erase.final"), "body"), field, sure),
                button("cancel", cancel),
                button("back", () -> first(findings)),
                act);
        why.requestFocus();
    }

    /// Shows what is left of it.
    static Node receipt(Words words, List<String> lines, Runnable save, Runnable close) {
        var form = new VBox(Cards.wrapped(words.text("erase.receipt.title"), "page-title"));
        lines.forEach(line -> form.getChildren().add(Cards.wrapped(line, "small")));
        var keep = new Button(words.text("erase.receipt.save"));
        keep.setId("erase-save");
        keep.getStyleClass().add("accent");
        keep.setOnAction(_ -> save.run());
        var end = new Button(words.text("erase.close"));
        end.setId("erase-close");
        end.setOnAction(_ -> close.run());
        form.getChildren().add(row(end, keep));
        form.getStyleClass().addAll("form", "stage-content");
        return form;
    }
}
