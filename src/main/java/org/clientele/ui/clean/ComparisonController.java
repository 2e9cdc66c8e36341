package org.clientele.ui.clean;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.clientele.recipe.ChangeFigures;
import org.clientele.recipe.ChangeFigures.Touched;
import org.clientele.recipe.TwinFigures;
import org.clientele.table.Sheet;
import org.clientele.ui.Answer;
import org.clientele.ui.Language;
import org.clientele.ui.Shown;
import org.clientele.ui.Statement;
import org.clientele.words.Words;

/// The table before and after the draft: the rows that go, struck through, above the cells that changed.
public final class ComparisonController {

    private final Cleaning cleaning;
    private final Trying trying;
    private final Words words;
    private Answer<ChangeFigures> changes;
    private Answer<TwinFigures> twins;
    private Answer<Sheet> before;
    private Answer<Sheet> after;

    @FXML
    private VBox root;

    @FXML
    private Statement rowsBefore;

    @FXML
    private Statement rowsAfter;

    @FXML
    private TableView<Touched> tableBefore;

    @FXML
    private TableView<Touched> tableAfter;

    public ComparisonController(Cleaning cleaning, Trying trying, Language language) {
        this.cleaning = cleaning;
        this.trying = trying;
        words = language.words();
    }

    @FXML
    private void initialize() {
        var shown = Shown.in(root);
        var session = cleaning.session();
        var draft = cleaning.draftProperty();
        var book = session.bookProperty();
        changes = session.answer(
                "clean.changes",
                shown,
                Bindings.createObjectBinding(cleaning::changes, draft, book),
                ChangeFigures.class);
        twins = session.answer(
                "clean.twins", shown, Bindings.createObjectBinding(cleaning::twins, draft, book), TwinFigures.class);
        before = session.answer(
                "clean.before", shown, Bindings.createObjectBinding(cleaning::before, draft, book), Sheet.class);
        after = session.answer(
                "clean.after", shown, Bindings.createObjectBinding(cleaning::after, draft, book), Sheet.class);
        trying.figuresProperty().bind(changes.resultProperty());
        changes.problemProperty().subscribe(p -> trying.problemProperty().set(p));
        changes.resultProperty().subscribe(_ -> show());
        twins.resultProperty().subscribe(_ -> show());
        before.resultProperty().subscribe(_ -> show());
        after.resultProperty().subscribe(_ -> show());
        CompareTable.prepare(tableBefore, words.text("clean.changes.none"));
        CompareTable.prepare(tableAfter, words.text("clean.after.none"));
    }

    private void show() {
        var compared = compared();
        root.setVisible(compared.isPresent());
        compared.ifPresentOrElse(
                c -> {
                    var known = new CleanKnowing(cleaning, words);
                    known.rows(rowsBefore, c.figures().rowsBefore(), cleaning::before);
                    known.rows(rowsAfter, c.figures().rowsAfter(), cleaning::after);
                    CompareTable.fill(tableBefore, c, CompareTable.Side.BEFORE, words);
                    CompareTable.fill(tableAfter, c, CompareTable.Side.AFTER, words);
                },
                () -> {
                    rowsBefore.clear();
                    rowsAfter.clear();
                    tableBefore.getItems().clear();
                    tableAfter.getItems().clear();
                });
    }

    private TwinFigures repeated() {
        return twins.result().orElse(new TwinFigures(List.of()));
    }

    /// Returns figures and tables once all three belong together.
    private Optional<Compared> compared() {
        return changes.result()
                .flatMap(f -> before.result().flatMap(b -> after.result().map(a -> new Compared(f, b, a, repeated()))))
                .filter(Compared::isWhole);
    }
}
