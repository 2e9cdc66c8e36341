package org.clientele.ui.join;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import org.clientele.table.Sheet;
import org.clientele.ui.Knowable;
import org.clientele.ui.Language;
import org.clientele.ui.SheetLook;
import org.clientele.ui.SheetTable;
import org.clientele.ui.Shown;
import org.clientele.ui.Statement;
import org.clientele.words.Mention;
import org.clientele.words.Spoken;
import org.clientele.words.Words;
import org.clientele.workbook.Excerpt;

/// The first rows of the table that a join or a union would make.
public final class OutcomeController {

    private static final int MOST = 100;

    private final Joining joining;
    private final Words words;

    @FXML
    private VBox outcome;

    @FXML
    private Statement rows;

    @FXML
    private SheetTable preview;

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
            var first = joined.select(
                    IntStream.range(0, Math.min(MOST, joined.rows())).toArray());
            new Knowable(joining.session(), words, joining::outcome)
                    .say(
                            rows,
                            Spoken.of(
                                    words,
                                    "join.outcome.rows",
                                    first.rows(),
                                    Mention.of(words, "table-rows", joined.rows())),
                            _ -> new Excerpt.Own());
            preview.show(first, SheetLook.of(words));
        });
    }
}
