package org.clientele.ui.frame;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.clientele.project.keys.WordList;
import org.clientele.ui.Kit;
import org.clientele.words.Words;

/// The fields in which some words of a kit are typed back.
final class KitProof {

    private final Kit kit;
    private final List<TextField> fields = new ArrayList<>();

    /// @param page where they go
    KitProof(Kit kit, Words words, VBox page) {
        this.kit = kit;
        for (int place : kit.places()) {
            var label = new Label(words.text("kit.type", place));
            var field = new TextField();
            field.setId("proof-" + (fields.size() + 1));
            field.setAccessibleText(words.text("kit.type", place));
            fields.add(field);
            var part = new VBox(label, field);
            part.getStyleClass().add("field");
            page.getChildren().add(fields.size(), part);
        }
    }

    void begin() {
        fields.forEach(TextField::clear);
        fields.getFirst().requestFocus();
    }

    boolean isRight(WordList list) {
        return kit.isProven(list, fields.stream().map(TextField::getText).toList());
    }
}
