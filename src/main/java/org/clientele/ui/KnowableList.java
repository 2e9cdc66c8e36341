package org.clientele.ui;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.clientele.workbook.Asked;
import org.kordamp.ikonli.javafx.FontIcon;

/// Lets the lines of a list be asked how their figures are known: by Alt with a click, by the menu of the right button,
/// and by Ctrl+I on the chosen line.
final class KnowableList<T> {

    private final ListView<T> list;
    private final Session session;
    private final Function<T, Optional<? extends Asked>> asks;
    private Optional<T> meant = Optional.empty();

    KnowableList(ListView<T> list, Session session, Function<T, Optional<? extends Asked>> asks) {
        this.list = list;
        this.session = session;
        this.asks = asks;
    }

    void offer(String title) {
        var item = new MenuItem(title, new FontIcon("mdoal-info"));
        item.setOnAction(_ -> meant.ifPresent(this::ask));
        list.getStyleClass().add(Knowable.STYLE);
        list.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            meant = at(event.getTarget()).or(this::chosen);
            list.setContextMenu(meant.flatMap(asks::apply).isPresent() ? new ContextMenu(item) : null);
        });
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isAltDown()) {
                at(event.getTarget()).ifPresent(this::ask);
                event.consume();
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (Command.KNOW.matches(event) && chosen().isPresent()) {
                chosen().ifPresent(this::ask);
                event.consume();
            }
        });
    }

    private Optional<T> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void ask(T line) {
        asks.apply(line).ifPresent(session::ask);
    }

    @SuppressWarnings("unchecked")
    private Optional<T> at(Object target) {
        return Stream.iterate((Node) target, node -> node != null && node != list, Node::getParent)
                .filter(ListCell.class::isInstance)
                .findFirst()
                .map(cell -> (T) ((ListCell<?>) cell).getItem());
    }
}
