package org.clientele.ui.recommend;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.DoubleSpinnerValueFactory;
import org.clientele.analysis.recommend.Likeness;
import org.clientele.analysis.recommend.Weight;
import org.clientele.spec.Problem;
import org.clientele.ui.Days;

/// The settings of the recommend wizard.
public final class RecommendFormController {

    private static final double MOST_LIKED = 1000;

    private final Recommending recommending;

    @FXML
    private ComboBox<String> table;

    @FXML
    private ComboBox<Optional<String>> customer;

    @FXML
    private ComboBox<Optional<String>> item;

    @FXML
    private ComboBox<Optional<String>> label;

    @FXML
    private ComboBox<Weight> weight;

    @FXML
    private ComboBox<Optional<String>> rating;

    @FXML
    private ComboBox<Optional<String>> positive;

    @FXML
    private ComboBox<Optional<String>> date;

    @FXML
    private ComboBox<Likeness> likeness;

    @FXML
    private Spinner<Integer> size;

    @FXML
    private Spinner<Integer> shrinkage;

    @FXML
    private Spinner<Integer> support;

    @FXML
    private Spinner<Integer> count;

    @FXML
    private Spinner<Double> liked;

    @FXML
    private DatePicker from;

    @FXML
    private Node who;

    @FXML
    private Node how;

    @FXML
    private Node judge;

    public RecommendFormController(Recommending recommending) {
        this.recommending = recommending;
    }

    @FXML
    private void initialize() {
        Days.speak(from, recommending.words());
        liked.setValueFactory(new DoubleSpinnerValueFactory(0, MOST_LIKED, 0, 0.5));
        var controls = new RecommendForm.Controls(
                table, customer, item, label, weight, rating, positive, date, likeness, size, shrinkage, support, count,
                liked, from);
        var form = new RecommendForm[1];
        form[0] = new RecommendForm(recommending.session(), recommending.words(), controls, () -> tell(form[0]));
        form[0].fill(recommending.given());
        on(Page.DATA, who);
        on(Page.SETTINGS, how);
        on(Page.CHECK, judge);
    }

    private void on(Page page, Node part) {
        part.visibleProperty().bind(recommending.pageProperty().map(now -> now == page));
        part.managedProperty().bind(part.visibleProperty());
    }

    private void tell(RecommendForm form) {
        try {
            recommending.describe(form.draft());
        } catch (Problem problem) {
            recommending.refuse(problem);
        }
    }
}
