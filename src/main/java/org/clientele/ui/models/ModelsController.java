package org.clientele.ui.models;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clientele.ui.NoteButton;
import org.clientele.ui.Options;
import org.clientele.ui.ProblemBox;
import org.clientele.ui.Shown;
import org.clientele.ui.WhyNot;
import org.clientele.words.Words;

/// The models stop: what is known of the models there are, and the wizard that makes others.
public final class ModelsController {

    private final Modelling modelling;
    private final Wizard wizard;
    private final Words words;

    @FXML
    private StackPane root;

    @FXML
    private VBox empty;

    @FXML
    private Button first;

    @FXML
    private BorderPane stop;

    @FXML
    private Label heading;

    @FXML
    private Label facts;

    @FXML
    private FlowPane actions;

    @FXML
    private ComboBox<String> chooser;

    @FXML
    private NoteButton note;

    @FXML
    private WhyNot whyNot;

    @FXML
    private ScrollPane scroll;

    @FXML
    private Node target;

    @FXML
    private Node features;

    @FXML
    private Node plan;

    @FXML
    private Node result;

    @FXML
    private ProblemBox wrong;

    @FXML
    private Node foot;

    public ModelsController(Modelling modelling) {
        this.modelling = modelling;
        wizard = modelling.wizard();
        words = modelling.words();
    }

    @FXML
    private void initialize() {
        List.of(empty, stop, actions, target, features, plan, result, foot)
                .forEach(part -> part.managedProperty().bind(part.visibleProperty()));
        var shown = Shown.in(root);
        modelling.nodeProperty().when(shown).subscribe(_ -> whyNot.say(modelling.whyNotKeep()));
        modelling.modelsProperty().when(shown).subscribe(_ -> whyNot.say(modelling.whyNotKeep()));
        note.follow(modelling.session(), words, modelling.nodeProperty());
        Options.onChoice(chooser, id -> modelling.nodeProperty().set(Optional.of(id)));
        wizard.pageProperty().when(shown).subscribe(_ -> show());
        wizard.pageProperty().subscribe(_ -> scroll.setVvalue(0));
        modelling.session().bookProperty().when(shown).subscribe(_ -> show());
        wizard.featuresProperty().when(shown).subscribe(_ -> tell());
        wizard.planProperty().when(shown).subscribe(_ -> tell());
    }

    private void show() {
        var nodes = modelling.nodes();
        var page = wizard.pageProperty().get();
        empty.setVisible(page.isEmpty() && nodes.isEmpty());
        stop.setVisible(!empty.isVisible());
        first.setDisable(modelling.tables().isEmpty());
        choose(nodes.stream().map(n -> n.id()).toList());
        target.setVisible(page.equals(Optional.of(Page.TARGET)));
        features.setVisible(page.equals(Optional.of(Page.FEATURES)));
        plan.setVisible(page.equals(Optional.of(Page.PLAN)));
        result.setVisible(page.isEmpty() || page.equals(Optional.of(Page.RESULT)));
        actions.setVisible(page.isEmpty());
        foot.setVisible(page.isPresent());
        heading.setText(page.map(_ -> words.text("models.new")).orElseGet(modelling::heading));
        tell();
    }

    private void choose(List<String> ids) {
        var now = modelling.nodeProperty().get().filter(ids::contains);
        modelling.nodeProperty().set(now.or(() -> ids.stream().reduce((_, last) -> last)));
        Options.fill(chooser, ids, modelling::title);
        chooser.setValue(modelling.nodeProperty().get().orElse(null));
    }

    private void tell() {
        var page = wizard.pageProperty().get();
        facts.setText(page.map(p -> p.step(words)).orElseGet(() -> words.text("models.facts")));
        wrong.say(
                words,
                page.filter(p -> p != Page.TARGET)
                        .flatMap(_ -> wizard.problem(modelling.session().book())));
    }

    @FXML
    private void begin() {
        modelling.begin();
    }

    @FXML
    private void keep() {
        modelling.keep();
    }

    @FXML
    private void apply() {
        modelling.beginApplying();
    }
}
