package org.clientele.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import org.clientele.words.Mention;
import org.clientele.words.Spoken;
import org.clientele.words.Words;
import org.clientele.workbook.Asked;
import org.clientele.workbook.Excerpt;
import org.clientele.workbook.Finding;
import org.kordamp.ikonli.javafx.FontIcon;

/// Lets figures on a screen be asked how they are known: by Alt with a click, by the menu of the right button, and by
/// Ctrl+I once the keyboard is on one. Of a table of figures one is reached by the tabulator, the others by the arrows.
///
/// @param question the node whose result the figures are
public record Knowable(Session session, Words words, Supplier<Optional<Question>> question) {

    /// The style of a figure that can be asked about.
    public static final String STYLE = "knowable";

    /// Says what kind of figure a cell of a table is, by its line and column; empty for no figure.
    public interface Kinds {

        String of(int line, int column);
    }

    /// Lets one figure be asked about; returns it.
    public <C extends Control> C figure(C control, String kind, String title, Supplier<String> value) {
        return asks(control, () -> finding(kind, title, value.get(), Excerpt.ALL));
    }

    /// Lets the lines of a list be asked about.
    public <T> void lines(ListView<T> list, Function<T, Optional<? extends Asked>> asks) {
        new KnowableList<>(list, session, asks).offer(words.text("page.know"));
    }

    /// Asks about a figure that comes from some of the rows only.
    public void ask(String kind, String title, String value, Excerpt excerpt) {
        finding(kind, title, value, excerpt).ifPresent(session::ask);
    }

    /// Returns a figure that comes from some of the rows only, to be asked about.
    public Optional<Finding> finding(String kind, String title, String value, Excerpt excerpt) {
        return question.get().map(q -> new Finding(q.book(), q.node(), kind, title, value, excerpt));
    }

    /// Lets the figures of a drawing be gone through by the arrows once the tabulator is on the first.
    public static void chain(List<? extends Control> figures) {
        IntStream.range(0, figures.size()).forEach(at -> {
            var figure = figures.get(at);
            figure.setFocusTraversable(at == 0);
            figure.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                int to = at
                        + switch (event.getCode()) {
                            case RIGHT, DOWN -> 1;
                            case LEFT, UP -> -1;
                            default -> 0;
                        };
                if (to != at) {
                    figures.get(Math.clamp(to, 0, figures.size() - 1)).requestFocus();
                    event.consume();
                }
            });
        });
    }

    /// Says a sentence whose figures can be asked about.
    public void say(Statement statement, Spoken spoken) {
        say(statement, spoken, _ -> Excerpt.ALL);
    }

    /// Says a sentence whose figures come from some of the rows only.
    public void say(Statement statement, Spoken spoken, Function<Mention, Excerpt> excerpts) {
        statement.say(spoken, words, figure -> ask(figure, excerpts.apply(figure)));
    }

    /// Says a sentence whose figures are asked about in another way.
    public void tell(Statement statement, Spoken spoken, Consumer<Mention> ask) {
        statement.say(spoken, words, ask);
    }

    private void ask(Mention figure, Excerpt excerpt) {
        ask(figure.kind(), figure.title(), words.written(figure.said()), excerpt);
    }

    /// Lets one figure be asked about by another question; returns it.
    public <C extends Control> C asks(C control, Supplier<Optional<? extends Asked>> asked) {
        control.getStyleClass().add(STYLE);
        control.setFocusTraversable(true);
        control.setAccessibleHelp(Stream.of(control.getAccessibleHelp(), words.text("know.figure.keys"))
                .filter(help -> help != null && !help.isEmpty())
                .collect(Collectors.joining(". ")));
        Runnable ask = () -> asked.get().ifPresent(session::ask);
        var item = new MenuItem(words.text("page.know"), new FontIcon("mdoal-info"));
        item.setOnAction(_ -> ask.run());
        control.setContextMenu(new ContextMenu(item));
        control.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isAltDown()) {
                ask.run();
                event.consume();
            } else if (event.getButton() == MouseButton.PRIMARY) {
                control.requestFocus();
            }
        });
        control.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (Command.KNOW.matches(event)) {
                ask.run();
                event.consume();
            }
        });
        return control;
    }

    /// Lets the figures of a table be asked about. The first line has the heads if there are any, the first column says
    /// what each line is about.
    public void cells(GridPane grid, Heads heads, Kinds kinds) {
        var cells = grid.getChildren().stream()
                .filter(node -> node instanceof Label label && label.getText().matches(".*\\d.*"))
                .filter(node -> column(node) > 0 && line(node) >= heads.lines())
                .filter(node ->
                        !kinds.of(line(node) - heads.lines(), column(node)).isEmpty())
                .map(Label.class::cast)
                .toList();
        cells.forEach(cell -> {
            var kind = kinds.of(line(cell) - heads.lines(), column(cell));
            figure(cell, kind, title(grid, cell, heads), cell::getText);
            cell.setFocusTraversable(cell == cells.getFirst());
            cell.addEventHandler(KeyEvent.KEY_PRESSED, event -> move(cells, cell, event));
        });
    }

    /// Whether the first line of a table is no figures.
    public enum Heads {
        NONE,
        ONE_LINE;

        int lines() {
            return ordinal();
        }
    }

    private static int line(Node node) {
        return Optional.ofNullable(GridPane.getRowIndex(node)).orElse(0);
    }

    private static int column(Node node) {
        return Optional.ofNullable(GridPane.getColumnIndex(node)).orElse(0);
    }

    private static String title(GridPane grid, Label cell, Heads heads) {
        var about = text(grid, line(cell), 0);
        var head = heads == Heads.ONE_LINE ? text(grid, 0, column(cell)) : "";
        return head.isEmpty() ? about : about + " · " + head;
    }

    private static String text(GridPane grid, int line, int column) {
        return grid.getChildren().stream()
                .filter(node -> line(node) == line && column(node) == column)
                .filter(javafx.scene.control.Labeled.class::isInstance)
                .map(node -> ((javafx.scene.control.Labeled) node).getText())
                .findFirst()
                .orElse("");
    }

    private static void move(List<Label> cells, Label from, KeyEvent event) {
        int right = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        int down = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (right != 0 || down != 0) {
            cells.stream()
                    .filter(to -> right != 0
                            ? line(to) == line(from) && column(to) == column(from) + right
                            : column(to) == column(from) && line(to) == line(from) + down)
                    .findFirst()
                    .ifPresent(Label::requestFocus);
            event.consume();
        }
    }
}
