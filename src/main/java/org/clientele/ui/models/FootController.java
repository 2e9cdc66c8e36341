package org.clientele.ui.models;

import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.clientele.ui.Reflow;
import org.clientele.ui.Shown;
import org.clientele.words.Words;

/// The foot of the wizard: back, on, and away; the last page's act adds the models.
public final class FootController {

    private final Modelling modelling;
    private final Wizard wizard;
    private final Words words;

    @FXML
    private Reflow root;

    @FXML
    private Label consequence;

    @FXML
    private Button back;

    @FXML
    private Button next;

    public FootController(Modelling modelling) {
        this.modelling = modelling;
        wizard = modelling.wizard();
        words = modelling.words();
    }

    @FXML
    private void initialize() {
        var shown = Shown.in(root);
        wizard.pageProperty().when(shown).subscribe(_ -> show());
        wizard.featuresProperty().when(shown).subscribe(_ -> show());
        wizard.planProperty().when(shown).subscribe(_ -> show());
        wizard.wantedProperty().when(shown).subscribe(_ -> show());
        modelling.modelsProperty().when(shown).subscribe(_ -> show());
    }

    private void show() {
        wizard.pageProperty().get().ifPresent(this::show);
    }

    private void show(Page page) {
        back.setDisable(page == Page.TARGET);
        next.setDisable(!isReady(page));
        next.setText(words.text("models.next." + page.name().toLowerCase(Locale.ROOT)));
        consequence.setText(page == Page.RESULT ? words.text("models.consequence") : "");
    }

    private boolean isReady(Page page) {
        return switch (page) {
            case TARGET -> wizard.wantedProperty().get().isPresent();
            case FEATURES, PLAN -> wizard.problem(modelling.session().book()).isEmpty();
            case RESULT -> modelling.modelsProperty().get().isPresent();
        };
    }

    @FXML
    private void cancel() {
        wizard.end();
    }

    @FXML
    private void back() {
        wizard.pageProperty().set(wizard.pageProperty().get().map(Page::previous));
    }

    @FXML
    private void next() {
        var page = wizard.pageProperty().get();
        if (page.filter(p -> p == Page.RESULT).isPresent()) {
            modelling.accept();
        } else {
            wizard.pageProperty().set(page.map(Page::next));
        }
    }
}
