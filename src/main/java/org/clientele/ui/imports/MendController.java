package org.clientele.ui.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
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
import org.clientele.source.Mend;
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
    private Optional<Filled> filled = Optional.empty();
    private Runnable leaving = () -> {};

    /// What the fields are for.
    private record Filled(FileDraft file, long line, List<String> names) {}

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
        var read = file.filter(f -> f.optionsProperty().get().isPresent())
                .filter(f -> f.rejectsProperty().get().isPresent());
        root.setVisible(chosen.isPresent() && read.isPresent());
        read.ifPresent(f -> chosen.ifPresent(r -> show(f, r)));
    }

    /// Lets Enter at the list begin at the first cell; what is done with the cells brings the keyboard back to it.
    void beginAtEnter(Node list) {
        leaving = list::requestFocus;
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                cells.getChildren().stream().findFirst().ifPresent(box -> field(box)
                        .requestFocus());
                event.consume();
            }
        });
    }

    private static TextField field(Node box) {
        return (TextField) ((VBox) box).getChildren().getLast();
    }

    /// What is in the fields stays there where it is what they should hold.
    private void show(FileDraft file, Rejected chosen) {
        var options = file.optionsProperty().get().orElseThrow();
        var rejects = file.rejectsProperty().get().orElseThrow();
        title.setText(words.text("import.mend.title", chosen.line()));
        reset.setDisable(Rejects.chosen(chosen, file.mends()).isEmpty());
        var names = options.columns().stream().map(ColumnOption::name).toList();
        var fields = Optional.of(new Filled(file, chosen.line(), names));
        var wanted = file.typed().find(chosen, names.size()).orElseGet(() -> rejects.cells(chosen, options));
        if (!filled.equals(fields) || !texts().equals(wanted)) {
            filled = fields;
            cells.getChildren()
                    .setAll(IntStream.range(0, names.size())
                            .mapToObj(i -> field(names.get(i), wanted.get(i)))
                            .toList());
        }
    }

    private List<String> texts() {
        return cells.getChildren().stream().map(box -> field(box).getText()).toList();
    }

    private VBox field(String column, String text) {
        var name = new Label(column);
        name.getStyleClass().addAll("small", "muted", "data");
        var field = new TextField(text);
        field.setPrefColumnCount(12);
        field.setAccessibleText(words.text("import.mend.cell", column));
        field.setOnAction(_ -> use());
        field.textProperty()
                .subscribe((_, _) -> draft.ifPresent(
                        file -> record.ifPresent(r -> file.typed().keep(r, texts()))));
        var box = new VBox(name, field);
        box.getStyleClass().add("field");
        return box;
    }

    @FXML
    private void use() {
        var texts = texts();
        change((mends, r) -> Rejects.with(mends, Mend.of(r, texts)));
    }

    @FXML
    private void leaveOut() {
        change((mends, r) -> Rejects.with(mends, Mend.without(r)));
    }

    @FXML
    private void reset() {
        change(Rejects::without);
    }

    private void change(BiFunction<List<Mend>, Rejected, List<Mend>> to) {
        draft.ifPresent(file -> record.ifPresent(r -> {
            file.typed().forget(r);
            arrivals.mend(file, to.apply(file.mends(), r));
        }));
        leaving.run();
    }
}
