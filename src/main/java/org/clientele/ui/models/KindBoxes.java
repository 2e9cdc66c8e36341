package org.clientele.ui.models;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.clientele.analysis.predict.ModelKind;
import org.clientele.words.Words;

/// A box to tick for each kind of model that can predict what is wanted.
record KindBoxes(Wizard wizard, Words words) {

    List<Node> of(Plan plan) {
        var fitting = wizard.wantedProperty().get().map(Plan::fitting).orElse(List.of());
        return fitting.stream().<Node>map(kind -> box(plan, kind)).toList();
    }

    private CheckBox box(Plan plan, ModelKind kind) {
        var box = new CheckBox(words.name(kind));
        box.setSelected(plan.kinds().contains(kind));
        box.setOnAction(_ -> {
            var chosen = new ArrayList<>(plan.kinds());
            chosen.remove(kind);
            if (box.isSelected()) {
                chosen.add(kind);
            }
            wizard.planProperty().set(wizard.planProperty().get().map(now -> now.with(chosen)));
        });
        return box;
    }
}
