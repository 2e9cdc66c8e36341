package org.clientele.ui.imports;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.clientele.source.ImportOptions;
import org.clientele.source.Preview;
import org.clientele.ui.Language;
import org.clientele.ui.ProblemBox;
import org.clientele.ui.Unseen;
import org.clientele.words.Words;

/// How the chosen file is read: how it is cut, what its columns are, and its first rows as they will come out.
public final class ColumnsController {

    /// What the table was last filled with.
    private record Filled(FileDraft file, Preview preview, ImportOptions options) {}

    private final Arrivals arrivals;
    private final Words words;
    private InSight sight;

    private Optional<Filled> filled = Optional.empty();

    @FXML
    private VBox root;

    @FXML
    private Label silent;

    @FXML
    private ProblemBox wrong;

    @FXML
    private TableView<Integer> rows;

    public ColumnsController(Arrivals arrivals, Language language) {
        this.arrivals = arrivals;
        words = language.words();
    }

    @FXML
    private void initialize() {
        silent.managedProperty().bind(silent.visibleProperty());
        sight = new InSight(rows);
        Unseen.before(1, root);
        arrivals.watch(root, this::show);
    }

    private void show(Optional<FileDraft> chosen) {
        var problem = chosen.flatMap(d -> d.problemProperty().get());
        wrong.say(words, problem);
        var silence = chosen.flatMap(d -> d.silenceProperty().get());
        silent.setVisible(silence.isPresent());
        silence.ifPresent(s -> silent.setText(words.text("import.silent", s.toSeconds())));
        rows.setVisible(chosen.isPresent() && problem.isEmpty());
        chosen.ifPresent(d -> d.previewProperty().get().ifPresent(preview -> {
            var options = d.optionsProperty().get().orElseThrow();
            if (filled.filter(f -> f.file() == d && f.preview() == preview && f.options() == options)
                    .isEmpty()) {
                filled = Optional.of(new Filled(d, preview, options));
                show(d, preview, options);
            }
        }));
    }

    private void show(FileDraft file, Preview preview, ImportOptions options) {
        sight.show(
                new PreviewColumns(file, preview, words, (column, change) -> {
                    var changed = options.with(column, change);
                    if (!changed.columns().get(column).equals(options.columns().get(column))) {
                        file.clear(options.columns().get(column).name());
                    }
                    arrivals.change(file, options.columns().get(column).name(), change);
                }),
                preview.rows().rows());
    }
}
