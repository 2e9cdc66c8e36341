package org.clientele.ui.segments;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.clientele.customer.Rfm;
import org.clientele.table.Sheet;
import org.clientele.ui.Answer;
import org.clientele.ui.Knowable;
import org.clientele.ui.Question;
import org.clientele.ui.Shown;
import org.clientele.workbook.Excerpt;

/// The grid of scores: how many customers are in each cell, and in which segment they are by it.
public final class GridController {

    private final SegmentWork work;
    private Answer<Sheet> scores;

    @FXML
    private VBox root;

    @FXML
    private GridPane grid;

    public GridController(SegmentWork work) {
        this.work = work;
    }

    @FXML
    private void initialize() {
        root.managedProperty().bind(root.visibleProperty());
        var shown = Shown.in(root);
        var session = work.session();
        var node = work.view().nodeProperty();
        var rows = Bindings.createObjectBinding(this::question, node, session.bookProperty());
        scores = session.answer("segments.scores", shown, rows, Sheet.class);
        scores.resultProperty().subscribe(_ -> show());
        session.bookProperty().when(shown).subscribe(_ -> show());
        node.when(shown).subscribe(_ -> show());
    }

    private Optional<Question> question() {
        return work.now()
                .filter(s -> s.rfm().isPresent())
                .map(s -> new Question(s.book(), s.node().id()));
    }

    private void show() {
        var rfm = work.now().flatMap(Segmentation::rfm);
        root.setVisible(rfm.isPresent());
        grid.getChildren().clear();
        rfm.ifPresent(r -> scores.result().ifPresent(sheet -> fill(r, GridCounts.of(sheet))));
    }

    private void fill(Rfm rfm, GridCounts counts) {
        RfmGrid.fill(grid, rfm, counts, this::name, work.view().segmentProperty());
        var figures = new Knowable(work.session(), work.words(), this::question);
        grid.getChildren().stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .forEach(cell -> know(cell, figures));
    }

    private static void know(Button cell, Knowable figures) {
        var lines = cell.getText().split("\n");
        var place = new Excerpt.InCell(GridPane.getColumnIndex(cell), RfmGrid.score(GridPane.getRowIndex(cell)));
        figures.asks(cell, () -> figures.finding("cell", lines[0], lines[1], place));
    }

    private String name(String code) {
        return work.now().map(s -> s.name(code, work.words())).orElse(code);
    }
}
