package org.clientele.ui.models;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.web.WebView;
import org.clientele.analysis.classify.Growth;
import org.clientele.analysis.predict.Advice.ClassCount;
import org.clientele.analysis.predict.Advice.TargetAdvice;
import org.clientele.analysis.predict.FitModels;
import org.clientele.analysis.predict.ModelKind;
import org.clientele.analysis.predict.ReadKept;
import org.clientele.analysis.predict.Score;
import org.clientele.ui.Bench;
import org.clientele.ui.Command;
import org.clientele.ui.Commands;
import org.clientele.ui.FigureView;
import org.clientele.ui.FxTest;
import org.clientele.ui.Session;
import org.clientele.ui.ShopProject;
import org.clientele.ui.Statement;
import org.clientele.ui.Stop;
import org.clientele.ui.Theme;
import org.clientele.ui.Unknown;
import org.clientele.workbook.Excerpt;
import org.clientele.workbook.Finding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class ModelsTest {

    private final Bench bench = Bench.in(Locale.ENGLISH);
    private final Session session = new Session(bench.jobs);
    private final Commands commands = new Commands();
    private final Modelling modelling =
            onFx(() -> new Modelling(session, bench.navigation, bench.notices, bench.language, commands));

    @BeforeEach
    void show() {
        doFx(() -> session.open(ShopProject.sample()));
        bench.screen(ModelsController.class, () -> new ModelsController(modelling));
        bench.screen(WantedController.class, () -> new WantedController(modelling));
        bench.screen(FeaturesController.class, () -> new FeaturesController(modelling));
        bench.screen(TuningController.class, () -> new TuningController(modelling));
        bench.screen(FootController.class, () -> new FootController(modelling));
        bench.screen(PlanController.class, () -> new PlanController(modelling));
        bench.screen(LeaderboardController.class, () -> new LeaderboardController(modelling, bench.settings));
        bench.screen(WeightsController.class, () -> new WeightsController(modelling));
        bench.screen(ConfusionController.class, () -> new ConfusionController(modelling));
        bench.screen(ProfitController.class, () -> new ProfitController(modelling));
        bench.show(ModelsController.class);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Wizard wizard() {
        return modelling.wizard();
    }

    private void begin() {
        bench.robot.clickOn("#first");
        ComboBox<TargetAdvice> target = bench.find("#target");
        await("columns are offered", () -> !target.getItems().isEmpty());
        doFx(() -> target.setValue(target.getItems().getFirst()));
        await("a target is chosen", () -> wizard().wantedProperty().get().isPresent());
        await("columns are advised", () -> !wizard().featuresProperty().get().isEmpty());
        small();
    }

    /// A small forest, for the sake of time.
    private void small() {
        doFx(() -> wizard().planProperty()
                .set(wizard().planProperty().get().map(p -> p.with(p.tuning().grown(Growth.STANDARD.of(20, 5))))));
    }

    private void compare() {
        begin();
        doFx(() -> wizard().pageProperty().set(Optional.of(Page.RESULT)));
        await("models were compared", () -> modelling.modelsProperty().get().isPresent());
        bench.settle();
    }

    @Test
    void emptyStateOffersTheFirstStep() {
        Button first = bench.find("#first");

        assertFalse(onFx(first::isDisabled));
        bench.picture("models-empty");
    }

    @Test
    void aModelHalfMadeUpComesBackAsItWas() {
        begin();
        var features = onFx(() -> {
            var fewer = wizard().featuresProperty().get();
            wizard().featuresProperty().set(fewer.subList(1, fewer.size()));
            wizard().pageProperty().set(Optional.of(Page.FEATURES));
            return wizard().featuresProperty().get();
        });
        var plan = onFx(() -> wizard().planProperty().get());

        var back = onFx(modelling::taken);
        assertEquals(List.of(), onFx(() -> wizard().featuresProperty().get()));
        doFx(() -> {
            session.close();
            session.open(ShopProject.sample());
            back.orElseThrow().run();
        });
        bench.show(ModelsController.class);

        assertEquals(
                Optional.of(Page.FEATURES), onFx(() -> wizard().pageProperty().get()));
        await("no other columns are advised", () -> session.jobs().running().isEmpty());
        assertEquals(features, onFx(() -> wizard().featuresProperty().get()));
        assertEquals(plan, onFx(() -> wizard().planProperty().get()));
    }

    @Test
    void everyPageCanBeReachedAndLeftAgain() {
        begin();
        bench.picture("models-target");
        bench.robot.clickOn("#next");
        bench.picture("models-features");
        bench.robot.clickOn("#next");
        bench.picture("models-plan");

        assertEquals(Page.PLAN, onFx(() -> wizard().pageProperty().get().orElseThrow()));
        bench.robot.clickOn("#back");
        bench.robot.clickOn("#back");
        assertEquals(Page.TARGET, onFx(() -> wizard().pageProperty().get().orElseThrow()));
    }

    @Test
    void columnsThatNameRowsAreLeftOutWithTheirReason() {
        begin();
        bench.robot.clickOn("#next");
        VBox columns = bench.find("#columns");
        var boxes = onFx(() -> columns.lookupAll(".check-box").stream()
                .map(CheckBox.class::cast)
                .toList());

        assertTrue(boxes.stream().anyMatch(b -> b.getText().equals("customer_id") && !b.isSelected()));
        assertTrue(boxes.stream().anyMatch(CheckBox::isSelected));
    }

    @Test
    void cancelLeavesAllAsItWas() {
        var before = session.book();
        compare();

        bench.robot.clickOn("#cancel");

        assertEquals(before, session.book());
        assertTrue(onFx(() -> bench.<Node>find("#empty").isVisible()));
    }

    @Test
    void comparisonIsShownAndAddedKeptAndApplied() {
        compare();
        Label verdict = bench.find("#verdict");
        assertTrue(onFx(verdict::getText).length() > 100);
        doFx(() -> wizard().pageProperty().set(Optional.of(Page.RESULT)));
        Button next = bench.find("#next");
        doFx(next::fire);
        assertEquals(1, onFx(() -> session.book().nodes(FitModels.class).size()));

        Button apply = bench.find("#apply");
        await("the models of the node", () -> modelling.modelsProperty().get().isPresent());
        doFx(apply::fire);
        var form = onFx(() -> bench.navigation.detailsProperty().get().orElseThrow());
        Button act = onFx(() -> (Button) form.lookup("#apply-act"));
        assertFalse(onFx(act::isDisabled));
        doFx(act::fire);
        assertEquals(1, onFx(() -> session.book().nodes(Score.class).size()));

        Button keep = bench.find("#keep");
        doFx(keep::fire);
        assertEquals(1, onFx(() -> session.book().nodes(ReadKept.class).size()));
        await(
                "the kept models are shown",
                () -> modelling.modelsProperty().get().isPresent());
        doFx(session::undo);
        assertEquals(0, onFx(() -> session.book().nodes(ReadKept.class).size()));
    }

    @Test
    void theKeyboardAloneComparesModels() {
        begin();
        for (int i = 0; i < 3; i++) {
            Node next = bench.find("#next");
            doFx(next::requestFocus);
            bench.robot.type(KeyCode.ENTER);
        }

        await("models were compared", () -> modelling.modelsProperty().get().isPresent());
    }

    /// Who is at risk, from what they bought, of the customers' scores.
    private void compareClasses() {
        begin();
        var advice = new TargetAdvice(
                "segment",
                Optional.of("at-risk"),
                List.of(new ClassCount("at-risk", 400), new ClassCount("champions", 4435)));
        var table = onFx(() -> wizard().wantedProperty().get().orElseThrow().table());
        doFx(() -> wizard().want(new Wanted(table, advice, Optional.of("at-risk"))));
        await(
                "columns are advised anew",
                () -> wizard().featuresProperty().get().contains("r_score"));
        assertFalse(onFx(() -> wizard().featuresProperty().get().contains("recency")), "recency nearly says it");
        small();
        doFx(() -> {
            wizard().featuresProperty().set(List.of("frequency", "monetary"));
            wizard().pageProperty().set(Optional.of(Page.RESULT));
        });
        await("classes were compared", () -> modelling
                .modelsProperty()
                .get()
                .filter(m -> m.target().isClass())
                .isPresent());
        bench.settle();
    }

    @Test
    void confusionFollowsTheThreshold() {
        compareClasses();
        Slider threshold = bench.find("#threshold");
        Label rates = bench.find("#rates");
        bench.picture("models-classes");
        doFx(() -> threshold.setValue(1));
        assertTrue(onFx(rates::getText).contains("recall 0"), onFx(rates::getText));
        doFx(() -> threshold.setValue(0));
        assertTrue(onFx(rates::getText).contains("recall 100"), onFx(rates::getText));
        ScrollPane page = bench.find(".scroll-pane");
        doFx(() -> page.setVvalue(0.75));
        bench.picture("models-classes-below");
        bench.look(Locale.SIMPLIFIED_CHINESE, 100);
        doFx(() -> bench.settings.themeProperty().set(Theme.DARK));
        bench.picture("models-classes-zh-dark");
        bench.look(Locale.ENGLISH, 100);
        doFx(() -> modelling.kindProperty().set(Optional.of(ModelKind.TREE)));
        bench.settle();
        doFx(() -> page.setVvalue(1));
        bench.picture("models-classes-tree");
        bench.look(Locale.ENGLISH, 200);
        doFx(() -> page.setVvalue(0.9));
        bench.settle();
        bench.picture("models-tree-200");
        assertEquals(List.of(), bench.faults());
    }

    @Test
    void theForestSaysWhatCountsAndHowItDoesOutOfBag() {
        compareClasses();
        Label grown = bench.find("#grown");
        doFx(() -> modelling.kindProperty().set(Optional.of(ModelKind.LOGISTIC)));
        assertFalse(onFx(grown::isVisible), "an equation has no trees");
        doFx(() -> modelling.kindProperty().set(Optional.of(ModelKind.FOREST)));
        bench.settle();
        assertTrue(onFx(grown::getText).startsWith("20 trees"), onFx(grown::getText));
        GridPane weights = bench.find("#weights");
        assertEquals(2, onFx(weights::getRowCount));
        Label verdict = bench.find("#verdict");
        assertTrue(onFx(verdict::getText).contains("What counts most: "), onFx(verdict::getText));
        bench.picture("models-forest");
        doFx(() -> modelling.kindProperty().set(Optional.of(ModelKind.BASELINE)));
        assertFalse(onFx(() -> weights.getParent().getParent().isVisible() && grown.isVisible()));
        doFx(() -> modelling.kindProperty().set(Optional.of(ModelKind.FOREST)));
        bench.look(Locale.SIMPLIFIED_CHINESE, 200);
        doFx(() -> bench.settings.themeProperty().set(Theme.DARK));
        ScrollPane page = bench.find(".scroll-pane");
        doFx(() -> page.setVvalue(0.25));
        bench.settle();
        bench.picture("models-forest-zh-200");
        assertEquals(List.of(), bench.faults());
    }

    @Test
    void profitFollowsThresholdWorthAndCost() {
        compareClasses();
        Spinner<Double> worth = bench.find("#worth");
        Spinner<Double> cost = bench.find("#cost");
        doFx(() -> {
            worth.getValueFactory().setValue(50.0);
            cost.getValueFactory().setValue(0.0);
            modelling.stakesProperty().set(modelling.stakesProperty().get().at(0));
        });
        var all = onFx(
                () -> modelling.model().orElseThrow().classes().orElseThrow().confusion());
        int positives = all.truePositives() + all.falseNegatives();
        Label sentence = bench.find("#profit");

        assertTrue(onFx(sentence::getText).contains(bench.language.words().number(50.0 * positives, 0)));

        doFx(() -> cost.getValueFactory().setValue(1_000_000.0));
        Label learnt = bench.find("#best");
        assertTrue(onFx(learnt::getText).contains("unseen rows that is 0."), onFx(learnt::getText));
    }

    @Test
    void aThresholdThatIsTakenIsPartOfTheWorkbook() {
        compareClasses();
        Button next = bench.find("#next");
        doFx(next::fire);
        await("the models of the node", () -> modelling.modelsProperty().get().isPresent());
        doFx(() ->
                modelling.stakesProperty().set(modelling.stakesProperty().get().at(0.3)));
        Button call = bench.find("#call");

        doFx(call::fire);

        var fit = (FitModels)
                onFx(() -> session.book().nodes(FitModels.class).getFirst().spec());
        assertEquals(Optional.of(0.3), fit.tuning().threshold());
    }

    @Test
    void whatIsSaidCanBeCopiedAsText() {
        compareClasses();
        Label verdict = bench.find("#verdict");
        Button copy = bench.find("#copy");

        doFx(copy::fire);

        var text = onFx(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(text.startsWith(onFx(verdict::getText)));
        assertTrue(text.contains("Logistic regression\tAUC\t"), text);
        assertTrue(text.contains("It fails most where Amount is"), text);
    }

    @Test
    void whereNothingIsToBeForetoldTheWayToTheTargetIsShown() {
        doFx(() -> commands.offer(Command.TARGET, () -> true, _ -> bench.navigation.go(Stop.EXPLORE)));
        bench.robot.clickOn("#first");
        ComboBox<TargetAdvice> target = bench.find("#target");
        await("columns are offered", () -> !target.getItems().isEmpty());
        bench.picture("models-target-open");

        assertTrue(onFx(() -> wizard().wantedProperty().get().isEmpty()));
        bench.robot.clickOn("#makeTarget");
        assertEquals(Stop.EXPLORE, bench.navigation.stop());
    }

    @Test
    void beforeFittingItIsSaidHowTheRowsAreDivided() {
        begin();
        doFx(() -> wizard().pageProperty().set(Optional.of(Page.PLAN)));
        Label counts = bench.find("#counts");

        await("counts are there", () -> counts.getText().contains("to learn from"));
    }

    @Test
    void everyModelCanBeLookedAt() {
        compare();
        for (var kind : List.of(
                ModelKind.BASELINE,
                ModelKind.TREE,
                onFx(() -> modelling.modelsProperty().get().orElseThrow().best().kind()))) {
            doFx(() -> modelling.kindProperty().set(Optional.of(kind)));
            bench.settle();
            bench.picture("models-" + kind.name().toLowerCase(Locale.ROOT));
        }
        bench.look(Locale.SIMPLIFIED_CHINESE, 100);
        bench.picture("models-zh");
        doFx(() -> bench.settings.themeProperty().set(Theme.DARK));
        bench.picture("models-dark");
    }

    @Test
    void nothingIsClippedOrNamelessInBothLanguagesAndSizes() {
        assertEquals(List.of(), bench.faults());
        begin();
        assertEquals(List.of(), bench.faults());
        doFx(() -> wizard().pageProperty().set(Optional.of(Page.FEATURES)));
        assertEquals(List.of(), bench.faults());
        doFx(() -> wizard().pageProperty().set(Optional.of(Page.PLAN)));
        assertEquals(List.of(), bench.faults());
    }

    @Test
    void resultsOfClassesAndTreesAreNotClippedEither() {
        compare();
        assertEquals(List.of(), bench.faults());
        doFx(() -> modelling.kindProperty().set(Optional.of(ModelKind.TREE)));
        assertEquals(List.of(), bench.faults());
    }

    @Test
    void everyFigureOfAComparisonCanBeAskedHowItIsKnown() {
        compare();
        assertEquals(List.of(), Unknown.in(bench.root()));

        Unknown.ask(bench, session, "");

        bench.aside(() -> bench.navigation.detailsProperty().get().orElseThrow());
        bench.picture("know-models");
    }

    @Test
    void everyFigureOfTheParagraphCanBeAskedHowItIsKnown() {
        compare();
        Statement verdict = bench.find("#verdict");
        var offered = Unknown.offered(verdict);

        var answer = Unknown.ask(bench, session, verdict);

        assertTrue(offered.size() > 8, offered.toString());
        assertTrue(
                offered.stream().allMatch(f -> verdict.getText().contains(f.substring(f.lastIndexOf(": ") + 2))),
                offered.toString());
        assertTrue(answer.contains("Rows that the models learn from"), answer);
        assertTrue(answer.contains("Learnt from:"), answer);
    }

    @Test
    void everyNodeOfTheTreeCanBeAskedByTheKeyboard() {
        compare();
        doFx(() -> modelling.kindProperty().set(Optional.of(ModelKind.TREE)));
        bench.settle();
        var root = onFx(() -> bench.<VBox>find("#tree").lookupAll(".knowable").stream()
                .filter(Node::isFocusTraversable)
                .filter(node -> node.getParent().getParent().isVisible())
                .findFirst()
                .orElseThrow());
        doFx(root::requestFocus);
        bench.robot.type(KeyCode.DOWN).type(KeyCode.RIGHT);
        var node = (Label) onFx(() -> bench.scene().getFocusOwner());

        var said = Unknown.ask(bench, session, node);

        assertTrue(node != root, said);
        assertTrue(said.contains(" come to this node of the tree."), said);
        assertTrue(said.contains("≤") && said.contains(" and "), said);
        bench.picture("know-tree");
    }

    @Test
    void whyKeptModelsCannotBeKeptAgainIsSaidAndTheirColumnsKeepTheirNames() {
        compare();
        doFx(modelling::accept);
        Button keep = bench.find("#keep");
        await("the models can be kept", () -> !keep.isDisabled());
        assertEquals("Days since last order", onFx(() -> modelling.terms().column("recency")));

        doFx(modelling::keep);
        await("the reason is said", () -> keep.isDisabled());
        await("they are read", () -> modelling.modelsProperty().get().isPresent());

        assertEquals("These models are kept already: they stay as they are.", onFx(keep::getAccessibleHelp));
        assertTrue(onFx(() -> session.book()
                .require(modelling.nodeProperty().get().orElseThrow())
                .inputs()
                .isEmpty()));
        assertEquals("Days since last order", onFx(() -> modelling.terms().column("recency")));
        assertEquals(List.of(), bench.faults());
        bench.picture("models-kept");
    }

    @Test
    void aPointOfTheCurveAndATenthOfTheCalibrationAreKnownByTheirRows() {
        var asked = new ArrayList<Finding>();
        doFx(() -> session.onAsk(finding -> asked.add((Finding) finding)));
        var fit = FitModels.ofClass("segment", "at-risk", List.of("recency", "monetary"));
        doFx(() -> {
            session.accept(
                    session.book().with(org.clientele.workbook.Node.of("fit", "Fit", fit, "rfm")),
                    org.clientele.workbook.History.Label.of("history.start"));
            modelling.nodeProperty().set(Optional.of("fit"));
            modelling.kindProperty().set(Optional.of(ModelKind.LOGISTIC));
        });
        await("models were fitted", () -> modelling.modelsProperty().get().isPresent());
        FigureView figures = bench.find("#figures");
        await(
                "the figures are there",
                () -> figures.lookup(".web-view") instanceof WebView web
                        && "3"
                                .equals(String.valueOf(
                                        web.getEngine().executeScript("document.querySelectorAll('.tile').length"))));
        var view = onFx(() -> modelling.model().orElseThrow().classes().orElseThrow());

        rowOf(figures, 0, 5);
        rowOf(figures, 1, 7);
        rowOf(figures, 2, 1);

        var bin = view.calibration().get(1);
        assertEquals(
                List.of(
                        new Excerpt.ScoredFrom(
                                ModelKind.LOGISTIC, view.roc().get(5).threshold()),
                        new Excerpt.ScoredFrom(
                                ModelKind.LOGISTIC, view.roc().get(7).threshold()),
                        new Excerpt.ScoredIn(ModelKind.LOGISTIC, bin.from(), bin.to())),
                asked.stream().map(Finding::excerpt).toList());
        assertEquals(
                List.of("roc", "gain", "calibration"),
                asked.stream().map(Finding::figure).toList());
    }

    /// Asks about a row of the table of a figure by the keyboard.
    private void rowOf(FigureView figures, int figure, int row) {
        var tile = "document.querySelectorAll('.tile')[" + figure + "]";
        doFx(() -> {
            var engine = ((WebView) figures.lookup(".web-view")).getEngine();
            engine.executeScript(tile + ".querySelector('button').click()");
            engine.executeScript(tile + ".querySelectorAll('tbody tr')[" + row + "].dispatchEvent("
                    + "new KeyboardEvent('keydown', {key: 'i', ctrlKey: true, bubbles: true}))");
        });
    }
}
