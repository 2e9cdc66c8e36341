package org.clientele.ui.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.clientele.source.Dialect;
import org.clientele.source.Escape;
import org.clientele.source.Frame;
import org.clientele.ui.Language;
import org.clientele.ui.Options;
import org.clientele.ui.Unseen;
import org.clientele.words.Words;

/// Where in the chosen file its table stands, how many lines name its columns, and how quotes stand inside cells.
public final class CutController {

    private final Arrivals arrivals;
    private final Words words;
    private Optional<FileDraft> draft = Optional.empty();
    private boolean showing;

    @FXML
    private VBox root;

    @FXML
    private FlowPane fields;

    @FXML
    private ComboBox<Escape> escape;

    @FXML
    private TextField from;

    @FXML
    private TextField to;

    @FXML
    private TextField names;

    public CutController(Arrivals arrivals, Language language) {
        this.arrivals = arrivals;
        words = language.words();
    }

    @FXML
    private void initialize() {
        root.managedProperty().bind(root.visibleProperty());
        fields.managedProperty().bind(fields.visibleProperty());
        Unseen.hide(fields);
        Options.fill(escape, List.of(Escape.values()), words::name);
        Options.onChoice(escape, chosen -> cut(dialect -> dialect.escaped(chosen)));
        for (var field : List.of(from, to, names)) {
            field.setOnAction(_ -> frame());
            field.focusedProperty().subscribe((before, now) -> {
                if (before && !now) {
                    frame();
                }
            });
        }
        arrivals.watch(root, this::show);
    }

    @FXML
    private void unfold() {
        fields.setVisible(!fields.isVisible());
    }

    private void frame() {
        cut(dialect -> dialect.framed(new Frame(
                number(from, dialect.frame().from()),
                to.getText().isBlank() ? 0 : number(to, dialect.frame().to()),
                (int) number(names, dialect.frame().names()),
                dialect.frame().habits())));
    }

    /// What is no number of lines is as it was.
    private static long number(TextField field, long before) {
        var text = field.getText().strip();
        return text.matches("[0-9]{1,9}") ? Long.parseLong(text) : before;
    }

    private void cut(UnaryOperator<Dialect> change) {
        draft.filter(_ -> !showing)
                .ifPresent(file -> file.optionsProperty().get().ifPresent(options -> {
                    var changed = change.apply(options.dialect());
                    if (changed.equals(options.dialect())) {
                        show(changed);
                    } else {
                        arrivals.cut(file, changed);
                    }
                }));
    }

    private void show(Optional<FileDraft> chosen) {
        boolean isOther = !chosen.equals(draft);
        draft = chosen;
        var text = chosen.filter(file -> file.format().isEmpty())
                .flatMap(file -> file.optionsProperty().get());
        root.setVisible(text.isPresent());
        text.ifPresent(options -> {
            show(options.dialect());
            if (isOther) {
                fields.setVisible(options.dialect().escape() != Escape.DOUBLED
                        || !options.dialect().frame().equals(Frame.WHOLE));
            }
        });
    }

    private void show(Dialect dialect) {
        showing = true;
        escape.setValue(dialect.escape());
        escape.setDisable(dialect.quote().isEmpty());
        from.setText("" + dialect.frame().from());
        to.setText(dialect.frame().to() == 0 ? "" : "" + dialect.frame().to());
        names.setText("" + dialect.frame().names());
        showing = false;
    }
}
