package org.clientele.ui.data;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.clientele.table.Condition;
import org.clientele.ui.Floating;
import org.clientele.ui.Fxml;
import org.clientele.ui.Language;
import org.clientele.ui.Shown;
import org.clientele.ui.Statement;
import org.clientele.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bar above the grid: find a text, filters as sentences, keep them as a step, how many rows are left.
public final class FilterBarController {

    private final Viewing viewing;
    private final ColumnSteps steps;
    private final Fxml fxml;
    private final Words words;

    @FXML
    private HBox root;

    @FXML
    private TextField find;

    @FXML
    private HBox hits;

    @FXML
    private Label hitCount;

    @FXML
    private FlowPane chips;

    @FXML
    private Button add;

    @FXML
    private Button keep;

    @FXML
    private Statement count;

    public FilterBarController(Viewing viewing, ColumnSteps steps, Fxml fxml, Language language) {
        this.viewing = viewing;
        this.steps = steps;
        this.fxml = fxml;
        words = language.words();
    }

    @FXML
    private void initialize() {
        var shown = Shown.in(root);
        find.setText(viewing.finder().hitsProperty().get().text());
        find.textProperty().subscribe((_, text) -> viewing.finder().find(text, viewing.shown()));
        find.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        viewing.tableProperty().when(shown).subscribe((_, _) -> find.clear());
        viewing.finder().hitsProperty().when(shown).subscribe(this::show);
        viewing.arrangementProperty().when(shown).subscribe(this::show);
        viewing.shownProperty().when(shown).subscribe(now -> now.ifPresent(this::show));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            if (event.isShiftDown()) {
                previous();
            } else {
                next();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !find.getText().isEmpty()) {
            find.clear();
            event.consume();
        }
    }

    private void show(Finder.Hits found) {
        hits.setVisible(!found.text().isBlank());
        hits.setManaged(!found.text().isBlank());
        hitCount.setText(
                found.isEmpty()
                        ? words.text("data.find.none")
                        : words.text("data.find.hits", Math.max(1, found.at() + 1), found.positions().length));
    }

    private void show(Arrangement how) {
        chips.getChildren().setAll(how.filters().stream().map(this::chip).toList());
        keep.setVisible(!how.filters().isEmpty());
        keep.setManaged(!how.filters().isEmpty());
    }

    private void show(Arranged now) {
        viewing.filtering().reopen(() -> form(add, viewing.draft()));
        show(viewing.arrangementProperty().get());
        steps.knowing(viewing).rows(count, now);
    }

    private Node chip(Condition filter) {
        var sentence = Asked.of(filter).shown(words, viewing.shown());
        var edit = new Button(sentence);
        edit.getStyleClass().add("filter-sentence");
        edit.setTooltip(new Tooltip(words.text("data.filter.change")));
        edit.setOnAction(_ -> form(edit, Optional.of(filter)));
        var remove = new Button("", new FontIcon("mdoal-close"));
        remove.getStyleClass().add("filter-remove");
        remove.setAccessibleText(words.text("data.filter.remove", sentence));
        remove.setTooltip(new Tooltip(words.text("data.filter.remove", sentence)));
        remove.setOnAction(_ -> viewing.change(how -> how.minus(filter)));
        var chip = new HBox(edit, remove);
        chip.getStyleClass().addAll("filter-chip", "data");
        return chip;
    }

    private void form(Node anchor, Optional<Condition> filter) {
        viewing.draft(filter);
        Floating.below(anchor, fxml.load(FilterFormController.class));
    }

    @FXML
    private void next() {
        viewing.finder().next(viewing.position());
    }

    @FXML
    private void previous() {
        viewing.finder().previous(viewing.position());
    }

    @FXML
    private void add() {
        form(add, Optional.empty());
    }

    @FXML
    private void keep() {
        steps.keepFilters(viewing);
    }
}
