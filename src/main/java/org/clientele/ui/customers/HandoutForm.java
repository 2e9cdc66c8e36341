package org.clientele.ui.customers;

import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.clientele.customer.CustomerList;
import org.clientele.customer.Handout;
import org.clientele.customer.Mask;
import org.clientele.customer.Purpose;
import org.clientele.project.keys.Right;
import org.clientele.table.Sheet;
import org.clientele.ui.Needs;
import org.clientele.ui.PurposePane;
import org.clientele.ui.Session;
import org.clientele.ui.customers.Handing.Listed;
import org.clientele.words.Words;

/// Asks how a list of customers is to be handed out: what for, and masked or not, and why.
record HandoutForm(Session session, Words words, Listed listed, BiConsumer<Handout, String> act) {

    Node view() {
        var title = Cards.wrapped(words.text("handout.title", listed.rows().length), "page-title");
        var purpose = new PurposePane(
                session,
                words,
                isConsentKnown(listed.everyone()) ? Purpose.CONTACT : Purpose.ANALYSIS,
                _ -> listed.everyone().select(listed.rows()));
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
        Needs.setRight(export, Right.EXPORT);
        export.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> shown.isSelected() && reason.getText().isBlank(),
                        shown.selectedProperty(),
                        reason.textProperty()));
        var aim = purpose.aim();
        export.setOnAction(_ -> act.accept(
                new Handout(shown.isSelected() ? Mask.SHOWN : Mask.MASKED, aim.getValue()),
                reason.getText().strip()));
        var form = new VBox(title, purpose, Cards.wrapped(words.text("handout.masked"), "body"), shown, why, export);
        form.getStyleClass().addAll("form", "stage-content");
        return form;
    }

    /// Whoever asked people whether they may be written to hands lists out to do so.
    private static boolean isConsentKnown(Sheet list) {
        var consent = list.block(CustomerList.CONSENT);
        return consent.missing() < consent.size();
    }

    private CheckBox box(String text, String id) {
        var box = new CheckBox(text);
        box.setId(id);
        box.setWrapText(true);
        return box;
    }
}
