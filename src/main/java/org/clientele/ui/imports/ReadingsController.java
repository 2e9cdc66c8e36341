package org.clientele.ui.imports;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.clientele.source.Reading;
import org.clientele.ui.Language;
import org.clientele.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/// Shows the ways in which the chosen file can be read beside each other, with the cells that differ marked; a click
/// takes one of them.
public final class ReadingsController {

    private static final int ROWS = 4;
    private static final int COLUMNS = 4;

    private final Arrivals arrivals;
    private final Words words;

    @FXML
    private VBox root;

    @FXML
    private Label question;

    @FXML
    private FlowPane readings;

    public ReadingsController(Arrivals arrivals, Language language) {
        this.arrivals = arrivals;
        words = language.words();
    }

    @FXML
    private void initialize() {
        root.managedProperty().bind(root.visibleProperty());
        question.setGraphic(new FontIcon("mdoal-help_outline"));
        arrivals.watch(root, this::show);
    }

    private void show(Optional<FileDraft> chosen) {
        var found = chosen.filter(draft -> draft.problemProperty().get().isEmpty())
                .flatMap(draft -> draft.detectionProperty().get());
        var ways = found.map(detection -> detection.readings()).orElse(List.of());
        root.setVisible(!ways.isEmpty());
        readings.getChildren().clear();
        if (!ways.isEmpty()) {
            var draft = chosen.orElseThrow();
            question.setText(words.text(isTables(ways) ? "reading.tables" : "reading.question", ways.size()));
            IntStream.range(0, ways.size()).forEach(i -> readings.getChildren().add(way(draft, ways, i)));
        }
    }

    private static boolean isTables(List<Reading> ways) {
        return ways.stream().allMatch(Reading::isTable);
    }

    private Node way(FileDraft draft, List<Reading> ways, int index) {
        var way = ways.get(index);
        boolean isNow = draft.optionsProperty()
                .get()
                .filter(options -> options.dialect().equals(way.dialect()))
                .isPresent();
        var said = said(way);
        var title = new Label(said);
        title.getStyleClass().add("body");
        var now = new Label(words.text(isNow ? "reading.now" : "reading.act"));
        now.getStyleClass().addAll("small", "muted");
        var take = new Button("", new VBox(title, cells(ways, way), now));
        take.setId("reading-" + index);
        take.setAccessibleText(said + ", " + now.getText());
        take.getStyleClass().addAll("way", "data");
        take.setOnAction(_ -> arrivals.read(draft, way));
        return take;
    }

    private String said(Reading way) {
        var args = way.reason().args();
        return way.reason().key().equals("reading.cut")
                ? words.text("reading.cut", Delimiters.said((String) args.getFirst(), words), args.get(1))
                : words.text(way.reason().key(), args.toArray());
    }

    private static GridPane cells(List<Reading> ways, Reading way) {
        var grid = new GridPane();
        grid.getStyleClass().add("way-cells");
        for (int row = 0; row < Math.min(ROWS, way.rows().size()); row++) {
            for (int column = 0; column < Math.min(COLUMNS, way.rows().get(row).size()); column++) {
                var cell = new Label(way.rows().get(row).get(column));
                cell.getStyleClass().addAll("data", "way-cell");
                if (differs(ways, way, row, column)) {
                    cell.getStyleClass().add("differs");
                }
                grid.add(cell, column, row);
            }
        }
        return grid;
    }

    private static boolean differs(List<Reading> ways, Reading way, int row, int column) {
        return ways.stream().anyMatch(other -> other != way && way.isBeside(other) && way.differs(other, row, column));
    }
}
