package org.clientele.ui.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.clientele.project.keys.Right;
import org.clientele.recipe.Recipe;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Privacy;
import org.clientele.table.Sheet;
import org.clientele.ui.Language;
import org.clientele.ui.Shown;
import org.clientele.ui.Statement;
import org.clientele.words.Words;
import org.clientele.workbook.Evaluator;
import org.clientele.workbook.Node;
import org.clientele.workbook.Workbook;

/// The recipe of the table: its steps in order, each with its switch and the rows it leaves.
public final class StepsController {

    private static final String PREFIX = "clean-prefix";

    private final Cleaning cleaning;
    private final Trying trying;
    private final Words words;
    private List<Integer> counts = List.of();

    @FXML
    private VBox root;

    @FXML
    private Statement start;

    @FXML
    private ListView<Integer> steps;

    @FXML
    private Statement end;

    public StepsController(Cleaning cleaning, Trying trying, Language language) {
        this.cleaning = cleaning;
        this.trying = trying;
        words = language.words();
    }

    @FXML
    private void initialize() {
        var shown = Shown.in(root);
        steps.setPlaceholder(placeholder());
        steps.setCellFactory(_ -> new StepCell(cleaning, trying, words, this::count));
        new CleanKnowing(cleaning, words).steps(steps, this::count);
        steps.setOnKeyPressed(this::press);
        cleaning.session().bookProperty().when(shown).subscribe(_ -> show());
        cleaning.tableProperty().when(shown).subscribe(_ -> show());
    }

    private Label placeholder() {
        var label = new Label(words.text("clean.recipe.empty"));
        label.setWrapText(true);
        label.getStyleClass().addAll("small", "muted");
        return label;
    }

    private void show() {
        counts = List.of();
        root.lookup("#undo").setVisible(cleaning.session().member().may(Right.DECIDE));
        var recipe = cleaning.recipe().orElse(Recipe.EMPTY);
        steps.getItems()
                .setAll(IntStream.range(0, recipe.steps().size()).boxed().toList());
        var project = cleaning.session().evaluator();
        cleaning.node()
                .ifPresent(node -> project.ifPresent(evaluator -> cleaning.session()
                        .jobs()
                        .start(
                                "clean.counts",
                                p -> known(evaluator, cleaning.session().book(), node, p),
                                this::counted)));
    }

    /// Nothing is counted where steps go by values that who is in may not read.
    private static List<Integer> known(Evaluator evaluator, Workbook book, Node node, Progress progress) {
        try {
            return count(evaluator, book, node, progress);
        } catch (Problem problem) {
            if (problem.key().equals(Privacy.NO_KEY)) {
                return List.of();
            }
            throw problem;
        }
    }

    private static List<Integer> count(Evaluator evaluator, Workbook book, Node node, Progress progress) {
        var recipe = (Recipe) node.spec();
        var rows = new ArrayList<Integer>();
        for (int i = 0; i <= recipe.steps().size(); i++) {
            progress.at(i, recipe.steps().size() + 1);
            var prefix = Node.of(PREFIX, PREFIX, recipe.prefix(i), node.inputs().getFirst());
            rows.add(evaluator
                    .evaluate(book.with(prefix), PREFIX, Sheet.class, progress.part(0, 1))
                    .rows());
        }
        return rows;
    }

    private void counted(List<Integer> rows) {
        counts = rows;
        if (rows.isEmpty()) {
            return;
        }
        var known = new CleanKnowing(cleaning, words);
        known.rows(start, rows.getFirst(), 0);
        known.rows(end, rows.getLast(), rows.size() - 1);
        steps.refresh();
    }

    /// How many rows a step takes away; 0 until that is known.
    private int count(int step) {
        return step + 1 < counts.size() ? counts.get(step + 1) - counts.get(step) : 0;
    }

    private void press(KeyEvent event) {
        var chosen = steps.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            return;
        }
        var acts = new StepActs(cleaning, trying, words, chosen);
        switch (event.getCode()) {
            case DELETE -> acts.remove();
            case SPACE -> acts.turn();
            case ENTER, F2 -> acts.edit();
            case UP -> moved(event, acts, -1);
            case DOWN -> moved(event, acts, 1);
            default -> {}
        }
    }

    private static void moved(KeyEvent event, StepActs acts, int by) {
        if (event.isAltDown()) {
            acts.move(by);
            event.consume();
        }
    }
}
