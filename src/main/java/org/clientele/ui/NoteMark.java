package org.clientele.ui;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.clientele.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/// The mark in a list that says that there is a note, and which.
public final class NoteMark {

    private NoteMark() {}

    /// Returns the mark of a note, which takes no room where there is none.
    public static Label of(Words words, Spot spot, String note) {
        var mark = new Label("", new FontIcon("mdomz-sticky_note_2"));
        mark.getStyleClass().addAll("note-mark", "noted");
        mark.setVisible(!note.isEmpty());
        mark.setManaged(!note.isEmpty());
        mark.setAccessibleText(spoken(words, spot, note));
        mark.setTooltip(new Tooltip(mark.getAccessibleText()));
        return mark;
    }

    /// Returns a note as it is read out; nothing where there is none.
    public static String spoken(Words words, Spot spot, String note) {
        return note.isEmpty() ? "" : words.text("note.read", spot.name(), note);
    }
}
