package org.clientele.ui.models;

import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.DoubleSpinnerValueFactory;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clientele.analysis.classify.Confusion;
import org.clientele.analysis.predict.ClassView;
import org.clientele.analysis.predict.Trained;
import org.clientele.ui.Shown;
import org.clientele.ui.Statement;
import org.clientele.words.Mention;
import org.clientele.words.Spoken;
import org.clientele.words.Words;

/// What acting on those called positive brings, by threshold; the threshold that is proposed is learnt from the
/// training rows alone, what it brings is said of the rows held out.
public final class ProfitController {

    private static final double MOST = 1_000_000_000;

    private final Modelling modelling;
    private final Words words;
    private final ProfitLine line = new ProfitLine();

    @FXML
    private VBox card;

    @FXML
    private Spinner<Double> worth;

    @FXML
    private Spinner<Double> cost;

    @FXML
    private StackPane drawing;

    @FXML
    private Statement profit;

    @FXML
    private Statement best;

    @FXML
    private Button take;

    @FXML
    private Button call;

    public ProfitController(Modelling modelling) {
        this.modelling = modelling;
        words = modelling.words();
    }

    @FXML
    private void initialize() {
        card.managedProperty().bind(card.visibleProperty());
        drawing.getChildren().add(line);
        var stakes = modelling.stakesProperty();
        amount(worth, stakes.get().worth(), v -> stakes.set(stakes.get().worth(v)));
        amount(cost, stakes.get().cost(), v -> stakes.set(stakes.get().costing(v)));
        var shown = Shown.in(card);
        stakes.when(shown).subscribe(_ -> show());
        modelling.modelsProperty().when(shown).subscribe(_ -> show());
        modelling.kindProperty().when(shown).subscribe(_ -> show());
    }

    private static void amount(Spinner<Double> spinner, double first, DoubleConsumer chosen) {
        spinner.setValueFactory(new DoubleSpinnerValueFactory(0, MOST, first, 10));
        spinner.valueProperty().subscribe(value -> chosen.accept(value));
    }

    private void show() {
        var view = modelling.model().flatMap(Trained::classes);
        card.setVisible(view.isPresent());
        view.ifPresent(this::show);
    }

    private void show(ClassView view) {
        var stakes = modelling.stakesProperty().get();
        double found = view.best(stakes.worth(), stakes.cost());
        var profits = view.cuts().stream()
                .map(c -> c.profit(stakes.worth(), stakes.cost()))
                .toList();
        int chosen = (int) Math.round(found * 100);
        line.show(profits, stakes.hundredth(), chosen);
        var now = view.cuts().get(stakes.hundredth());
        tell(now, profits, stakes, found);
        line.setAccessibleText(profit.getText() + " " + best.getText());
        take.setText(words.text("models.profit.take", words.number(found, 2)));
        take.setDisable(chosen == stakes.hundredth());
        call.setText(words.text("models.threshold.call", words.number(stakes.threshold(), 2)));
        boolean same = Math.abs(view.confusion().threshold() - stakes.threshold()) < 1e-9;
        call.setDisable(same || modelling.isFixed());
    }

    private void tell(Confusion now, List<Double> profits, Stakes stakes, double found) {
        var known = modelling.figures();
        known.say(
                profit,
                Spoken.of(
                        words,
                        "models.profit.now",
                        words.number(stakes.threshold(), 2),
                        Mention.of(words, "confusion", now.called()),
                        Mention.of(words, "held", now.rows()),
                        Mention.of(words, "profit", money(profits.get(stakes.hundredth()))),
                        Mention.of(words, "profit", money(profits.getFirst()))));
        known.say(
                best,
                Spoken.of(
                        words,
                        "models.profit.learnt",
                        Mention.of(words, "threshold", words.number(found, 2)),
                        Mention.of(words, "profit", money(profits.get((int) Math.round(found * 100))))));
    }

    private String money(double value) {
        return words.number(value, 0);
    }

    @FXML
    private void take() {
        var stakes = modelling.stakesProperty();
        modelling
                .model()
                .flatMap(Trained::classes)
                .ifPresent(view -> stakes.set(stakes.get()
                        .at(view.best(stakes.get().worth(), stakes.get().cost()))));
    }

    @FXML
    private void call() {
        modelling.call(modelling.stakesProperty().get().threshold());
    }
}
