package org.clientele.ui;

import javafx.geometry.BoundingBox;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clientele.project.keys.Right;
import org.clientele.words.Words;

/// The small form in which a note is written, changed and taken away.
public final class NotePad {

    private static final int ROWS = 5;
    private static final int COLUMNS = 28;

    private final Session session;
    private final Words words;
    private final Spot spot;

    private NotePad(Session session, Words words, Spot spot) {
        this.session = session;
        this.words = words;
        this.spot = spot;
    }

    /// Opens the form below what the note is about.
    public static void open(Session session, Words words, Spot spot, Node anchor) {
        Floating.below(anchor, new NotePad(session, words, spot).view());
    }

    /// Opens the form at a place within what the note is about.
    public static void open(Session session, Words words, Spot spot, Node anchor, Point2D at) {
        Floating.at(anchor, new NotePad(session, words, spot).view(), new BoundingBox(at.getX(), at.getY(), 0, 0));
    }

    private VBox view() {
        var now = spot.read(session.book());
        var title = new Label(words.text("note.on", spot.name()));
        title.setId("note-on");
        title.setWrapText(true);
        title.getStyleClass().add("data");
        var text = new TextArea(now);
        text.setId("note-text");
        text.setWrapText(true);
        TabKey.leaves(text);
        text.setPrefRowCount(ROWS);
        text.setPrefColumnCount(COLUMNS);
        text.setPromptText(words.text("note.prompt"));
        text.setAccessibleText(title.getText());
        var view = new VBox(title, text, acts(now, text));
        view.setId("note-pad");
        view.getStyleClass().addAll("card", "floating", "small-form", "field");
        return view;
    }

    private HBox acts(String now, TextArea text) {
        var remove = button("note-remove", "note.remove", "flat");
        remove.setDisable(now.isEmpty());
        remove.setOnAction(_ -> write(text, ""));
        var keep = button("note-keep", "note.keep", "accent");
        keep.disableProperty()
                .bind(text.textProperty().map(t -> t.isBlank() || t.strip().equals(now)));
        keep.setOnAction(_ -> write(text, text.getText().strip()));
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                keep.fire();
                event.consume();
            }
        });
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var acts = new HBox(remove, room, keep);
        acts.getStyleClass().add("row");
        return acts;
    }

    private void write(TextArea text, String note) {
        Floating.close(text);
        spot.write(session, note);
    }

    private Button button(String id, String key, String style) {
        var button = new Button(words.text(key));
        button.setId(id);
        button.getStyleClass().addAll("small", style);
        return Needs.right(Right.DECIDE, button);
    }
}
