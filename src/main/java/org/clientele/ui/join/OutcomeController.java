package org.clientele.ui.join;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.clientele.table.Sheet;
import org.clientele.ui.Language;
import org.clientele.ui.SheetPreview;
import org.clientele.ui.Shown;
import org.clientele.words.Words;

/// The first rows of the table that a join or a union would make.
public final class OutcomeController {

    private final Joining joining;
    private final Words words;

    @FXML
    private VBox outcome;

    @FXML
    private Label rows;

    @FXML
    private TableView<Integer> preview;

    public OutcomeController(Joining joining, Language language) {
        this.joining = joining;
        words = language.words();
    }

    @FXML
    private void initialize() {
        outcome.managedProperty().bind(outcome.visibleProperty());
        var session = joining.session();
        var trial = Bindings.createObjectBinding(joining::outcome, joining.draftProperty(), session.bookProperty());
        session.answer("join.outcome", Shown.in(outcome), trial, Sheet.class)
                .resultProperty()
                .subscribe(this::show);
    }

    private void show(Optional<Sheet> sheet) {
        outcome.setVisible(sheet.isPresent());
        sheet.ifPresent(joined -> {
            rows.setText(words.text("join.outcome.rows", Math.min(SheetPreview.MOST, joined.rows()), joined.rows()));
            new SheetPreview(joined, words).into(preview);
        });
    }
}
