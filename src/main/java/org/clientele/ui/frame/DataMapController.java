package org.clientele.ui.frame;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.clientele.job.Job;
import org.clientele.project.DataMap;
import org.clientele.project.DataMapText;
import org.clientele.project.keys.Right;
import org.clientele.report.RecordPage.Part;
import org.clientele.ui.Language;
import org.clientele.ui.Safekeeping;
import org.clientele.ui.Session;
import org.clientele.ui.Shown;
import org.clientele.words.Words;

/// The map of the data of the open project: its parts at the left, the chosen one with its table at the right.
public final class DataMapController {

    private static final double LEAST = 5;
    private static final double MOST = 36;
    private static final int LATIN = 0x2E7F;

    private final Session session;
    private final Safekeeping safekeeping;
    private final MapFiles files;
    private final Words words;
    private Optional<DataMap> drawn = Optional.empty();

    @FXML
    private VBox root;

    @FXML
    private Label title;

    @FXML
    private ListView<Part> parts;

    @FXML
    private Label heading;

    @FXML
    private Label lines;

    @FXML
    private TableView<List<String>> rows;

    @FXML
    private Button save;

    public DataMapController(Session session, Safekeeping safekeeping, MapFiles files, Language language) {
        this.session = session;
        this.safekeeping = safekeeping;
        this.files = files;
        words = language.words();
    }

    @FXML
    private void initialize() {
        parts.setCellFactory(_ -> new PartCell());
        parts.getSelectionModel().selectedItemProperty().subscribe(this::show);
        save.setDisable(true);
        var shown = Shown.in(root);
        session.historyProperty().when(shown).subscribe(_ -> draw());
        safekeeping.backupsProperty().when(shown).subscribe(_ -> draw());
    }

    /// It tells what the log tells, so who may not read that is told so.
    private void draw() {
        if (!session.member().may(Right.READ_LOG)) {
            title.setText(words.text("map.denied"));
            return;
        }
        var backups = safekeeping.backupsProperty().get();
        session.projectProperty().get().ifPresent(project -> session.jobs()
                .start(Job.of("data-map"), progress -> project.map(backups, progress), this::fill));
    }

    private void fill(DataMap map) {
        drawn = Optional.of(map);
        save.setDisable(false);
        var text = new DataMapText(words);
        title.setText(text.title(map));
        int before = Math.max(0, parts.getSelectionModel().getSelectedIndex());
        parts.getItems().setAll(text.parts(map));
        parts.getSelectionModel()
                .clearAndSelect(Math.min(before, parts.getItems().size() - 1));
    }

    private void show(Part part) {
        rows.getColumns().clear();
        rows.getItems().clear();
        heading.setText(part == null ? "" : part.title());
        lines.setText(part == null ? "" : String.join("\n", part.lines()));
        rows.setVisible(part != null && !part.rows().isEmpty());
        if (part != null) {
            for (int i = 0; i < part.heads().size(); i++) {
                rows.getColumns().add(column(part, i));
            }
            rows.getItems().setAll(part.rows());
        }
    }

    private TableColumn<List<String>, String> column(Part part, int at) {
        var column = new TableColumn<List<String>, String>(part.heads().get(at));
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().get(at)));
        column.setSortable(false);
        double longest =
                part.rows().stream().mapToDouble(row -> ems(row.get(at))).max().orElse(0);
        double ems = Math.clamp(Math.max(longest, ems(part.heads().get(at))) + 2, LEAST, MOST);
        column.prefWidthProperty().bind(heading.fontProperty().map(font -> ems * font.getSize()));
        return column;
    }

    /// Chinese characters are as wide as they are high.
    private static double ems(String text) {
        return text.chars().mapToDouble(c -> c > LATIN ? 1.1 : 0.62).sum();
    }

    @FXML
    private void save() {
        drawn.ifPresent(map -> files.ask(save, map));
    }
}
