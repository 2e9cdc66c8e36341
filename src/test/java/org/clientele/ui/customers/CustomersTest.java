package org.clientele.ui.customers;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.glass.ui.headless.DraggingApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.clientele.analysis.predict.FitModels;
import org.clientele.analysis.predict.ModelKind;
import org.clientele.analysis.predict.Score;
import org.clientele.analysis.recommend.ItemSimilarity;
import org.clientele.analysis.recommend.Liking;
import org.clientele.analysis.recommend.Recommendations;
import org.clientele.customer.Rfm;
import org.clientele.project.audit.Entry;
import org.clientele.spec.Progress;
import org.clientele.table.Sheet;
import org.clientele.ui.Bench;
import org.clientele.ui.FxTest;
import org.clientele.ui.ScreenChecks;
import org.clientele.ui.Session;
import org.clientele.ui.ShopProject;
import org.clientele.ui.Stop;
import org.clientele.ui.Theme;
import org.clientele.ui.Unknown;
import org.clientele.workbook.History.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxTest.class)
class CustomersTest {

    @TempDir
    private Path folder;

    private final Bench bench = Bench.in(Locale.ENGLISH);
    private final Session session = new Session(bench.jobs);
    private final CustomerWork work =
            new CustomerWork(session, bench.navigation, bench.language, bench.choice, bench.notices);

    @AfterEach
    void close() {
        bench.close();
    }

    private void open() {
        doFx(() -> session.open(ShopProject.sample()));
        bench.screen(CustomersController.class, () -> new CustomersController(work));
        bench.screen(RosterController.class, () -> new RosterController(work));
        bench.show(CustomersController.class);
        await("a portrait", () -> bench.root().lookup("#portrait-name") != null);
        bench.settle();
    }

    private String shown(String id) {
        javafx.scene.control.Label label = bench.find("#" + id);
        return onFx(label::getText);
    }

    private String allText() {
        return onFx(() -> String.join(
                "\n",
                ScreenChecks.all(bench.root())
                        .filter(javafx.scene.control.Label.class::isInstance)
                        .map(n -> ((javafx.scene.control.Label) n).getText())
                        .toList()));
    }

    private void choose(String id) {
        doFx(() -> work.showCustomer(id));
        await("the portrait of " + id, () -> ScreenChecks.all(bench.root())
                .filter(javafx.scene.control.Label.class::isInstance)
                .anyMatch(n -> id.equals(((javafx.scene.control.Label) n).getText())
                        && n.getStyleClass().contains("muted")
                        && n.getParent().getStyleClass().contains("portrait-facts")));
        bench.settle();
    }

    @Test
    void whoSpentMostIsPortrayedAtOnce() {
        open();
        ListView<Integer> list = bench.find("#list");

        assertEquals(Integer.valueOf(0), onFx(() -> list.getItems().getFirst()));
        assertTrue(allText().contains("Orders and reviews over time"));
        assertFalse(shown("count").isBlank());
    }

    @Test
    void everyRowOfTheListIsFilledFromTheFirstAlsoAfterAnotherSearch() {
        open();
        TextField find = bench.find("#find");
        ListView<Integer> list = bench.find("#list");
        var first = onFx(() -> ((ListCell<?>) list.lookup(".list-cell")).getGraphic());

        doFx(() -> find.setText("C1000"));
        await("found", () -> list.getItems().size() < 60);
        bench.settle();

        assertEquals(first, onFx(() -> ((ListCell<?>) list.lookup(".list-cell")).getGraphic()));
        assertEquals(List.of(), onFx(() -> list.lookupAll(".list-cell").stream()
                .filter(ListCell.class::isInstance)
                .map(node -> (ListCell<?>) node)
                .filter(cell -> !cell.isEmpty())
                .filter(cell -> cell.lookupAll(".label").stream()
                        .noneMatch(label ->
                                label.isVisible() && label.getLayoutBounds().getWidth() > 0))
                .toList()));
    }

    @Test
    void typingFindsByNameIdAndEmail() {
        open();
        TextField find = bench.find("#find");
        ListView<Integer> list = bench.find("#list");
        for (var text : List.of("C10001", "Zheng Jing", "zheng.jing3242@")) {
            doFx(() -> find.setText(text));
            await(
                    "found " + text,
                    () -> list.getItems().size() >= 1 && list.getItems().size() < 60);
        }
        doFx(() -> find.setText("nobody is called this"));
        await("nobody found", () -> list.getItems().isEmpty());
    }

    @Test
    void theKeyboardGoesFromSearchToListToPortrait() {
        open();
        TextField find = bench.find("#find");
        ListView<Integer> list = bench.find("#list");
        doFx(() -> {
            find.requestFocus();
            find.setText("C10001");
        });
        await("one found", () -> list.getItems().size() == 1);

        bench.robot.type(KeyCode.ENTER);
        await("the list has the keyboard", list::isFocused);
        bench.robot.type(KeyCode.HOME);

        await("C10001 is portrayed", () -> work.view().customerProperty().get().equals(Optional.of("C10001")));
    }

    @Test
    void personalValuesAreMaskedUntilAReasonIsGivenWhichIsRecorded() {
        open();
        choose("C10001");
        assertEquals("Z•••••", shown("portrait-name"));
        assertFalse(allText().contains("zheng.jing3242"));
        assertTrue(allText().contains("z•••••@example.org"));

        doFx(() -> ((Button) bench.find("#reveal")).fire());
        var form = onFx(() -> bench.navigation.detailsProperty().get().orElseThrow());
        var reason = (TextField) onFx(() -> form.lookup("#reveal-reason"));
        var act = (Button) onFx(() -> form.lookup("#reveal-act"));
        assertTrue(onFx(act::isDisabled));
        doFx(() -> {
            reason.setText("She asked what we know");
            act.fire();
        });

        await("the name", () -> ((javafx.scene.control.Label) bench.root().lookup("#portrait-name"))
                .getText()
                .equals("Zheng Jing"));
        assertTrue(allText().contains("zheng.jing3242@example.org"));
        Node band = bench.find("#band");
        assertTrue(onFx(band::isVisible));
        var recorded = session.projectProperty().get().orElseThrow().disclosures();
        assertEquals("C10001", recorded.getFirst().customer());
        assertEquals("She asked what we know", recorded.getFirst().reason());

        doFx(() -> ((Button) bench.find("#hide")).fire());
        await("masked", () -> ((javafx.scene.control.Label) bench.root().lookup("#portrait-name"))
                .getText()
                .startsWith("Z•"));
    }

    @Test
    void anotherCustomerIsMaskedAgain() {
        open();
        choose("C10001");
        doFx(() -> work.view()
                .revealedProperty()
                .set(Optional.of(new CustomersView.Revealed("C10001", java.time.Instant.MAX))));

        choose("C10002");

        assertTrue(shown("portrait-name").contains("•"));
    }

    @Test
    void aSegmentHasAPageOfItsOwnThatLeadsToItsCustomers() {
        open();
        ComboBox<Optional<String>> segment = bench.find("#segment");

        doFx(() -> {
            segment.setValue(Optional.of("champions"));
            segment.getOnAction().handle(new javafx.event.ActionEvent());
        });
        await("the segment", () -> bench.root().lookup("#group-name") != null);
        bench.settle();
        bench.picture("customers-segment-en");
        assertEquals("Champions", shown("group-name"));
        await("where they were", () -> allText().contains("Where they were before"));
        bench.picture("customers-segment-en");
        Button example = (Button) onFx(() -> ScreenChecks.all(bench.root())
                .filter(n -> n.getStyleClass().contains("link"))
                .findFirst()
                .orElseThrow());

        doFx(example::fire);

        await("a portrait", () -> bench.root().lookup("#portrait-name") != null);
    }

    @Test
    void thePageIsExportedMasked() throws IOException {
        open();
        choose("C10001");
        var file = folder.resolve("page.html");
        DraggingApplication.CHOSEN.add(List.of(file.toFile()));

        doFx(() -> ((Button) bench.find("#export")).fire());
        await(
                "it asks what for",
                () -> bench.robot.lookup("#purpose-go").tryQuery().isPresent());
        doFx(() -> bench.robot.lookup("#purpose-go").queryButton().fire());

        await("the file", () -> Files.exists(file));
        assertFalse(Files.readString(file).contains("zheng.jing3242"));
        var line = session.projectProperty().get().orElseThrow().audit().all().getLast();
        assertEquals("portrait", line.deed().object());
        assertTrue(
                line.deed().figures().contains("purpose=ANALYSIS"), line.deed().figures());

        var paper = file.resolveSibling("page.pdf");
        DraggingApplication.CHOSEN.add(List.of(paper.toFile()));

        doFx(() -> ((Button) bench.find("#export")).fire());
        await(
                "it asks again",
                () -> bench.robot.lookup("#purpose-go").tryQuery().isPresent());
        doFx(() -> bench.robot.lookup("#purpose-go").queryButton().fire());

        await("the file as PDF", () -> Files.exists(paper));
        try (var pdf = org.apache.pdfbox.Loader.loadPDF(paper.toFile())) {
            var text = new org.apache.pdfbox.text.PDFTextStripper().getText(pdf);
            assertTrue(text.contains("C10001") && !text.contains("zheng.jing3242"), text);
        }
    }

    private static java.util.stream.Stream<Path> files(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void allThatIsKnownIsWrittenAndThatIsRecorded() throws IOException {
        open();
        choose("C10001");
        DraggingApplication.CHOSEN.add(List.of(folder.toFile()));

        doFx(() -> ((Button) bench.find("#subject")).fire());
        doFx(() -> ((Button) aside("#subject-act")).fire());

        await("the files", () -> files(folder).anyMatch(f -> f.endsWith("all.json")));
        var json = files(folder).filter(f -> f.endsWith("all.json")).findFirst().orElseThrow();
        assertTrue(Files.readString(json).contains("zheng.jing3242"));
        assertFalse(Files.readString(json).contains("C10002"));
        assertEquals(
                "C10001",
                session.projectProperty()
                        .get()
                        .orElseThrow()
                        .disclosures()
                        .getFirst()
                        .customer());
        await("it is a line of the log", () -> lastLine().startsWith("SUBJECT_TOLD subject purpose=DUTY tables="));
    }

    private String lastLine() {
        var log = session.projectProperty().get().orElseThrow().audit().all();
        return log.stream()
                .reduce((_, last) -> last)
                .map(Entry::deed)
                .map(deed -> deed.action() + " " + deed.object() + " " + deed.figures())
                .orElse("");
    }

    @Test
    void thePortraitSaysWhereTheCustomerStoodBefore() {
        open();
        choose("C10001");

        await("segments so far", () -> allText().contains("Segments so far"));

        bench.picture("customers-moves");
    }

    @Test
    void whoIsMostAlikeIsSaidWithTheDistanceAndAClickPortraysThem() {
        open();
        choose("C10001");
        await("who is alike", () -> bench.root().lookup("#portrait-alike") != null);
        bench.settle();
        bench.picture("customers-alike");
        assertTrue(allText().contains("distance 0."), allText());
        Button link = (Button) onFx(() -> bench.root().lookup("#portrait-alike .link"));
        var before = work.view().customerProperty().get();
        var said = onFx(link::getText);

        doFx(link::fire);

        var now = onFx(() -> work.view().customerProperty().get());
        ListView<Integer> list = bench.find("#list");
        var row = onFx(() -> list.getSelectionModel().getSelectedItem());
        var marked = session.evaluator()
                .orElseThrow()
                .evaluate(
                        Known.of(session).orElseThrow().everyone().book(),
                        "portrait-everyone",
                        Sheet.class,
                        Progress.NONE)
                .block("customer")
                .text(row);
        assertEquals(now, Optional.of(marked));
        assertFalse(now.equals(before));
        assertTrue(said.contains(now.orElseThrow()), said);
        assertTrue(said.contains("•"), said);
    }

    private Node aside(String selector) {
        return bench.navigation.detailsProperty().get().orElseThrow().lookup(selector);
    }

    @Test
    void anOpenPaneSpeaksTheLanguageThatIsChosenWhileItIsOpen() {
        open();
        choose("C10001");
        var panes = Map.of("#subject", "#subject-cancel", "#reveal", "#reveal-act", "#erase", "#erase-cancel");
        panes.forEach((way, button) -> {
            doFx(() -> bench.language.speak(Locale.ENGLISH));
            doFx(() -> ((Button) bench.find(way)).fire());
            var english = onFx(() -> ((Button) aside(button)).getText());

            doFx(() -> bench.language.speak(Locale.SIMPLIFIED_CHINESE));
            doFx(bench.navigation::renewDetails);

            assertTrue(english.matches("[A-Za-z ]+"), english);
            assertTrue(onFx(() -> ((Button) aside(button)).getText()).matches("\\p{IsHan}+"), way);
        });
    }

    private Node handOut() {
        doFx(() -> ((Button) bench.find("#handOut")).fire());
        return onFx(() -> bench.navigation.detailsProperty().get().orElseThrow());
    }

    @Test
    void theListIsExportedMaskedAndNothingIsRecorded() throws IOException {
        open();
        var file = folder.resolve("list.csv");
        DraggingApplication.CHOSEN.add(List.of(file.toFile()));
        var form = handOut();

        doFx(() -> ((Button) form.lookup("#handout-act")).fire());

        await("the file", () -> Files.exists(file));
        assertFalse(Files.readString(file).contains("zheng.jing3242"));
        assertTrue(Files.readString(file).contains("C10001"));
        assertEquals(List.of(), session.projectProperty().get().orElseThrow().disclosures());
    }

    @Test
    void namesAreExportedForAReasonThatIsRecorded() throws IOException {
        open();
        var file = folder.resolve("list.csv");
        DraggingApplication.CHOSEN.add(List.of(file.toFile()));
        var form = handOut();
        Button act = (Button) form.lookup("#handout-act");
        doFx(() -> ((javafx.scene.control.CheckBox) form.lookup("#handout-shown")).fire());
        assertTrue(onFx(act::isDisabled));
        doFx(() -> ((javafx.scene.control.TextField) form.lookup("#handout-reason")).setText("Letters"));

        doFx(act::fire);

        await("the file", () -> Files.exists(file));
        assertTrue(Files.readString(file).contains("zheng.jing3242"));
        var recorded = session.projectProperty().get().orElseThrow().disclosures();
        assertEquals("Letters", recorded.getFirst().reason());
        assertTrue(recorded.getFirst().customer().startsWith("a list of "));
    }

    @Test
    void offersAndTheReasonsOfAScoreStandInThePortrait() {
        doFx(() -> {
            session.open(ShopProject.sample());
            var liking = Liking.bought("customer_id", "product").above("quantity");
            var models = FitModels.ofNumber(Rfm.FREQUENCY, List.of(Rfm.RECENCY, Rfm.MONETARY));
            session.accept(
                    session.book()
                            .with(List.of(
                                    org.clientele.workbook.Node.of("alike", "A", ItemSimilarity.of(liking), "orders"),
                                    org.clientele.workbook.Node.of(
                                            "offers", "O", Recommendations.of(3), "alike", "orders"),
                                    org.clientele.workbook.Node.of("models", "M", models, "rfm"),
                                    org.clientele.workbook.Node.of(
                                            "scored", "S", Score.of(ModelKind.LINEAR, "foretold"), "models", "rfm"))),
                    Label.of("history.recommend", 3));
        });
        bench.screen(CustomersController.class, () -> new CustomersController(work));
        bench.screen(RosterController.class, () -> new RosterController(work));
        bench.show(CustomersController.class);

        await(
                "the reasons",
                () -> allText().contains("lowers it by") || allText().contains("raises it by"));

        assertTrue(allText().contains("because of "), allText());
        doFx(() -> ((ScrollPane) bench.find("#page")).setVvalue(1));
        bench.picture("customers-offers-en");
    }

    @Test
    void recommendLeadsToTheWizard() {
        open();

        doFx(() -> ((Button) bench.find("#recommend")).fire());

        assertEquals(Stop.RECOMMEND, onFx(bench.navigation::stop));
    }

    @Test
    void withoutCustomersTheStopSaysWhatItNeeds() {
        doFx(() -> session.open(new ShopProject()));
        bench.screen(CustomersController.class, () -> new CustomersController(work));
        bench.screen(RosterController.class, () -> new RosterController(work));
        bench.show(CustomersController.class);
        Node empty = bench.find("#empty");

        assertTrue(onFx(empty::isVisible));
        bench.picture("customers-empty-en");
    }

    @Test
    void nothingIsClippedOrNamelessInBothLanguagesAndSizes() {
        open();
        bench.picture("customers-en");
        doFx(() -> bench.settings.themeProperty().set(Theme.DARK));
        bench.picture("customers-dark");
        doFx(() -> bench.settings.themeProperty().set(Theme.LIGHT));
        bench.look(Locale.SIMPLIFIED_CHINESE, 100);
        await("a portrait", () -> bench.root().lookup("#portrait-name") != null);
        bench.picture("customers-zh");

        assertEquals(List.of(), bench.faults());
    }

    @Test
    void everyFigureOfAPortraitCanBeAskedHowItIsKnown() {
        open();
        assertEquals(List.of(), Unknown.in(bench.root()));

        Unknown.ask(bench, session, "strip-figure");

        bench.aside(() -> bench.navigation.detailsProperty().get().orElseThrow());
        bench.picture("know-portrait");
    }
}
