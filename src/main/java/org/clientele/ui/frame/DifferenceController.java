package org.clientele.ui.frame;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.clientele.ui.Language;
import org.clientele.ui.Session;
import org.clientele.words.Words;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.Difference;
import org.clientele.workbook.History;
import org.clientele.workbook.History.Moment;

/// What differs between two moments of the history, in sentences.
public final class DifferenceController {

    private final Session session;
    private final Catalog catalog;
    private final Words words;

    @FXML
    private ComboBox<Moment> before;

    @FXML
    private ComboBox<Moment> after;

    @FXML
    private VBox sentences;

    public DifferenceController(Session session, Catalog catalog, Language language) {
        this.session = session;
        this.catalog = catalog;
        words = language.words();
    }

    @FXML
    private void initialize() {
        for (var choice : List.of(before, after)) {
            choice.setConverter(new Names());
            choice.valueProperty().subscribe((_, _) -> tell());
        }
        session.historyProperty().subscribe(this::offer);
    }

    /// The newest first; compared are the newest restore point before now, or the beginning, and now.
    private void offer(History history) {
        var moments = history.moments().reversed();
        before.getItems().setAll(moments);
        after.getItems().setAll(moments);
        after.setValue(history.moment());
        before.setValue(history.restorePoints().reversed().stream()
                .filter(point -> point.number() != history.now())
                .findFirst()
                .orElse(moments.getLast()));
    }

    private void tell() {
        if (before.getValue() == null || after.getValue() == null) {
            return;
        }
        var said = new ArrayList<>(
                Difference.of(before.getValue().book(), after.getValue().book(), catalog, words));
        if (said.isEmpty()) {
            said.add(words.text("difference.none"));
        }
        sentences
                .getChildren()
                .setAll(said.stream().map(DifferenceController::line).toList());
    }

    private static Label line(String sentence) {
        var line = new Label(sentence);
        line.setWrapText(true);
        line.setMinHeight(Label.USE_PREF_SIZE);
        line.getStyleClass().addAll("body", "data");
        return line;
    }

    private String name(Moment moment) {
        var said = moment.name().isEmpty()
                ? words.text(moment.label().key(), moment.label().args().toArray())
                : moment.name();
        return moment.at().equals(Instant.EPOCH)
                ? said
                : words.text("history.facts", said, LocalDateTime.ofInstant(moment.at(), ZoneId.systemDefault()));
    }

    /// Restore points by their names, other moments by what was decided.
    private final class Names extends StringConverter<Moment> {

        @Override
        public String toString(Moment moment) {
            return moment == null ? "" : name(moment);
        }

        @Override
        public Moment fromString(String name) {
            throw new UnsupportedOperationException();
        }
    }
}
