package org.clientele.ui.data;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clientele.analysis.describe.Profile;
import org.clientele.analysis.describe.TableProfile;
import org.clientele.spec.Problem;
import org.clientele.table.Sheet;
import org.clientele.ui.Fxml;
import org.clientele.ui.Language;
import org.clientele.ui.Navigation;
import org.clientele.ui.Question;
import org.clientele.ui.Session;
import org.clientele.ui.Shown;
import org.clientele.words.Words;
import org.clientele.workbook.Node;
import org.clientele.workbook.Workbook;

/// The data stop: the tables of the workbook as tabs, one of them in the grid, and what is to be known of its columns.
public final class DataController {

    private static final String PROFILE = "profile-of-all-columns";

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
    private HBox message;

    @FXML
    private Label problem;

    @FXML
    private TableView<Integer> table;

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
        grid = new Grid(table, viewing, words);
        line = new TabLine(tabs, viewing, words);
        new GridKeys(grid, viewing);
        new GridMouse(grid, viewing);
        session.bookProperty().when(shown).subscribe(this::list);
        viewing.tableProperty().when(shown).subscribe(line::choose);
        var sheet = session.result("data.table", shown, viewing.tableProperty(), Sheet.class);
        sheet.resultProperty().subscribe(() -> viewing.look(sheet.result()));
        sheet.problemProperty().when(shown).subscribe(this::say);
        var profile = session.answer("data.profile", shown, profileQuestion(), TableProfile.class);
        profile.resultProperty().subscribe(() -> viewing.profileProperty().set(profile.result()));
        viewing.shownProperty().when(shown).subscribe(now -> now.ifPresent(this::show));
        viewing.profileProperty().when(shown).subscribe(known -> known.ifPresent(grid::profile));
        viewing.marksProperty().when(shown).subscribe(grid::mark);
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

    private ObservableValue<Optional<Question>> profileQuestion() {
        return Bindings.createObjectBinding(
                () -> viewing.tableProperty()
                        .get()
                        .filter(id -> session.book().find(id).isPresent())
                        .map(id -> new Question(
                                session.book().with(Node.of(PROFILE, PROFILE, new Profile(), id)), PROFILE)),
                viewing.tableProperty(),
                session.bookProperty());
    }

    private void show(Arranged now) {
        grid.show(now);
        viewing.profileProperty().get().ifPresent(grid::profile);
    }

    private void say(Optional<Problem> wrong) {
        message.setVisible(wrong.isPresent());
        message.setManaged(wrong.isPresent());
        table.setVisible(wrong.isEmpty());
        wrong.ifPresent(p -> problem.setText(words.text(p.key(), p.args())));
    }
}
