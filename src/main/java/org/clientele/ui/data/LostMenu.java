package org.clientele.ui.data;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.clientele.source.Source;
import org.clientele.ui.Command;
import org.clientele.ui.Knowable;
import org.clientele.ui.Session;
import org.clientele.words.Words;
import org.clientele.workbook.Accounts;
import org.kordamp.ikonli.javafx.FontIcon;

/// Lets it be asked of each file of a table how many of its records were read, rejected and left out: by the right
/// button, by Alt with a click, and by Ctrl+I.
record LostMenu(Session session, Words words) {

    private static final List<String> FIGURES =
            List.of(Accounts.REJECTED, Accounts.MISFITS, Accounts.LOADED, Accounts.SKIPPED, Accounts.LINES);

    void on(Button button, List<String> sources) {
        var menu = new ContextMenu();
        menu.getItems()
                .setAll(sources.stream()
                        .map(id -> session.deposits().get(id, Source.class))
                        .flatMap(this::items)
                        .toList());
        button.setContextMenu(menu);
        button.setAccessibleHelp(words.text("know.figure.keys"));
        if (!button.getStyleClass().contains(Knowable.STYLE)) {
            button.getStyleClass().add(Knowable.STYLE);
            button.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
                if (event.isAltDown() && event.getButton() == MouseButton.PRIMARY) {
                    button.getContextMenu().show(button, Side.BOTTOM, 0, 0);
                    event.consume();
                }
            });
            button.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (Command.KNOW.matches(event)) {
                    button.getContextMenu().show(button, Side.BOTTOM, 0, 0);
                    event.consume();
                }
            });
        }
    }

    private Stream<MenuItem> items(Source source) {
        return FIGURES.stream()
                .flatMap(kind -> Accounts.of(source, kind, words).stream())
                .map(asked -> {
                    var said = words.text(
                            "know.figure",
                            asked.figure().title(),
                            words.written(asked.figure().said()));
                    var item = new MenuItem(
                            words.text("know.account.of", source.label(), said), new FontIcon("mdoal-info"));
                    item.setMnemonicParsing(false);
                    item.setOnAction(_ -> session.ask(asked));
                    return item;
                });
    }
}
