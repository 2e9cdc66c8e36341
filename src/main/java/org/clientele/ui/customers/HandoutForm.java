package org.clientele.ui.customers;

import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.clientele.customer.Handout;
import org.clientele.customer.Handout.Asked;
import org.clientele.customer.Mask;
import org.clientele.ui.customers.Handing.Listed;
import org.clientele.words.Words;

/// Asks how a list of customers is to be handed out: masked or not, and why; only who agreed, or all.
record HandoutForm(Words words, Listed listed, BiConsumer<Handout, String> act) {

    Node view() {
        var title = Cards.wrapped(words.text("handout.title", listed.rows().length), "page-title");
        int said = Handout.agreed(listed.everyone(), listed.rows());
        var agreed = box(words.text("handout.agreed", said), "handout-agreed");
        agreed.setSelected(Handout.isConsentKnown(listed.everyone()));
        Cards.show(agreed, agreed.isSelected());
        var shown = box(words.text("handout.shown"), "handout-shown");
        var reason = new TextField();
        reason.setId("handout-reason");
        var label = new Label(words.text("reveal.reason"));
        label.setLabelFor(reason);
        var recorded = Cards.wrapped(words.text("handout.recorded"), "small", "look");
        var why = new VBox(label, reason, recorded);
        why.getStyleClass().add("field");
        why.visibleProperty().bind(shown.selectedProperty());
        why.managedProperty().bind(shown.selectedProperty());
        var export = new Button(words.text("handout.act"));
        export.setId("handout-act");
        export.getStyleClass().add("accent");
        export.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> shown.isSelected() && reason.getText().isBlank(),
                        shown.selectedProperty(),
                        reason.textProperty()));
        export.setOnAction(_ -> act.accept(
                new Handout(
                        shown.isSelected() ? Mask.SHOWN : Mask.MASKED, agreed.isSelected() ? Asked.AGREED : Asked.ALL),
                reason.getText().strip()));
        var form = new VBox(title, Cards.wrapped(words.text("handout.masked"), "body"), agreed, shown, why, export);
        form.getStyleClass().addAll("form", "stage-content");
        return form;
    }

    private CheckBox box(String text, String id) {
        var box = new CheckBox(text);
        box.setId(id);
        box.setWrapText(true);
        return box;
    }
}
