package org.clientele.ui.data;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clientele.spec.Problem;
import org.clientele.ui.Command;
import org.clientele.ui.Fxml;
import org.clientele.ui.Language;
import org.clientele.ui.Navigation;
import org.clientele.ui.ProblemBox;
import org.clientele.ui.Session;
import org.clientele.ui.Shown;
import org.clientele.words.Words;
import org.clientele.workbook.Node;
import org.clientele.workbook.Workbook;

/// The data stop: the tables of the workbook as tabs, one of them in the grid, and what is to be known of its columns.
public final class DataController {

    private final Session session;
    private final Viewing viewing;
    private final Navigation navigation;
    private final Fxml fxml;
    private final Words words;

    @FXML
    private StackPane root;

    @FXML
    private VBox stop;

    @FXML
    private VBox empty;

    @FXML
    private HBox tabs;

    @FXML
    private ProblemBox message;

    @FXML
    private BorderPane halves;

    @FXML
    private TableView<Integer> table;

    @FXML
    private TableView<Integer> still;

    private Grid grid;
    private TabLine line;

    public DataController(Session session, Viewing viewing, Navigation navigation, Fxml fxml, Language language) {
        this.session = session;
        this.viewing = viewing;
        this.navigation = navigation;
        this.fxml = fxml;
        words = language.words();
    }

    @FXML
    private void initialize() {
        var shown = Shown.in(root);
        grid = new Grid(table, still, viewing, words);
        line = new TabLine(tabs, new DataKnowing(session, viewing, words));
        var acts = new GridActs(grid, viewing, fxml);
        new GridKeys(grid, viewing, acts);
        new GridMouse(grid, viewing, acts);
        var menu = new GridMenu(viewing, acts, words).menu();
        grid.views().forEach(view -> view.setContextMenu(menu));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        session.bookProperty().when(shown).subscribe(this::list);
        viewing.tableProperty().when(shown).subscribe(line::choose);
        new Asking(session, viewing, shown).problemProperty().when(shown).subscribe(this::say);
        viewing.shownProperty().when(shown).subscribe(now -> now.ifPresent(this::show));
        viewing.profileProperty().when(shown).subscribe(known -> known.ifPresent(grid::profile));
        viewing.marksProperty().when(shown).subscribe((_, marks) -> mark(marks));
        viewing.panelProperty().when(shown).subscribe(this::show);
        viewing.finder().hitsProperty().when(shown).subscribe((_, hits) -> follow(hits));
    }

    private void pressed(KeyEvent event) {
        if (Command.FIND.matches(event)) {
            root.lookup("#find").requestFocus();
            event.consume();
        } else if (Command.EXPORT.matches(event) && root.lookup("#export") instanceof Button export) {
            export.fire();
            event.consume();
        }
    }

    /// Puts the focus on the place that was found; on the first below the focus when the text is new.
    private void follow(Finder.Hits hits) {
        if (!hits.isEmpty() && hits.at() < 0) {
            viewing.finder().next(viewing.position() - 1);
        } else if (!hits.isEmpty()) {
            viewing.shown().ifPresent(shown -> viewing.goTo(hits.cursor(shown)));
        }
    }

    private void mark(Marks marks) {
        grid.mark(marks);
        grid.reveal();
        if (viewing.panelProperty().get() == Viewing.Panel.UNASKED
                && viewing.column().isPresent()) {
            viewing.panelProperty().set(Viewing.Panel.OPEN);
        }
    }

    private void show(Viewing.Panel panel) {
        if (panel == Viewing.Panel.OPEN) {
            navigation.showDetails(() -> fxml.load(ColumnController.class));
        } else if (panel == Viewing.Panel.CLOSED) {
            navigation.hideDetails();
        }
    }

    private void list(Workbook book) {
        var tables = viewing.tables(book);
        empty.setVisible(tables.isEmpty());
        stop.setVisible(!tables.isEmpty());
        line.show(tables, session.outlook());
        var chosen = viewing.tableProperty().get();
        if (chosen.isEmpty() || tables.stream().noneMatch(n -> n.id().equals(chosen.get()))) {
            viewing.open(tables.stream().map(Node::id).findFirst());
        }
        session.projectProperty().get().ifPresent(project -> {
            var counting = new Counting(project.evaluator(), book, tables);
            session.jobs().start("data.counts", counting::count, counts -> counts.forEach(line::count));
        });
    }

    private void show(Arranged now) {
        grid.show(now);
        viewing.profileProperty().get().ifPresent(grid::profile);
    }

    private void say(Optional<Problem> wrong) {
        message.say(words, wrong);
        halves.setVisible(wrong.isEmpty());
    }
}
