package org.clientele.ui.imports;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.clientele.source.DateOrder;
import org.clientele.ui.Language;
import org.clientele.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/// Asks once for each column whose dates can be read two ways which one is right: both readings beside each other.
public final class DateOrdersController {

    private final Arrivals arrivals;
    private final Words words;

    @FXML
    private VBox root;

    public DateOrdersController(Arrivals arrivals, Language language) {
        this.arrivals = arrivals;
        words = language.words();
    }

    @FXML
    private void initialize() {
        root.managedProperty().bind(root.visibleProperty());
        arrivals.watch(root, this::show);
    }

    private void show(Optional<FileDraft> chosen) {
        root.setVisible(chosen.filter(FileDraft::isUnclear).isPresent());
        root.getChildren()
                .setAll(chosen.map(draft -> draft.unclearProperty().get().stream()
                                .map(order -> question(draft, order))
                                .toList())
                        .orElse(List.of()));
    }

    private Node question(FileDraft draft, DateOrder order) {
        var asked = new Label(words.text("import.order", order.column()), new FontIcon("mdoal-calendar_today"));
        asked.getStyleClass().add("card-title");
        asked.setWrapText(true);
        var readings = new FlowPane(
                answer(draft, order, order.first(), "first"), answer(draft, order, order.second(), "second"));
        readings.getStyleClass().add("step-form");
        var question = new VBox(asked, readings);
        question.getStyleClass().addAll("card", "form");
        return question;
    }

    private Button answer(FileDraft draft, DateOrder order, DateOrder.Reading reading, String place) {
        var days = IntStream.range(0, order.cells().size())
                .mapToObj(i -> words.text(
                        "import.order.day",
                        order.cells().get(i),
                        words.date(reading.days().get(i))))
                .toList();
        var key = reading.format().startsWith("d") ? "import.order.day-first" : "import.order.month-first";
        var said = words.text(key) + "\n" + String.join("\n", days);
        var answer = new Button(said);
        answer.setId("order-" + place);
        answer.setAccessibleText(order.column() + ": " + said.replace("\n", ", "));
        answer.getStyleClass().addAll("way", "data");
        answer.setOnAction(_ -> arrivals.datings().say(draft, order, reading.format()));
        return answer;
    }
}
