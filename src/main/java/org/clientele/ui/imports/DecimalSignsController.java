package org.clientele.ui.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.clientele.source.DecimalSign;
import org.clientele.ui.Language;
import org.clientele.words.Words;

/// Shows for each column whose numbers can be decimals or thousands both readings, and which one is taken.
public final class DecimalSignsController {

    private final Arrivals arrivals;
    private final Words words;

    @FXML
    private VBox root;

    public DecimalSignsController(Arrivals arrivals, Language language) {
        this.arrivals = arrivals;
        words = language.words();
    }

    @FXML
    private void initialize() {
        root.managedProperty().bind(root.visibleProperty());
        arrivals.watch(root, this::show);
    }

    private void show(Optional<FileDraft> chosen) {
        var open = chosen.map(FileDraft::signs).orElse(List.of());
        root.setVisible(!open.isEmpty());
        root.getChildren()
                .setAll(open.stream()
                        .map(sign -> question(chosen.orElseThrow(), sign))
                        .toList());
    }

    private Node question(FileDraft draft, DecimalSign sign) {
        var asked = new Label(words.text("import.sign", sign.column()));
        asked.setWrapText(true);
        var group = new ToggleGroup();
        var readings = new FlowPane(
                asked, reading(draft, sign, sign.first(), group), reading(draft, sign, sign.second(), group));
        readings.getStyleClass().add("step-form");
        return readings;
    }

    private Node reading(FileDraft draft, DecimalSign sign, DecimalSign.Reading reading, ToggleGroup group) {
        var mark = reading.mark() == DecimalSign.Mark.COMMA ? "import.sign.comma" : "import.sign.point";
        var said = new RadioButton(words.text(mark, sign.cell(), reading.value()));
        said.setId("sign-" + reading.mark().name().toLowerCase(Locale.ROOT));
        said.setAccessibleText(sign.column() + ": " + said.getText());
        said.setToggleGroup(group);
        said.setSelected(isTaken(draft, sign.column(), reading));
        said.setOnAction(_ -> arrivals.signings().say(draft, sign, reading.mark()));
        return said;
    }

    private static boolean isTaken(FileDraft draft, String column, DecimalSign.Reading reading) {
        return draft.optionsProperty().get().stream()
                .flatMap(options -> options.columns().stream())
                .anyMatch(own -> own.name().equals(column) && own.equals(reading.on(own)));
    }
}
