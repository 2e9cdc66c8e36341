package org.clientele.ui;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.clientele.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/// The button beside something that notes are written on: it shows whether there is one, says it, and opens it.
public final class NoteButton extends Button {

    private static final String WRITTEN = "noted";

    private Optional<Spot> spot = Optional.empty();

    public NoteButton() {
        setGraphic(new FontIcon("mdomz-sticky_note_2"));
        getStyleClass().addAll("icon-only", "flat", "note-button");
        managedProperty().bind(visibleProperty());
    }

    /// Returns the button of a spot that does not change while it is shown.
    public static NoteButton of(Session session, Words words, Spot spot) {
        var button = new NoteButton();
        button.setOnAction(_ -> NotePad.open(session, words, spot, button));
        button.show(Optional.of(spot), session, words);
        return button;
    }

    /// Shows the note on a node, whichever that is.
    public void follow(Session session, Words words, ObservableValue<Optional<String>> node) {
        var now = Bindings.createObjectBinding(
                () -> node.getValue().flatMap(id -> Spot.of(session.book(), id)), node, session.bookProperty());
        setOnAction(_ -> spot.ifPresent(s -> NotePad.open(session, words, s, this)));
        now.when(Shown.in(this)).subscribe(s -> show(s, session, words));
        session.bookProperty().when(Shown.in(this)).subscribe(_ -> show(now.get(), session, words));
    }

    private void show(Optional<Spot> now, Session session, Words words) {
        spot = now;
        setVisible(now.isPresent());
        var note = now.map(s -> s.read(session.book())).orElse("");
        getStyleClass().remove(WRITTEN);
        if (!note.isEmpty()) {
            getStyleClass().add(WRITTEN);
        }
        var said = note.isEmpty()
                ? words.text("note.write", now.map(Spot::name).orElse(""))
                : words.text("note.read", now.map(Spot::name).orElse(""), note);
        setAccessibleText(said);
        setTooltip(new Tooltip(said));
    }
}
