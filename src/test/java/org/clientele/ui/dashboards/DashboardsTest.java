package org.clientele.ui.dashboards;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.web.WebView;
import javafx.stage.Window;
import org.clientele.chart.Aggregate;
import org.clientele.chart.Bar;
import org.clientele.customer.Rfm;
import org.clientele.job.ScreenThread;
import org.clientele.picture.WebPictures;
import org.clientele.recipe.FilterRows;
import org.clientele.recipe.Recipe;
import org.clientele.report.ChartTile;
import org.clientele.report.Dashboard;
import org.clientele.report.Filter;
import org.clientele.report.Page;
import org.clientele.report.Panel;
import org.clientele.report.Picture;
import org.clientele.report.Pictures;
import org.clientele.report.Tile;
import org.clientele.spec.Progress;
import org.clientele.table.Sheet;
import org.clientele.ui.Bench;
import org.clientele.ui.FxTest;
import org.clientele.ui.Knower;
import org.clientele.ui.ScreenChecks;
import org.clientele.ui.Session;
import org.clientele.ui.ShopProject;
import org.clientele.workbook.History;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxTest.class)
class DashboardsTest {

    /// The tiles of which some text or number does not fit.
    private static final String CLIPPED =
            "Array.from(document.querySelectorAll('.tile h2, .kpi .value, .kpi .sub')).filter(n => n.scrollWidth >"
                    + " n.clientWidth + 1 || n.getBoundingClientRect().bottom >"
                    + " n.closest('.tile').getBoundingClientRect().bottom).map(n => n.textContent).join(' | ')";

    @TempDir
    private Path folder;

    private final Bench bench = Bench.in(Locale.ENGLISH);
    private final Session session = new Session(bench.jobs);
    private final DashboardView view = new DashboardView();

    @AfterEach
    void close() {
        bench.close();
    }

    private void open() {
        doFx(() -> session.open(ShopProject.sample()));
        show();
        Label facts = bench.find("#facts");
        await("the page is computed", () -> !facts.getText().isBlank());
        bench.settle();
    }

    private void show() {
        var inks = new Inks(session, bench.language, bench.settings);
        var pictures = new TilePictures(session, new WebPictures(new ScreenThread()), inks, bench.choice);
        var work = new TileWork(session, inks, bench.navigation, bench.choice, pictures);
        var knower = new Knower(session, bench.navigation, bench.language);
        bench.screen(DashboardsController.class, () -> new DashboardsController(session, view, inks, work, knower));
        bench.screen(SelectionController.class, () -> new SelectionController(session, view, inks, work));
        bench.screen(AbsenceController.class, () -> new AbsenceController(session, view, inks, work));
        bench.show(DashboardsController.class);
    }

    private Dashboard dashboard() {
        return onFx(() ->
                (Dashboard) session.book().nodes(Dashboard.class).getFirst().spec());
    }

    /// Clicks the first bar of the cities as the page's script reports it.
    private void pickCity() {
        var tile = dashboard().tiles().stream()
                .filter(t ->
                        t instanceof ChartTile chart && chart.chart().axes().contains("city"))
                .findFirst()
                .orElseThrow();
        WebView web = bench.find("#web");
        await("the page listens", () -> "object".equals(web.getEngine().executeScript("typeof window.bridge")));
        doFx(() -> web.getEngine().executeScript("window.bridge.pick('" + tile.id() + "', 0, 0, 'replace')"));
        Label left = bench.find("#left");
        await("the filter is shown", () -> left.getText().contains(" of "));
    }

    @Test
    void aClickOnABarFiltersTheOtherTilesAndIsNoDecision() {
        open();
        var before = session.book();

        pickCity();

        assertEquals(1, onFx(() -> view.filters().size()));
        assertEquals(before, session.book());
    }

    @Test
    void aNoteOnATileIsShownAtTheTile() {
        open();
        var node = onFx(() -> session.book().nodes(Dashboard.class).getFirst());
        var before = session.evaluator().orElseThrow().computations();
        WebView web = bench.find("#web");
        await("the page listens", () -> "object".equals(web.getEngine().executeScript("typeof window.bridge")));

        doFx(() -> session.accept(
                session.book().with(node.noted("revenue", "<b>net of refunds</b>")),
                History.Label.of("history.note", "Revenue")));

        await("the mark is there", () -> "<b>net of refunds</b>"
                .equals(web.getEngine().executeScript("(document.querySelector('.remark') || {}).title")));
        bench.picture("note-dashboard");
        assertEquals(before, session.evaluator().orElseThrow().computations());
    }

    /// Draws nothing, since the line of the log is asked about.
    private static final class NoPictures implements Pictures {

        @Override
        public byte[] png(Picture picture) {
            return new byte[] {1};
        }

        @Override
        public byte[] svg(Picture picture) {
            return new byte[] {1};
        }
    }

    @Test
    void aPictureOfATileIsALineOfTheLog() throws IOException {
        open();
        var inks = new Inks(session, bench.language, bench.settings);
        var node = onFx(() -> session.book().nodes(Dashboard.class).getFirst().id());
        var page = (Page) session.evaluator().orElseThrow().evaluate(session.book(), node, Progress.NONE);
        var tile = dashboard().tiles().stream()
                .filter(ChartTile.class::isInstance)
                .findFirst()
                .orElseThrow();
        var file = folder.resolve("tile.png");
        DraggingApplication.CHOSEN.add(List.of(file.toFile()));

        doFx(() -> new TilePictures(session, new NoPictures(), inks, bench.choice)
                .items(Optional.of(page), tile, bench.root())
                .getFirst()
                .fire());

        await("it is written", () -> Files.exists(file));
        var line = session.projectProperty()
                .get()
                .orElseThrow()
                .audit()
                .all()
                .getLast()
                .deed();
        assertEquals("EXPORTED picture", line.action() + " " + line.object());
        assertEquals("format=PNG purpose=ANALYSIS to=tile.png", line.figures());
    }

    private Sheet segment() {
        var evaluator = session.evaluator().orElseThrow();
        return evaluator.evaluate(session.book(), "segment", Sheet.class, Progress.NONE);
    }

    /// Chooses rows of the table of a node, as a click on marks does.
    private Filter among(String node, String column, String... values) {
        var at = onFx(
                () -> session.book().nodes(Dashboard.class).getFirst().inputs().indexOf(node));
        return Filter.among(dashboard().datasets().get(at), column, List.of(values), "");
    }

    private int choose(Filter... filters) {
        Label left = bench.find("#left");
        var before = onFx(left::getText);
        doFx(() -> view.filtersProperty().set(List.of(filters)));
        await("the customers left are counted", () -> !left.getText().equals(before));
        bench.settle();
        return leftOf(onFx(left::getText));
    }

    private static int leftOf(String said) {
        return Integer.parseInt(said.split(" ")[0].replace(",", ""));
    }

    @Test
    void aSelectionInSeveralTablesIsKeptAsASegmentOfTheCustomersLeft() {
        open();
        int counted = choose(
                among("customers", "city", "Shanghai"),
                among("rfm", "segment", "champions", "loyal"),
                among("orders", "category", "Teaware 茶具", "Green tea 绿茶"));

        bench.robot.clickOn("#keepSegment");

        assertEquals(counted, segment().rows());
        assertTrue(counted > 0);
        assertTrue(segment().schema().names().contains("name"));
    }

    @Test
    void aSelectionOfOrdersIsKeptAsTheCustomersWhoPlacedThem() {
        open();
        int counted = choose(among("orders", "category", "Teaware 茶具"));

        bench.robot.clickOn("#keepSegment");

        assertEquals(counted, segment().rows());
        assertTrue(counted > 0);
        assertEquals(List.of("customer_id"), segment().schema().names());
    }

    @Test
    void segmentsAreShownByTheNamesTheyWereGiven() {
        open();
        var rfm = onFx(() -> session.book().nodes(Rfm.class).getFirst());

        doFx(() -> session.accept(
                session.book().with(rfm.doing(((Rfm) rfm.spec()).labelled(Map.of("champions", "Darlings")))),
                History.Label.of("history.segment.rename", "Darlings")));

        WebView web = bench.find("#web");
        await("the page calls them so", () -> web.getEngine()
                .executeScript("document.body.textContent")
                .toString()
                .contains("Darlings"));
    }

    @Test
    void keepAsFilterMakesAStepAndUndoTakesItBack() {
        open();
        pickCity();
        bench.settle();

        bench.robot.clickOn("#keepFilter");

        assertEquals(1, steps());
        doFx(session::undo);
        assertEquals(0, steps());
    }

    private long steps() {
        return onFx(() -> session.book().nodes(Recipe.class).stream()
                .flatMap(n -> ((Recipe) n.spec()).steps().stream())
                .filter(use -> use.step() instanceof FilterRows f
                        && f.condition().toString().contains("city"))
                .count());
    }

    @Test
    void theKeyboardAloneClearsTheFilter() {
        open();
        pickCity();
        Node clear = bench.find("#clear");
        doFx(clear::requestFocus);

        bench.robot.type(KeyCode.SPACE);

        assertEquals(List.of(), onFx(view::filters));
    }

    private void ask(String tile, int mark) {
        WebView web = bench.find("#web");
        await("the page listens", () -> "object".equals(web.getEngine().executeScript("typeof window.bridge")));
        doFx(() -> web.getEngine().executeScript("window.bridge.know('" + tile + "', " + mark + ")"));
        await(
                "the answer is there",
                () -> bench.navigation.detailsProperty().get().isPresent());
        bench.aside(() -> bench.navigation.detailsProperty().get().orElseThrow());
    }

    @Test
    void aFigureSaysHowItIsKnownDownToTheRowsAndTheFile() {
        open();

        ask("revenue", -1);

        Label proof = bench.find("#know-proof");
        assertTrue(onFx(proof::getText).contains("the figure"), onFx(proof::getText));
        bench.picture("know-en");
        Button rows = bench.find("#know-rows");
        doFx(rows::fire);
        bench.settle();
        TableView<Integer> table = bench.find("#know-table");
        assertEquals("amount", onFx(() -> table.getColumns().get(1).getText()));
        assertTrue(onFx(() -> table.getColumns().getFirst().getCellData(0).toString())
                .startsWith("orders.csv, row "));
        bench.aside(() -> bench.navigation.detailsProperty().get().orElseThrow());
        bench.picture("know-rows-en");
    }

    @Test
    void aBarSaysHowItIsKnownUnderTheFiltersThatAreSet() {
        open();
        choose(among("rfm", "segment", "at-risk"));

        ask("cities", 0);

        Button copy = bench.find("#know-copy");
        doFx(copy::fire);
        var copied =
                onFx(() -> javafx.scene.input.Clipboard.getSystemClipboard().getString());
        assertTrue(copied.contains("Segment is At risk"), copied);
        assertTrue(copied.contains("the figure."), copied);
    }

    @Test
    void theFigureOfAllRowsBesideThatOfTheChosenIsKnownToo() {
        open();
        choose(among("rfm", "segment", "at-risk"));

        ask("revenue", DashboardPage.ALL);

        Button copy = bench.find("#know-copy");
        doFx(copy::fire);
        var copied =
                onFx(() -> javafx.scene.input.Clipboard.getSystemClipboard().getString());
        assertTrue(copied.contains("No filter is set."), copied);
        assertTrue(copied.contains("the figure."), copied);
    }

    @Test
    void aTilesMenuAndTheKeyOnItAskTheSame() {
        open();
        WebView web = bench.find("#web");
        await("the page listens", () -> "object".equals(web.getEngine().executeScript("typeof window.bridge")));

        doFx(() -> web.getEngine()
                .executeScript("document.querySelector('.tile.kpi').dispatchEvent("
                        + "new KeyboardEvent('keydown', { key: 'i', ctrlKey: true, bubbles: true }))"));

        await(
                "the answer is there",
                () -> bench.navigation.detailsProperty().get().isPresent());
    }

    private Node editor(Tile tile) {
        var proposals = onFx(() -> view.proposals(session.book())).orElseThrow();
        var form = onFx(
                () -> new TileEditor(session, proposals, bench.language.words(), _ -> {}, view.previewProperty()::set)
                        .of(tile));
        bench.aside(() -> form);
        return form;
    }

    private Tile shown(String id) {
        return onFx(() -> view.pageProperty().get().orElseThrow().panels().stream()
                .map(Panel::tile)
                .filter(t -> t.id().equals(id))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void thePageShowsWhatIsTypedInTheFormOfATileUntilTheFormIsGone() {
        open();
        var before = session.book();
        var tile = dashboard().tiles().stream()
                .filter(ChartTile.class::isInstance)
                .findFirst()
                .orElseThrow();
        var form = editor(tile);
        TextField title = bench.find("#tile-title");
        bench.picture("tile-form-en");

        doFx(() -> title.setText("Typed"));
        await("the page follows", () -> view.pageProperty().get().stream()
                .flatMap(page -> page.panels().stream())
                .anyMatch(panel -> panel.tile().title().equals("Typed")));
        assertEquals(before, session.book());
        assertEquals("Typed", shown(tile.id()).title());

        doFx(() -> ((Pane) form.getParent()).getChildren().clear());
        await("the page is as it was", () -> view.pageProperty().get().stream()
                .flatMap(page -> page.panels().stream())
                .noneMatch(panel -> panel.tile().title().equals("Typed")));
    }

    @Test
    void everyFieldOfTheFormOfATileCanBeReachedAtTwiceTheSize() {
        open();
        bench.look(Locale.ENGLISH, 200);
        editor(dashboard().tiles().stream()
                .filter(ChartTile.class::isInstance)
                .findFirst()
                .orElseThrow());
        bench.picture("tile-form-200");

        ScrollPane scroll = (ScrollPane) onFx(() -> bench.root().lookup(".scroll-pane"));
        Button act = bench.find("#tile-act");
        doFx(() -> scroll.setVvalue(1));
        bench.settle();

        assertEquals(List.of(), onFx(() -> ScreenChecks.clippedTexts(bench.root())));
        assertTrue(onFx(() -> act.localToScene(act.getBoundsInLocal()).getMaxY()
                <= bench.scene().getHeight()));
        assertTrue(onFx(() -> scroll.getContent().getBoundsInParent().getWidth()
                <= scroll.getViewportBounds().getWidth() + 1));
    }

    @Test
    void whatCannotBeShownIsSaidInTheFormAndThePageStays() {
        open();
        var tile = dashboard().tiles().stream()
                .filter(t -> t instanceof ChartTile chart && chart.chart() instanceof Bar)
                .findFirst()
                .orElseThrow();
        editor(tile);
        ComboBox<Aggregate> aggregate = bench.find("#tile-aggregate");
        ComboBox<String> of = bench.find("#tile-of");
        Label wrong = onFx(() -> (Label) bench.root().lookup(".wrong"));

        doFx(() -> {
            of.setValue("city");
            aggregate.setValue(Aggregate.MEAN);
        });

        await("the form says why", () -> !wrong.getText().isBlank());
        assertEquals(tile, shown(tile.id()));
    }

    @Test
    void aSelectionIsNotClippedInBothLanguagesAndSizes() {
        open();
        choose(among("customers", "city", "Shanghai"), among("rfm", "segment", "champions", "loyal"));

        bench.picture("dashboard-selection");
        assertEquals(List.of(), bench.faults());
    }

    @Test
    void thePageIsAsLargeAsTheAppAndItsTilesHaveFewerColumns() {
        open();
        WebView web = bench.find("#web");
        await("the page is drawn", () -> Integer.valueOf(13)
                .equals(web.getEngine().executeScript("document.querySelectorAll('.tile').length")));
        assertEquals(3, chartsInARow(web));

        bench.look(Locale.ENGLISH, 200);

        assertEquals(2.0, onFx(web::getZoom));
        await("the page has half the room", () -> number(web, "window.innerWidth") <= onFx(web::getWidth) / 2 + 1);
        await("fewer columns", () -> chartsInARow(web) == 1);
        assertEquals("", onFx(() -> web.getEngine().executeScript(CLIPPED)));
        bench.picture("dashboard-200");
    }

    private static double number(WebView web, String script) {
        return onFx(() -> ((Number) web.getEngine().executeScript(script)).doubleValue());
    }

    /// How many charts begin as high as the first.
    private static long chartsInARow(WebView web) {
        return (long) number(
                web,
                "(all => all.filter(t => t.getBoundingClientRect().top === all[0].getBoundingClientRect().top)"
                        + ".length)(Array.from(document.querySelectorAll('.tile.chart')))");
    }

    @Test
    void theMenuOfATileOpensWhereItsButtonIsAtEveryScale() {
        open();
        bench.look(Locale.ENGLISH, 200);
        WebView web = bench.find("#web");
        await("the page listens", () -> "object".equals(web.getEngine().executeScript("typeof window.bridge")));
        await("the page is magnified", () -> web.getZoom() == 2.0);

        doFx(() -> web.getEngine().executeScript("window.bridge.menu('revenue', 100, 50)"));

        var menu = onFx(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow());
        var asked = onFx(() -> web.localToScreen(200, 100));
        assertEquals(asked.getX(), onFx(menu::getAnchorX), 1);
        doFx(menu::hide);
    }

    @Test
    void withoutATableTheStopSaysWhatItNeeds() {
        doFx(() -> session.open(new ShopProject()));
        show();
        Node empty = bench.find("#empty");

        assertTrue(onFx(empty::isVisible));
    }

    @Test
    void nothingIsClippedOrNamelessInBothLanguagesAndSizes() {
        open();

        assertEquals(List.of(), bench.faults());
    }
}
