package org.clientele.ui.imports;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.clientele.source.ColumnOption;
import org.clientele.source.ImportOptions;
import org.clientele.source.Mend;
import org.clientele.source.Mender;
import org.clientele.source.Rejected;
import org.clientele.ui.Language;
import org.clientele.ui.Unseen;
import org.clientele.words.Words;

/// One rejected record cell by cell, as it should be read.
public final class MendController {

    private final Arrivals arrivals;
    private final Words words;
    private Optional<FileDraft> draft = Optional.empty();
    private Optional<Rejected> record = Optional.empty();

    @FXML
    private VBox root;

    @FXML
    private Label title;

    @FXML
    private FlowPane cells;

    @FXML
    private Button reset;

    public MendController(Arrivals arrivals, Language language) {
        this.arrivals = arrivals;
        words = language.words();
    }

    @FXML
    private void initialize() {
        root.managedProperty().bind(root.visibleProperty());
        Unseen.hide(root);
    }

    void show(Optional<FileDraft> file, Optional<Rejected> chosen) {
        draft = file;
        record = chosen;
        var options = file.flatMap(f -> f.optionsProperty().get());
        root.setVisible(chosen.isPresent() && options.isPresent());
        chosen.ifPresent(r -> options.ifPresent(o -> show(r, o)));
    }

    /// Lets Enter at the list begin at the first cell.
    void beginAtEnter(Node list) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                cells.getChildren().stream().findFirst().ifPresent(box -> field(box)
                        .requestFocus());
                event.consume();
            }
        });
    }

    /// Whether the keyboard is at a cell or at what is done with them.
    boolean isMending() {
        return root.isFocusWithin();
    }

    private static TextField field(Node box) {
        return (TextField) ((VBox) box).getChildren().getLast();
    }

    private void show(Rejected chosen, ImportOptions options) {
        title.setText(words.text("import.mend.title", chosen.line()));
        var mends = draft.map(FileDraft::mends).orElse(List.of());
        reset.setDisable(Rejects.chosen(chosen, mends).isEmpty());
        var texts = draft.flatMap(d -> d.rejectsProperty().get())
                .flatMap(r -> r.mend(chosen, mends))
                .map(Mend::cells)
                .filter(c -> !c.isEmpty())
                .orElseGet(() -> new Mender(options).cells(chosen));
        cells.getChildren()
                .setAll(IntStream.range(0, options.columns().size())
                        .mapToObj(i -> field(options.columns().get(i), texts.get(i)))
                        .toList());
    }

    private VBox field(ColumnOption column, String text) {
        var name = new Label(column.name());
        name.getStyleClass().addAll("small", "muted", "data");
        var field = new TextField(text);
        field.setPrefColumnCount(12);
        field.setAccessibleText(words.text("import.mend.cell", column.name()));
        field.setOnAction(_ -> use());
        var box = new VBox(name, field);
        box.getStyleClass().add("field");
        return box;
    }

    @FXML
    private void use() {
        var texts =
                cells.getChildren().stream().map(box -> field(box).getText()).toList();
        record.ifPresent(r -> take(Mend.of(r, texts)));
    }

    @FXML
    private void leaveOut() {
        record.ifPresent(r -> take(Mend.without(r)));
    }

    private void take(Mend mend) {
        draft.ifPresent(d -> arrivals.mend(d, Rejects.with(d.mends(), mend)));
    }

    @FXML
    private void reset() {
        draft.ifPresent(d -> record.ifPresent(r -> arrivals.mend(d, Rejects.without(d.mends(), r))));
    }
}
