package org.clientele.ui.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.clientele.source.Preview;
import org.clientele.source.Rejected;
import org.clientele.ui.Language;
import org.clientele.words.Words;

/// The rows of the chosen file that cannot be read, with line and reason; away where there are none.
public final class RejectedController {

    private final Arrivals arrivals;
    private final Words words;

    @FXML
    private VBox root;

    @FXML
    private Label rejectedTitle;

    @FXML
    private TableView<Rejected> rejected;

    public RejectedController(Arrivals arrivals, Language language) {
        this.arrivals = arrivals;
        words = language.words();
    }

    @FXML
    private void initialize() {
        root.managedProperty().bind(root.visibleProperty());
        rejected.getColumns().add(column("import.rejected.line", r -> words.number(r.line())));
        rejected.getColumns()
                .add(column(
                        "import.rejected.reason",
                        r -> words.text(r.reason().key(), r.reason().args().toArray())));
        rejected.getColumns().add(column("import.rejected.text", Rejected::text));
        arrivals.watch(root, this::show);
    }

    private TableColumn<Rejected, String> column(String key, Function<Rejected, String> value) {
        var column = new TableColumn<Rejected, String>(words.text(key));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setSortable(false);
        return column;
    }

    private void show(Optional<FileDraft> chosen) {
        var rows = chosen.flatMap(d -> d.previewProperty().get())
                .map(Preview::rejected)
                .orElse(List.of());
        root.setVisible(!rows.isEmpty());
        rejected.getItems().setAll(rows);
        rejectedTitle.setText(words.text("import.rejected", rows.size()));
    }
}
