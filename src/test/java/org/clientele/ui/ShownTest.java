package org.clientele.ui;

import static org.clientele.ui.FxTest.doFx;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class ShownTest {

    private final ObservableList<String> files = FXCollections.observableArrayList("a.csv");
    private final List<List<String>> heard = new ArrayList<>();

    @Test
    void aViewHearsOfWhatChangesOnlyWhileItIsInTheWindow() {
        doFx(() -> {
            var view = new Label();
            var window = new Pane();
            new Scene(window);
            Shown.follow(files, view, () -> heard.add(List.copyOf(files)));
            files.add("b.csv");
            window.getChildren().add(view);
            files.add("c.csv");
            window.getChildren().clear();
            files.add("d.csv");
        });

        assertEquals(List.of(List.of("a.csv", "b.csv"), List.of("a.csv", "b.csv", "c.csv")), heard);
    }
}
