package org.clientele.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.clientele.words.Mention;
import org.clientele.words.Spoken;
import org.clientele.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/// A sentence whose figures can be asked how they are known: Alt with a click, the menu of the right button, and Ctrl+I
/// once the keyboard is on it, list them; a single one is answered at once.
///
/// An FXML view names it like any label: `<Statement fx:id="sentence" wrapText="true"/>`.
public final class Statement extends Label {

    private final ContextMenu menu = new ContextMenu();

    public Statement() {
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Says something else, of which nothing can be asked.
    public void clear() {
        setText("");
        list(List.of());
    }

    void say(Spoken spoken, Words words, Consumer<Mention> ask) {
        setText(spoken.text());
        var items = spoken.figures().stream()
                .distinct()
                .map(figure -> item(figure, words, ask))
                .toList();
        setAccessibleHelp(items.isEmpty() ? null : words.text("know.figure.keys"));
        list(items);
    }

    private void list(List<MenuItem> items) {
        menu.getItems().setAll(items);
        setContextMenu(items.isEmpty() ? null : menu);
        setFocusTraversable(!items.isEmpty());
        getStyleClass().remove(Knowable.STYLE);
        if (!items.isEmpty()) {
            getStyleClass().add(Knowable.STYLE);
        }
    }

    private static MenuItem item(Mention figure, Words words, Consumer<Mention> ask) {
        var text = words.text("know.figure", figure.title(), words.written(figure.said()));
        var item = new MenuItem(text, new FontIcon("mdoal-info"));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> ask.accept(figure));
        return item;
    }

    private void click(MouseEvent event) {
        if (menu.getItems().isEmpty() || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        requestFocus();
        if (event.isAltDown()) {
            ask();
            event.consume();
        }
    }

    private void press(KeyEvent event) {
        if (!menu.getItems().isEmpty() && Command.KNOW.matches(event)) {
            ask();
            event.consume();
        }
    }

    private void ask() {
        if (menu.getItems().size() == 1) {
            menu.getItems().getFirst().fire();
        } else {
            menu.show(this, Side.BOTTOM, 0, 0);
        }
    }
}
