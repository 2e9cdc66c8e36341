package org.clientele.ui.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.clientele.ui.Language;
import org.clientele.words.Words;

/// Offers files of the same columns as one table, and says which files are left apart and why.
public final class TogetherController {

    private static final int NAMED = 3;

    private final Arrivals arrivals;
    private final Words words;
    private Optional<FileDraft> draft = Optional.empty();

    @FXML
    private VBox root;

    @FXML
    private Label alike;

    @FXML
    private CheckBox one;

    @FXML
    private CheckBox naming;

    @FXML
    private Label apart;

    public TogetherController(Arrivals arrivals, Language language) {
        this.arrivals = arrivals;
        words = language.words();
    }

    @FXML
    private void initialize() {
        root.managedProperty().bind(root.visibleProperty());
        apart.managedProperty().bind(apart.visibleProperty());
        one.setOnAction(_ -> say());
        naming.setOnAction(_ -> say());
        naming.disableProperty().bind(one.selectedProperty().not());
        arrivals.watch(root, this::show);
    }

    private void say() {
        draft.flatMap(file -> file.togetherProperty().get())
                .ifPresent(together -> Joining.say(together.asOne(one.isSelected())
                        .naming(
                                naming.isSelected()
                                        ? Optional.of(words.text("import.together.column"))
                                        : Optional.empty())));
    }

    private void show(Optional<FileDraft> chosen) {
        draft = chosen;
        var together = chosen.flatMap(file -> file.togetherProperty().get());
        root.setVisible(together.isPresent());
        together.ifPresent(this::show);
    }

    private void show(Together together) {
        alike.setText(words.text("import.together.title", together.files().size(), named(together.files())));
        one.setSelected(together.isOne());
        naming.setSelected(together.column().isPresent());
        apart.setVisible(!together.apart().isEmpty());
        apart.setText(String.join("\n", together.apart().stream().map(this::why).toList()));
    }

    private String named(List<FileDraft> files) {
        var names = new ArrayList<>(files.stream().map(FileDraft::name).toList());
        if (names.size() > NAMED) {
            names.subList(NAMED - 1, names.size() - 1).clear();
            return words.written(names.subList(0, 2)) + " … " + names.getLast();
        }
        return words.written(names);
    }

    private String why(Together.Apart each) {
        var why = new ArrayList<String>();
        say(why, "import.together.missing", each.missing());
        say(why, "import.together.more", each.more());
        say(why, "import.together.text", each.texts());
        return words.text(
                "import.together.apart", each.file().name(), String.join(words.text("import.together.and"), why));
    }

    private void say(List<String> why, String key, List<String> columns) {
        if (!columns.isEmpty()) {
            why.add(words.text(key, columns));
        }
    }
}
