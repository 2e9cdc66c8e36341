package org.clientele.ui.imports;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.clientele.customer.Rfm;
import org.clientele.report.Dashboard;
import org.clientele.source.ColumnOption;
import org.clientele.source.FileKind;
import org.clientele.source.Source;
import org.clientele.source.Sources;
import org.clientele.source.Way;
import org.clientele.spec.Progress;
import org.clientele.table.Role;
import org.clientele.table.Type;
import org.clientele.ui.Bench;
import org.clientele.ui.Choices;
import org.clientele.ui.FxTest;
import org.clientele.ui.Home;
import org.clientele.ui.Session;
import org.clientele.ui.SheetExport;
import org.clientele.ui.ShopProject;
import org.clientele.ui.Statement;
import org.clientele.ui.Stop;
import org.clientele.ui.Unknown;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.History;
import org.clientele.workbook.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxTest.class)
class ImportTest {

    @TempDir
    private Path folder;

    private final Bench bench = Bench.in(Locale.ENGLISH);
    private final Session session = new Session(bench.jobs);
    private Arrivals arrivals;

    @BeforeEach
    void show() {
        arrivals = new Arrivals(bench.jobs, new Choices(new Home(folder)));
        var next = new NextDrop(session, new BookJson(Catalog.standard()));
        arrivals.onLooked(next::look, next::lookAgain);
        var bringing = new Bringing(session, new ShopProject(), bench.language, next, bench.notices);
        bench.screen(NextController.class, () -> new NextController(arrivals, next, bench.language));
        bench.screen(MapperController.class, () -> new MapperController(next, bench.language));
        bench.screen(DifferencesController.class, () -> new DifferencesController(bench.language));
        var landing = new Landing(session, bench.navigation);
        bench.screen(
                ImportController.class,
                () -> new ImportController(arrivals, bringing, landing, bench.choice, bench.language));
        bench.screen(ColumnsController.class, () -> new ColumnsController(arrivals, bench.language));
        bench.screen(AddDatabaseController.class, () -> new AddDatabaseController(arrivals.asking()));
        bench.screen(
                DatabaseController.class, () -> new DatabaseController(arrivals.asking(), bench.jobs, bench.language));
        bench.screen(
                ServerTablesController.class,
                () -> new ServerTablesController(arrivals.asking(), arrivals, bench.language));
        bench.screen(DialectController.class, () -> new DialectController(arrivals, bench.language));
        bench.screen(TogetherController.class, () -> new TogetherController(arrivals, bench.language));
        bench.screen(CutController.class, () -> new CutController(arrivals, bench.language));
        bench.screen(FooterController.class, () -> new FooterController(arrivals, bench.language));
        bench.screen(SumsController.class, () -> new SumsController(arrivals, bench.language));
        bench.screen(DateOrdersController.class, () -> new DateOrdersController(arrivals, bench.language));
        bench.screen(DecimalSignsController.class, () -> new DecimalSignsController(arrivals, bench.language));
        bench.screen(ExplainedController.class, () -> new ExplainedController(arrivals, bench.language));
        bench.screen(
                RejectedController.class,
                () -> new RejectedController(
                        arrivals,
                        session,
                        new SheetExport(session, bench.choice, bench.notices, bench.language),
                        bench.language));
        bench.screen(MendController.class, () -> new MendController(arrivals, bench.language));
        bench.screen(ReadingsController.class, () -> new ReadingsController(arrivals, bench.language));
        bench.show(ImportController.class);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Path orders() throws IOException {
        return Files.writeString(folder.resolve("orders.csv"), """
            order_id,customer_id,order_date,product,quantity,price
            A1,C1,2026-01-03,Longjing 龙井,1,12.50
            A2,C2,2026-01-04,Keemun,2,8.00
            A3,C1,2026-02-01,Keemun,1,8.00,extra
            A4,C3,2026-02-09,Da Hong Pao,1,30.00
            """);
    }

    private void drop(Path file) {
        doFx(() -> arrivals.add(List.of(file)));
        await("the file was looked at", () -> arrivals.drafts().stream().noneMatch(FileDraft::isOpen));
        bench.settle();
    }

    @Test
    void aClickBringsTheFilesInAndShowsTheirDashboard() throws IOException {
        drop(orders());

        bench.robot.clickOn("#act");

        await("the project is open", session::isOpen);
        assertEquals(1, session.book().nodes(Rfm.class).size());
        assertEquals(1, session.book().nodes(Dashboard.class).size());
        await("its dashboard is shown", () -> bench.navigation.stop() == Stop.DASHBOARDS);
    }

    @Test
    void aNewProjectOpensWithItsTablesInIt() throws IOException {
        drop(orders());
        var first = new ArrayList<Workbook>();
        doFx(() -> session.projectProperty().subscribe(project -> project.ifPresent(_ -> first.add(session.book()))));

        bench.robot.clickOn("#act");

        await("the project is open", session::isOpen);
        assertEquals(1, first.size());
        assertEquals(1, first.getFirst().nodes(Sources.class).size());
        assertEquals(List.of(0L, 1L), moments());
    }

    private List<Long> moments() {
        return session.historyProperty().get().moments().stream()
                .map(History.Moment::number)
                .toList();
    }

    @Test
    void whatIsNoTableIsNamedWithItsReasonAndTheOthersAreBroughtIn() throws IOException {
        var months = Files.createDirectory(folder.resolve("months"));
        Files.move(orders(), months.resolve("orders.csv"));
        Files.createFile(months.resolve("empty.csv"));
        var sent = folder.resolve("sent.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(sent))) {
            zip.putNextEntry(new ZipEntry("../out.csv"));
        }
        doFx(() -> arrivals.add(List.of(months, sent)));
        await("the files were looked at", () -> arrivals.drafts().stream().noneMatch(FileDraft::isOpen));
        bench.settle();

        Label passed = bench.find("#passed");
        assertTrue(passed.getText().startsWith("2 files are not brought in:"), passed.getText());
        assertTrue(passed.getText().contains("“empty.csv” is empty."), passed.getText());
        assertTrue(passed.getText().contains("“sent.zip” holds “../out.csv”"), passed.getText());
        bench.robot.clickOn("#act");
        await("the project is open", session::isOpen);
        assertEquals(1, session.book().deposits().size());
    }

    @Test
    void enterAloneBringsTheFilesIn() throws IOException {
        drop(orders());
        Node list = bench.find("#files");
        doFx(list::requestFocus);

        bench.robot.type(KeyCode.ENTER);

        await("the project is open", session::isOpen);
    }

    @Test
    void theRowThatCannotBeReadIsListedWithItsLine() throws IOException {
        drop(orders());
        TableView<?> rejected = bench.find("#rejected");

        await("listed", () -> rejected.getItems().size() == 1);
        assertEquals("4", onFx(() -> rejected.getColumns().getFirst().getCellData(0)));
    }

    @Test
    void everyFigureOfTheAccountIsKnownBeforeAnythingIsBroughtIn() throws IOException {
        drop(orders());
        Statement account = bench.find("#account");
        await("counted", () -> Unknown.offered(account).size() == 5);

        var said = Unknown.ask(bench, session, account);
        doFx(() -> account.getContextMenu().getItems().get(2).fire());
        await("the rejected", () -> Unknown.said(bench).contains("Rows rejected"));
        var rejected = Unknown.said(bench);

        assertTrue(said.contains("4 = 3 loaded + 1 rejected + 0 left out"), said);
        assertTrue(said.contains("UTF-8"), said);
        assertTrue(said.matches("(?s).*SHA-256 [0-9a-f]{64}.*"), said);
        assertTrue(rejected.contains("could not be read as rows"), rejected);
        assertTrue(onFx(() -> bench.root().lookup("#know-rows") != null), rejected);
        bench.picture("know-account");
    }

    @Test
    void theProposedMendIsTakenAndTheRowBroughtIn() throws IOException {
        drop(orders());
        Label account = bench.find("#account");
        assertTrue(onFx(account::getText).startsWith("4 records = 3 loaded + 1 rejected + 0 skipped"));

        TableView<?> rejected = bench.find("#rejected");
        doFx(() -> rejected.getSelectionModel().select(0));
        bench.settle();
        bench.picture("import-mend");
        bench.robot.clickOn("#leaveOut");

        await("it is left out", () -> account.getText().contains("0 rejected + 1 skipped"));
        bench.robot.clickOn("#act");
        await("the project is open", session::isOpen);
        var source = session.deposits().get(session.book().deposits().getFirst(), org.clientele.source.Source.class);
        assertEquals(new org.clientele.source.Counts(5, 4, 3, 0, 1), source.counts());
    }

    private void openWithJanuary() throws IOException {
        drop(orders());
        bench.robot.clickOn("#act");
        await("the project is open", session::isOpen);
        await("the files are away", () -> arrivals.drafts().isEmpty());
    }

    private void dropFebruary() throws IOException {
        drop(Files.writeString(folder.resolve("orders-2.csv"), """
            order_id,client,order_date,product,quantity,price
            A2,C2,2026-01-04,Keemun,3,8.00
            A5,C3,2026-03-09,Da Hong Pao,1,30.00
            """));
        await("compared", () -> arrivals.drafts()
                .getFirst()
                .goingProperty()
                .get()
                .filter(GoingOn::isKnown)
                .isPresent());
        bench.settle();
    }

    @Test
    void nextMonthsFileSaysWhatItBringsAndGoesOnWithTheTableInOneStep() throws IOException {
        openWithJanuary();
        var before = session.book();
        dropFebruary();
        Label counts = bench.find("#counts");
        assertEquals(
                "1 new row, 1 changed (1 cell), 0 as before, 0 duplicates · 2 of the table not in the file",
                onFx(counts::getText));
        assertEquals(before, session.book());
        bench.picture("import-next");
        ComboBox<Way> way = bench.find("#way");
        doFx(() -> way.setValue(Way.UPDATE));
        bench.settle();

        bench.robot.clickOn("#act");
        await("it goes on", () -> !session.book().equals(before));

        var reading = (Sources) session.book().nodes(Sources.class).getFirst().spec();
        assertEquals(2, reading.ids().size());
        assertEquals(List.of("order_id"), reading.key());
        doFx(session::undo);
        assertEquals(before, session.book());
    }

    @Test
    void theKeyboardStaysAtTheColumnThatItSaysIsAnother() throws IOException {
        openWithJanuary();
        dropFebruary();
        ComboBox<Optional<String>> before = bench.find("#map-client");
        doFx(before::requestFocus);

        bench.robot.type(KeyCode.DOWN);

        await("another box stands there", () -> bench.find("#map-client") != before);
        assertTrue(onFx(() -> bench.find("#map-client").isFocused()));
    }

    @Test
    void aFileThatSaysAnOrderTwiceIsComparedByOrdersAllTheSame() throws IOException {
        openWithJanuary();
        dropOrders(40, 1);

        assertEquals(
                "39 new rows, 0 changed (0 cells), 1 as before, 1 duplicate · 2 of the table not in the file",
                onFx(bench.<Label>find("#counts")::getText));
        assertTrue(
                onFx(bench.<Label>find("#consequence")::getText)
                        .startsWith(
                                "0 rows are brought up to date, 39 rows come, 3 rows stay as before. 1 row of the file"
                                        + " repeats the order_id of another; the last one counts."),
                onFx(bench.<Label>find("#consequence")::getText));
    }

    @Test
    void appendingSaysWhichRowsWillStandThereTwice() throws IOException {
        openWithJanuary();
        dropOrders(40, 0);
        ComboBox<Way> way = bench.find("#way");

        doFx(() -> way.setValue(Way.APPEND));

        assertTrue(
                onFx(bench.<Label>find("#consequence")::getText)
                        .contains("the table has 43 then, 1 of its rows twice."),
                onFx(bench.<Label>find("#consequence")::getText));
    }

    @Test
    void theColumnsToCompareByCanBeLookedThroughWithTheKeysInTheOpenList() throws IOException {
        openWithJanuary();
        dropOrders(40, 0);
        ComboBox<List<String>> key = bench.find("#key");
        doFx(() -> {
            key.requestFocus();
            key.show();
        });
        var offered = List.copyOf(key.getItems());

        bench.robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);

        await("compared", () -> going().key().equals(Optional.of(key.getValue())) && going().isKnown());
        assertEquals(offered, key.getItems());
        assertEquals(List.of("order_date"), key.getValue());
        assertTrue(onFx(key::isFocused));
    }

    @Test
    void rowsCanBeComparedAsAWhole() throws IOException {
        openWithJanuary();
        dropOrders(40, 1);
        ComboBox<List<String>> key = bench.find("#key");

        doFx(() -> key.setValue(List.of()));

        assertEquals("whole rows", key.getConverter().toString(List.of()));
        await("compared", () -> going().key().isPresent() && going().isKnown());
        assertTrue(
                onFx(bench.<Label>find("#counts")::getText).startsWith("39 new rows, 0 changed (0 cells), 0 as before"),
                onFx(bench.<Label>find("#counts")::getText));
    }

    @Test
    void rowsThatDifferAreWrittenAsTheTablesWriteThem() throws IOException {
        openWithJanuary();
        dropOrders(260, 0);

        TableView<?> rows = bench.find("#differences");
        assertEquals("9 Mar 2026", onFx(() -> rows.getColumns().get(2).getCellData(0)));
        assertEquals("first 200 rows", onFx(bench.<Label>find("#first")::getText));
        assertTrue(onFx(bench.<Label>find("#first")::isVisible));
    }

    private GoingOn going() {
        return arrivals.drafts().getFirst().goingProperty().get().orElseThrow();
    }

    /// Drops so many orders, the first of them one of January, and says the last of them again so many times.
    private void dropOrders(int count, int again) throws IOException {
        var rows = new ArrayList<>(List.of("order_id,customer_id,order_date,product,quantity,price"));
        rows.add("A2,C2,2026-01-04,Keemun,2,8.00");
        for (int i = 1; i < count; i++) {
            rows.add("B" + i + ",C" + i % 7 + ",2026-03-09,Da Hong Pao,1,30.00");
        }
        rows.addAll(Collections.nCopies(again, rows.getLast()));
        drop(Files.write(folder.resolve("orders-2.csv"), rows));
        await("compared", () -> going().isKnown());
        bench.settle();
    }

    @Test
    void theKeyboardStaysAtTheHeaderWhenItChangesAColumn() throws IOException {
        drop(orders());
        Node keep = bench.find("#keep-1");
        doFx(keep::requestFocus);

        bench.robot.type(KeyCode.SPACE);

        await("the headers are others", () -> bench.find("#keep-1") != keep);
        await("the new one has the keyboard", () -> bench.find("#keep-1").isFocused());
        assertFalse(arrivals.drafts()
                .getFirst()
                .optionsProperty()
                .get()
                .orElseThrow()
                .columns()
                .get(1)
                .keep());
    }

    @Test
    void nextMonthsFileIsNotClippedInBothLanguagesAndSizes() throws IOException {
        openWithJanuary();
        dropFebruary();

        assertEquals(List.of(), bench.faults());
    }

    @Test
    void anEmptyFileIsSaidToBeEmptyAndCannotBeBroughtIn() throws IOException {
        drop(Files.createFile(folder.resolve("nothing.csv")));
        Label wrong = bench.find("#wrongText");
        Button act = bench.find("#act");

        assertTrue(onFx(wrong::getText).contains("nothing.csv"));
        assertTrue(onFx(act::isDisabled));
    }

    @Test
    void aColumnSaysWhyItIsWhatItIsAndShowsTheCellsThatDisagree() throws IOException {
        var text = new StringBuilder("order_id,quantity,price\n");
        for (int i = 1; i <= 100; i++) {
            text.append("A")
                    .append(i)
                    .append(',')
                    .append(i == 50 ? "a dozen" : "" + i % 7)
                    .append(",2.50\n");
        }
        drop(Files.writeString(folder.resolve("orders.csv"), text));
        Node explained = bench.find(".explained");
        assertFalse(onFx(explained::isVisible));
        var draft = arrivals.drafts().getFirst();

        doFx(() -> draft.explainedProperty().set(Optional.of("quantity")));
        bench.settle();
        Label type = bench.find("#type");
        Label role = bench.find("#role");
        assertTrue(onFx(type::getText).contains("99\u2009%"), onFx(type::getText));
        assertTrue(onFx(role::getText).contains("“quantity”"), onFx(role::getText));
        bench.robot.clickOn("#look");

        TableView<?> cells = bench.find("#cells");
        await("listed", () -> cells.getItems().size() == 1);
        assertEquals("50", onFx(() -> cells.getColumns().getFirst().getCellData(0)));
        assertEquals("a dozen", onFx(() -> cells.getColumns().getLast().getCellData(0)));
        assertEquals(List.of(), bench.faults());
        doFx(() -> edit(cells));
        bench.settle();
        var field = onFx(() -> (TextField) cells.lookup(".text-field"));
        doFx(() -> {
            field.setText("12");
            field.fireEvent(new javafx.event.ActionEvent());
        });
        await(
                "it is read so",
                () -> draft.optionsProperty().get().orElseThrow().mends().size() == 1);
        bench.settle();
        Button look = bench.find("#look");
        doFx(look::fire);
        await("none is left", () -> cells.getItems().isEmpty());
        bench.picture("import-explained");
        Button close = bench.find("#closeExplained");
        doFx(close::fire);
        Node closed = bench.find(".explained");
        assertFalse(onFx(closed::isVisible));
        bench.robot.clickOn("#act");
        await("the project is open", session::isOpen);
        var source = session.deposits().get(session.book().deposits().getFirst(), Source.class);
        assertEquals("12", source.rows().block("quantity").text(49));
        assertEquals(0, source.misfits().size());
        assertEquals(100, source.counts().loaded());
    }

    @Test
    void aFileThatComesAgainWithItsMendsSaysHowManyAndTheyCanBeTakenBack() throws IOException {
        drop(orders());
        doFx(() -> bench.<TableView<?>>find("#rejected").getSelectionModel().select(0));
        bench.settle();
        bench.robot.clickOn("#use");
        Statement title = bench.find("#rejectedTitle");
        await("mended", () -> title.getText().equals("All rows can be read now."));
        bench.robot.clickOn("#act");
        await("brought in", () -> arrivals.drafts().isEmpty());
        drop(folder.resolve("orders.csv"));
        await("compared", () -> arrivals.drafts().getFirst().mended() == 1);
        bench.settle();

        assertEquals(
                List.of("1 mended"),
                chips().filter(chip -> chip.contains("mended")).toList());
        assertEquals(
                List.of(), chips().filter(chip -> chip.contains("rejected")).toList());
        assertEquals("All rows can be read now.", onFx(bench.<Statement>find("#rejectedTitle")::getText));
        assertTrue(onFx(bench.<Label>find("#kept")::getText).startsWith("Each row is read as"));
        assertEquals(
                "No such rows.",
                onFx(() -> ((Label) bench.<TableView<?>>find("#differences").getPlaceholder()).getText()));
        bench.picture("import-mended");

        doFx(() -> bench.<TableView<?>>find("#rejected").getSelectionModel().select(0));
        bench.settle();
        doFx(bench.<Button>find("#reset")::fire);
        await("compared again", () -> arrivals.drafts().getFirst().isReady());
        bench.settle();
        assertEquals(
                List.of("1 rejected"),
                chips().filter(chip -> chip.contains("rejected")).toList());
        assertEquals(List.of(), chips().filter(chip -> chip.contains("mended")).toList());
    }

    private Stream<String> chips() {
        return onFx(() -> List.copyOf(bench.root().lookupAll("#files .chip"))).stream()
                .map(chip -> ((Label) chip).getText());
    }

    private static <T> void edit(TableView<T> table) {
        table.edit(0, table.getColumns().getLast());
    }

    @Test
    void aRejectedRowIsWrittenAnewBeforeTheImport() throws IOException {
        drop(orders());
        TableView<?> rejected = bench.find("#rejected");
        doFx(() -> rejected.getSelectionModel().select(0));
        bench.settle();
        TextField first = bench.find("#cells .text-field");
        bench.robot.interact(() -> first.setText("A3x"));
        doFx(first::requestFocus);
        bench.robot.type(KeyCode.ENTER);
        Label account = bench.find("#account");
        await("it is mended", () -> account.getText().contains("4 loaded + 0 rejected"));
        bench.robot.clickOn("#act");
        await("the project is open", session::isOpen);
        var source = session.deposits().get(session.book().deposits().getFirst(), Source.class);
        assertEquals("A3x", source.rows().block("order_id").text(2));
    }

    @Test
    void enterAtARejectedRowBeginsItsMendAndComesBackToItOnceMended() throws IOException {
        drop(orders());
        TableView<?> rejected = bench.find("#rejected");
        doFx(rejected::requestFocus);
        doFx(() -> rejected.getSelectionModel().select(0));

        bench.robot.type(KeyCode.ENTER);

        assertTrue(onFx(() -> bench.find("#cells .text-field").isFocused()));
        assertFalse(session.isOpen());
        bench.robot.type(KeyCode.ENTER);
        await("it is mended", () -> bench.<Label>find("#account").getText().contains("4 loaded + 0 rejected"));
        await("the keyboard is at the row", () -> onFx(rejected::isFocused));
    }

    @Test
    void whatIsTypedIntoAMendStaysWithTheKeyboardInItWhenAnOptionOfTheFileChanges() throws IOException {
        drop(orders());
        var draft = typedIntoMend("A9");
        var before = draft.previewProperty().get();

        doFx(() -> arrivals.change(draft, "price", column -> column.typed(Type.TEXT)));

        await("it is looked at anew", () -> !draft.previewProperty().get().equals(before));
        TextField cell = bench.find("#cells .text-field");
        assertEquals("A9", onFx(cell::getText));
        assertTrue(onFx(cell::isFocused));
    }

    @Test
    void whatIsTypedIntoAMendIsThereAgainAfterAnotherFileWasLookedAt() throws IOException {
        drop(orders());
        var draft = typedIntoMend("A9");
        drop(Files.writeString(folder.resolve("cities.csv"), "city,people\nRome,5\nOslo,6\n"));

        doFx(() -> arrivals.chosenProperty().set(Optional.of(arrivals.drafts().getLast())));
        doFx(() -> arrivals.chosenProperty().set(Optional.of(draft)));
        TableView<?> rejected = bench.find("#rejected");
        doFx(() -> rejected.getSelectionModel().select(0));

        assertEquals("A9", onFx(bench.<TextField>find("#cells .text-field")::getText));
    }

    /// Types into the first cell of the first record that cannot be read.
    private FileDraft typedIntoMend(String text) {
        TableView<?> rejected = bench.find("#rejected");
        doFx(() -> rejected.getSelectionModel().select(0));
        TextField cell = bench.find("#cells .text-field");
        doFx(() -> {
            cell.requestFocus();
            cell.setText(text);
        });
        return arrivals.drafts().getFirst();
    }

    @Test
    void enterInThePreviewDoesNotBringTheFilesInAndInTheNameOfTheProjectItDoes() throws IOException {
        drop(orders());
        TableView<?> rows = bench.find("#rows");
        doFx(() -> rows.getSelectionModel().select(0));
        for (var at : List.of(rows, bench.<Node>find(".preview-header .check-box"))) {
            doFx(at::requestFocus);
            bench.robot.type(KeyCode.ENTER);
        }
        bench.settle();
        assertTrue(onFx(() -> bench.jobs.running().isEmpty()));
        assertFalse(session.isOpen());

        doFx(bench.find("#name")::requestFocus);
        bench.robot.type(KeyCode.ENTER);

        await("the project is open", session::isOpen);
    }

    @Test
    void filesThatAreToBeATableOfTheirOwnBesideOneThatTheyLookLikeAreOne() throws IOException {
        openWithJanuary();
        var likes = List.of(more(4), more(5));
        doFx(() -> arrivals.add(likes));
        await("all are compared", () -> arrivals.drafts().size() == 2 && arrivals.count(FileDraft::isReady) == 2);
        bench.settle();
        assertTrue(
                arrivals.drafts().stream().allMatch(d -> d.goingProperty().get().isPresent()));
        ComboBox<?> target = bench.find("#target");
        doFx(() -> target.getSelectionModel().selectLast());
        bench.settle();
        await("they are together", () -> arrivals.drafts().stream()
                .allMatch(
                        d -> d.togetherProperty().get().filter(Together::isOne).isPresent()));
        bench.robot.clickOn("#act");
        await("they are in", () -> arrivals.drafts().isEmpty());
        assertEquals(
                List.of(1, 2),
                session.book().nodes(Sources.class).stream()
                        .map(node -> ((Sources) node.spec()).ids().size())
                        .toList());
    }

    private Path more(int month) throws IOException {
        return Files.writeString(folder.resolve("orders-2026-" + month + ".csv"), """
            order_id,customer_id,order_date,product,quantity,price
            M%1$d,C1,2026-0%1$d-03,Longjing 龙井,1,12.50
            N%1$d,C2,2026-0%1$d-04,Keemun,2,8.00
            """.formatted(month));
    }

    @Test
    void aColumnIsMarkedAsPersonalByHandAndEverythingMadeOfItIsToo() throws IOException {
        drop(orders());
        var draft = arrivals.drafts().getFirst();
        bench.robot.clickOn("#personal-3");

        await("it is marked", () -> draft.optionsProperty()
                .get()
                .orElseThrow()
                .columns()
                .get(3)
                .isPersonal());
        bench.settle();
        doFx(() -> draft.explainedProperty().set(Optional.of("product")));
        bench.settle();
        Label guard = bench.find("#guard");
        assertEquals("Personal: you said so. What is computed from it is protected too.", onFx(guard::getText));
        bench.picture("import-personal");
        assertEquals(List.of(), bench.faults());
        bench.look(Locale.ENGLISH, 100);
        bench.robot.clickOn("#act");
        await("the project is open", session::isOpen);
        var source = session.deposits().get(session.book().deposits().getFirst(), org.clientele.source.Source.class);
        assertTrue(source.rows().schema().require("product").isPersonal());
        assertEquals(
                Optional.of(org.clientele.table.Privacy.PERSONAL),
                source.options().columns().get(3).privacy());
    }

    @Test
    void ofSeveralAmountsTheMainOneIsShownAndChangedByHand() throws IOException {
        drop(Files.writeString(folder.resolve("paid.csv"), """
            subtotal,total,order_id,customer_id,order_date
            12.50,15.00,A1,C1,2026-01-03
            8.00,9.50,A2,C2,2026-01-04
            30.00,35.25,A3,C1,2026-02-01
            """));
        var draft = arrivals.drafts().getFirst();
        assertEquals("total", main(draft));
        bench.picture("import-main");
        assertEquals(List.of(), bench.faults());

        bench.robot.clickOn("#main-0");

        await("it is the main one", () -> main(draft).equals("subtotal"));
        bench.settle();
        bench.robot.clickOn("#main-0");
        assertEquals("subtotal", main(draft));
        bench.look(Locale.SIMPLIFIED_CHINESE, 200);
        bench.settle();
        assertEquals(List.of(), bench.faults());
        bench.picture("import-main-200");
    }

    private static String main(FileDraft draft) {
        return draft.optionsProperty()
                .get()
                .orElseThrow()
                .schema()
                .require(org.clientele.table.Role.AMOUNT)
                .name();
    }

    private Path month(int month, String columns) throws IOException {
        return Files.writeString(
                folder.resolve("orders-0" + month + ".csv"),
                "order_id,customer_id,order_date," + columns
                        + "\nA%1$d,C1,2026-0%1$d-03,12.50\nB%1$d,C2,2026-0%1$d-04,8\n".formatted(month));
    }

    private void dropMonths() throws IOException {
        var files = List.of(month(1, "amount"), month(2, "amount"), month(3, "amount"), month(4, "sum"));
        doFx(() -> arrivals.add(files));
        await("the files were looked at", () -> arrivals.drafts().stream().noneMatch(FileDraft::isOpen));
        await(
                "they are together",
                () -> arrivals.drafts().getFirst().togetherProperty().get().isPresent());
        bench.settle();
    }

    @Test
    void filesOfTheSameColumnsBecomeOneTableWithAColumnThatNamesThem() throws IOException {
        dropMonths();
        Label apart = bench.find("#apart");
        assertEquals("orders-04.csv is left apart: it lacks amount, only it has sum.", onFx(apart::getText));
        bench.robot.clickOn("#naming");
        bench.settle();
        bench.picture("import-together");
        assertEquals(List.of(), bench.faults());
        bench.look(Locale.SIMPLIFIED_CHINESE, 200);
        bench.picture("import-together-zh-200");
        bench.look(Locale.ENGLISH, 100);

        bench.robot.clickOn("#act");

        await("the project is open", session::isOpen);
        var tables = session.book().nodes(Sources.class).stream()
                .map(node -> ((Sources) node.spec()).ids())
                .toList();
        assertEquals(List.of(3, 1), tables.stream().map(List::size).toList());
        var second = session.deposits().get(tables.getFirst().get(1), org.clientele.source.Source.class);
        assertEquals("orders-02.csv", second.rows().block("file").text(1));
        assertEquals(
                java.time.LocalDate.of(2026, 3, 4),
                ((Rfm) session.book().nodes(Rfm.class).getFirst().spec()).asOf());
    }

    @Test
    void filesOfTheSameColumnsStayTablesOfTheirOwnWhereThatIsSaid() throws IOException {
        dropMonths();

        bench.robot.clickOn("#one");
        bench.settle();
        bench.robot.clickOn("#act");

        await("the project is open", session::isOpen);
        assertEquals(4, session.book().nodes(Sources.class).size());
    }

    @Test
    void aColumnOfOneOfTheFilesThatAreOneTableIsChangedInAll() throws IOException {
        dropMonths();

        bench.robot.clickOn("#personal-0");

        await(
                "all say so",
                () -> arrivals.drafts().stream()
                                .filter(d -> d.optionsProperty()
                                        .get()
                                        .orElseThrow()
                                        .columns()
                                        .getFirst()
                                        .isPersonal())
                                .count()
                        == 3);
    }

    private org.clientele.source.Source source() {
        var spec = (Sources) session.book().nodes(Sources.class).getFirst().spec();
        return session.deposits().get(spec.ids().getFirst(), org.clientele.source.Source.class);
    }

    private void again(Path file) {
        doFx(() -> arrivals.again(file, source()));
        await("the file was looked at", () -> arrivals.drafts().stream().noneMatch(FileDraft::isOpen));
        bench.settle();
    }

    @Test
    void aRowThatWasNotReadIsMendedAfterTheImportAndUndoTakesItBack() throws IOException {
        openWithJanuary();
        var before = source();
        var book = session.book();
        again(folder.resolve("orders.csv"));
        TableView<?> rejected = bench.find("#rejected");
        assertEquals("4", onFx(() -> rejected.getColumns().getFirst().getCellData(0)));
        bench.picture("import-again");
        assertEquals(List.of(), bench.faults());
        bench.look(Locale.ENGLISH, 100);

        doFx(() -> bench.<TableView<?>>find("#rejected").getSelectionModel().select(0));
        bench.settle();
        var fields = onFx(() -> List.copyOf(bench.root().lookupAll(".text-field")));
        doFx(() -> fields.stream()
                .filter(javafx.scene.control.TextField.class::isInstance)
                .map(javafx.scene.control.TextField.class::cast)
                .filter(field -> field.getText().equals("8.00,extra"))
                .forEach(field -> field.setText("8.00")));
        bench.robot.clickOn("#use");
        await("it is mended", () -> !arrivals.drafts()
                .getFirst()
                .optionsProperty()
                .get()
                .orElseThrow()
                .mends()
                .isEmpty());
        bench.robot.clickOn("#act");

        await("it is read anew", () -> !session.book().equals(book));
        assertEquals(4, source().rows().rows());
        assertFalse(source().id().equals(before.id()));
        assertEquals(
                book.nodes().stream().map(n -> n.id()).toList(),
                session.book().nodes().stream().map(n -> n.id()).toList());
        doFx(session::undo);
        assertEquals(before.id(), source().id());
    }

    @Test
    void aFileThatChangedSinceIsNotReadAnew() throws IOException {
        openWithJanuary();
        var file = folder.resolve("orders.csv");
        Files.writeString(file, Files.readString(file) + "A5,C4,2026-02-10,Keemun,1,8.00\n");

        again(file);

        Label wrong = bench.find("#wrongText");
        assertTrue(onFx(wrong::getText).startsWith("“orders.csv” is not the file any more"), onFx(wrong::getText));
    }

    @Test
    void whereTheTableStandsAndHowQuotesAreEscapedCanBeSaid() throws IOException {
        drop(Files.writeString(folder.resolve("report.csv"), """
            Report,,
            by,hand,
            order_id,city,amount
            A1,Rome,5
            A2,"a ""b"" c",6
            A3,Oslo,7
            sum,,18
            """));
        bench.robot.clickOn("#cutMore");
        bench.settle();
        TextField from = bench.find("#from");
        TextField to = bench.find("#to");
        doFx(() -> {
            from.setText("3");
            to.setText("6");
            to.fireEvent(new javafx.event.ActionEvent());
        });

        await("it is cut so", () -> names().equals(List.of("order_id", "city", "amount")));
        await("it is shown so", () -> arrivals.drafts()
                .getFirst()
                .previewProperty()
                .get()
                .filter(p -> p.rows().rows() == 3)
                .isPresent());
        bench.settle();
        bench.picture("import-cut");
        assertEquals(List.of(), bench.faults());
        bench.look(Locale.SIMPLIFIED_CHINESE, 200);
        bench.picture("import-cut-zh-200");
        bench.look(Locale.ENGLISH, 100);
        ComboBox<org.clientele.source.Escape> escape = bench.find("#escape");
        doFx(() -> escape.setValue(org.clientele.source.Escape.NONE));
        await("quotes stay as they are", () -> arrivals.drafts()
                .getFirst()
                .previewProperty()
                .get()
                .filter(p -> p.rows().block("city").text(1).equals("a \"\"b\"\" c"))
                .isPresent());
        doFx(() -> {
            bench.<TextField>find("#from").setText("nonsense");
            bench.<TextField>find("#from").fireEvent(new javafx.event.ActionEvent());
        });
        assertEquals("3", onFx(() -> bench.<TextField>find("#from").getText()));
    }

    @Test
    void aTotalAtTheEndIsSaidAndLeftOutWhereThatIsWanted() throws IOException {
        drop(Files.writeString(
                folder.resolve("sales.csv"),
                "city,day,amount\nRome,2026-01-01,5\nOslo,2026-01-02,6\nBonn,2026-01-03,7\nTotal,,18\n"));
        Label sum = bench.find("#sum");
        assertEquals("Line 5 sums up the others and is read as a row: Total,,18", onFx(sum::getText));
        bench.picture("import-total");
        assertEquals(List.of(), bench.faults());
        bench.look(Locale.ENGLISH, 100);

        bench.robot.clickOn("#leaveTotal");

        Label notes = bench.find("#notes");
        await("it is left out", notes::isVisible);
        assertEquals(
                "1 line below the table, from line 5 on, is taken for notes or a total and not read.",
                onFx(notes::getText));
        await(
                "three rows are left",
                () -> arrivals.drafts().getFirst().left().orElseThrow().counts().loaded() == 3);
    }

    /// A file of two shops, each with a sum below its orders, and the total of both.
    private Path sums() throws IOException {
        return Files.writeString(folder.resolve("sums.csv"), """
            shop,order_id,order_date,amount
            Berlin,A1,2026-01-05,10.50
            Berlin,A2,2026-01-06,20.00
            Berlin Subtotal,,,30.50
            Bonn,A3,2026-01-07,5.00
            Bonn,A4,2026-01-08,7.25
            Bonn Subtotal,,,12.25
            Total,,,42.75
            """);
    }

    @Test
    void sumsThatAreLeftOutAreSkippedInTheAccountAndStayOutWhenTheTotalGoesToo() throws IOException {
        drop(sums());
        bench.robot.clickOn("#leaveSums");
        Statement account = bench.find("#account");
        var draft = arrivals.drafts().getFirst();
        await("the sums are out of the table", () -> draft.previewProperty()
                .get()
                .filter(seen -> seen.rows().rows() == 5)
                .isPresent());
        assertEquals("7 records = 5 loaded + 0 rejected + 2 skipped · 8 lines in the file", onFx(account::getText));

        bench.robot.clickOn("#leaveTotal");

        await("the total is out too", () -> draft.previewProperty()
                .get()
                .filter(seen -> seen.rows().rows() < 5)
                .isPresent());
        assertEquals("7 records = 4 loaded + 0 rejected + 3 skipped · 8 lines in the file", onFx(account::getText));
        var read = draft.read(draft.reading(), Progress.NONE);
        assertEquals(read.account(), draft.left().orElseThrow());
    }

    @Test
    void sumsAndTheTotalThatAreLeftOutAreNamedAndCanBeReadAgain() throws IOException {
        drop(sums());
        var draft = arrivals.drafts().getFirst();
        bench.robot.clickOn("#leaveSums");
        Label out = bench.find("#out");
        await("what is left out is said", () -> out.getText().contains("left out"));
        assertEquals("2 rows that are the sum of rows above are left out: lines 4, 7.", onFx(out::getText));
        bench.picture("import-sums-out");
        assertEquals(List.of(), bench.faults());
        bench.look(Locale.ENGLISH, 100);

        bench.robot.clickOn("#readSums");
        await("they are read again", () -> draft.previewProperty()
                .get()
                .filter(seen -> seen.rows().rows() == 7)
                .isPresent());
        bench.robot.clickOn("#leaveTotal");
        Button back = bench.find("#readAll");
        await("the total is out", back::isVisible);
        bench.robot.clickOn("#readAll");
        await("it is read again", () -> bench.find("#total").isVisible());
        assertFalse(onFx(() -> bench.find("#readAll").isVisible()));
    }

    @Test
    void aProjectIsCalledAsTheArchiveOfItsFilesWithoutItsEnding() throws IOException {
        var sent = folder.resolve("Delivery.ZIP");
        try (var zip = new ZipOutputStream(Files.newOutputStream(sent))) {
            zip.putNextEntry(new ZipEntry("orders.csv"));
            zip.write(Files.readAllBytes(orders()));
        }

        drop(sent);

        assertEquals("Delivery", onFx(bench.<TextField>find("#name")::getText));
    }

    @Test
    void aNameForTheProjectGoesWithItsFiles() throws IOException {
        drop(orders());
        TextField name = bench.find("#name");
        var suggested = onFx(name::getText);
        doFx(() -> name.setText("Spring"));
        doFx(() -> arrivals.remove(arrivals.drafts().getFirst()));

        drop(orders());

        assertEquals(suggested, onFx(((TextField) bench.find("#name"))::getText));
    }

    @Test
    void nothingIsSaidToBeDetectedOfAFileThatIsStillLookedAt() throws IOException {
        drop(orders());
        assertTrue(onFx(() -> bench.find("#sure").isVisible()));
        var open = new FileDraft(folder.resolve("later.csv"));

        doFx(() -> arrivals.drafts().add(open));
        doFx(() -> arrivals.chosenProperty().set(Optional.of(open)));

        assertFalse(onFx(() -> bench.find("#sure").isVisible()));
    }

    @Test
    void enterInABoxOfTheFormOfADatabaseAsksForItAndDoesNotBringTheFilesIn() throws IOException {
        drop(orders());
        doFx(bench.<Button>find("#ask")::fire);
        doFx(bench.find("#tls")::requestFocus);

        bench.robot.type(KeyCode.ENTER);

        assertFalse(onFx(() -> bench.<Label>find("#answer").getText().isEmpty()));
        assertTrue(onFx(() -> bench.jobs.running().isEmpty()));
        assertFalse(session.isOpen());
    }

    @Test
    void aFlatButtonShowsThatTheKeyboardIsAtIt() throws IOException {
        drop(orders());
        Button ask = bench.find("#ask");
        assertEquals(
                Color.TRANSPARENT,
                onFx(() -> ask.getBackground().getFills().getFirst().getFill()));
        doFx(bench.find("#add")::requestFocus);

        bench.robot.type(KeyCode.TAB);

        assertTrue(onFx(ask::isFocused));
        bench.settle();
        assertNotEquals(
                Color.TRANSPARENT,
                onFx(() -> ask.getBackground().getFills().getFirst().getFill()));
    }

    @Test
    void whatFilesHoldIsNotSaidBeforeAllHaveBeenLookedAt() throws IOException {
        Label consequence = bench.find("#consequence");
        assertEquals("", onFx(consequence::getText));
        drop(orders());
        assertEquals(
                "No column holds personal data as far as is known. The files stay on this computer.",
                onFx(consequence::getText));

        doFx(() -> arrivals.drafts().add(new FileDraft(folder.resolve("later.csv"))));

        assertEquals(
                "Whether columns hold personal data is known once all files have been looked at. "
                        + "The files stay on this computer.",
                onFx(consequence::getText));
    }

    @Test
    void cancelForgetsTheFilesAndChangesNothing() throws IOException {
        drop(orders());

        bench.robot.clickOn("#cancel");

        assertEquals(List.of(), onFx(() -> List.copyOf(arrivals.drafts())));
        assertFalse(session.isOpen());
    }

    @Test
    void aRoleIsChosenFromABoxThatOpensAtOneClickAndByKeys() throws IOException {
        drop(orders());
        bench.robot.clickOn(".closed-combo");
        ComboBox<?> role = bench.find(".preview-header .combo-box");
        await("it is open", role::isShowing);

        bench.robot.type(KeyCode.DOWN, KeyCode.ENTER);

        await("it has another role", () -> first().role() == Role.values()[Role.ORDER_ID.ordinal() + 1]);
        bench.settle();
        doFx(() -> bench.<Node>find("#role-0").requestFocus());
        bench.robot.type(KeyCode.UP, KeyCode.UP, KeyCode.ENTER);
        await("it has its role again", () -> first().role() == Role.ORDER_ID);
    }

    private ColumnOption first() {
        return arrivals.drafts()
                .getFirst()
                .optionsProperty()
                .get()
                .orElseThrow()
                .columns()
                .getFirst();
    }

    @Test
    void aFileSaidToBeAboutReviewsBecomesTheTableOfReviews() throws IOException {
        drop(Files.writeString(folder.resolve("march.csv"), "date,figure\n2026-03-01,4\n2026-03-02,5\n"));
        ComboBox<FileKind> kind = bench.find("#kind");
        assertEquals(FileKind.UNKNOWN, onFx(kind::getValue));

        doFx(() -> kind.setValue(FileKind.REVIEWS));
        await(
                "it is read so",
                () -> arrivals.drafts()
                                .getFirst()
                                .optionsProperty()
                                .get()
                                .orElseThrow()
                                .columns()
                                .getFirst()
                                .role()
                        == Role.REVIEW_DATE);
        bench.robot.clickOn("#act");

        await("the project is open", session::isOpen);
        assertEquals(Optional.of("reviews"), session.book().find("reviews").map(n -> n.id()));
    }

    /// A rule meant for something else once painted every check box as a full square, ticked or not.
    @Test
    void aTickedBoxShowsATick() throws IOException {
        drop(orders());
        CheckBox header = bench.find("#header");

        var tick = onFx(() -> (Region) header.lookup(".mark"));

        assertTrue(onFx(() -> tick.getWidth() < header.getFont().getSize() * 1.2));
    }

    private Path eitherWay() throws IOException {
        return Files.writeString(folder.resolve("orders.csv"), """
            order_id,customer_id,order_date,quantity,price
            A1,C1,03/04/2026,1,12.50
            A2,C2,01/01/2026,2,8.00
            A3,C3,05/06/2026,1,30.00
            """);
    }

    @Test
    void datesThatCanBeReadTwoWaysAreAskedOnceWithBothReadings() throws IOException {
        drop(eitherWay());
        Button act = bench.find("#act");
        Button first = bench.find("#order-first");
        Button second = bench.find("#order-second");

        assertTrue(onFx(act::isDisabled));
        assertTrue(onFx(first::getText).contains("03/04/2026 is 3 Apr 2026"), onFx(first::getText));
        assertTrue(onFx(second::getText).contains("03/04/2026 is 4 Mar 2026"), onFx(second::getText));
        bench.picture("import-order");

        bench.robot.clickOn("#order-second");

        await("it is clear", () -> !act.isDisabled());
        assertEquals(
                "M/d/yyyy",
                arrivals.drafts()
                        .getFirst()
                        .optionsProperty()
                        .get()
                        .orElseThrow()
                        .columns()
                        .get(2)
                        .format());
        bench.robot.clickOn("#act");
        await("the project is open", session::isOpen);
    }

    @Test
    void numbersThatCanBeReadTwoWaysAreShownWithBothReadings() throws IOException {
        drop(Files.writeString(folder.resolve("weights.csv"), "id,kg\nA1,1.037\nA2,2.074\nA3,3.111\n"));
        RadioButton point = bench.find("#sign-point");

        assertTrue(onFx(point::isSelected));
        assertEquals("point before decimals, 1.037 = 1.037", onFx(point::getText));
        bench.picture("import-sign");

        bench.robot.clickOn("#sign-comma");

        await("it is read as thousands", () -> arrivals.drafts().getFirst().previewProperty().get().stream()
                .anyMatch(preview -> preview.rows().block("kg") instanceof org.clientele.table.IntegerBlock));
        assertTrue(onFx(() -> bench.<RadioButton>find("#sign-comma").isSelected()));
    }

    @Test
    void anAnswerAboutDecimalSignsHoldsForAllFilesOfTheSameColumns() throws IOException {
        var files = List.of(weights("a.csv"), weights("b.csv"));
        doFx(() -> arrivals.add(files));
        await("they were looked at", () -> arrivals.drafts().stream().noneMatch(FileDraft::isOpen));
        await(
                "they are together",
                () -> arrivals.drafts().getFirst().togetherProperty().get().isPresent());
        bench.settle();
        doFx(() -> arrivals.drafts()
                .getFirst()
                .togetherProperty()
                .get()
                .ifPresent(each -> Joining.say(each.asOne(false))));
        doFx(() -> bench.<RadioButton>find("#sign-comma").fire());
        assertEquals(List.of(Type.INTEGER, Type.INTEGER), weighed());
        doFx(() -> arrivals.clear());

        drop(weights("c.csv"));

        await("it is known", () -> weighed().equals(List.of(Type.INTEGER)));
    }

    private List<Type> weighed() {
        return onFx(() -> arrivals.drafts().stream()
                .flatMap(draft -> draft.optionsProperty().get().stream())
                .map(options -> options.columns().get(1).type())
                .toList());
    }

    private Path weights(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "part,kg\nA,1.037\nB,2.074\nC,3.111\nD,4.148\n");
    }

    @Test
    void anAnswerAboutDatesHoldsForFilesOfTheSameColumns() throws IOException {
        drop(eitherWay());
        bench.robot.clickOn("#order-second");
        await("it is clear", () -> arrivals.count(FileDraft::isUnclear) == 0);
        doFx(() -> arrivals.clear());

        drop(eitherWay());

        await("it is known", () -> arrivals.count(FileDraft::isReady) == 1);
        var read = arrivals.drafts().getFirst().optionsProperty().get().orElseThrow();
        assertEquals("M/d/yyyy", read.columns().get(2).format());
    }

    @Test
    void questionsAboutDatesAreNotClippedInBothLanguagesAndSizes() throws IOException {
        drop(eitherWay());

        assertEquals(List.of(), bench.faults());
    }

    @Test
    void whatWaitsIsTakenAwayAndPutBackAsItWasSaid() throws IOException {
        drop(orders());
        var waiting = List.copyOf(arrivals.drafts());
        doFx(() -> waiting.getFirst().kindProperty().set(Optional.of(FileKind.REVIEWS)));

        var back = onFx(arrivals::taken);
        assertEquals(List.of(), arrivals.drafts());
        assertEquals(Optional.empty(), onFx(arrivals::taken));
        doFx(back.orElseThrow());

        assertEquals(waiting, arrivals.drafts());
        assertEquals(Optional.of(waiting.getFirst()), arrivals.chosenProperty().get());
        assertEquals(FileKind.REVIEWS, arrivals.drafts().getFirst().kind());
    }

    @Test
    void withoutFilesTheWizardSaysWhatToDo() {
        Node empty = bench.find("#empty");

        assertTrue(onFx(empty::isVisible));
    }

    @Test
    void nothingIsClippedOrNamelessInBothLanguagesAndSizes() throws IOException {
        drop(orders());

        assertEquals(List.of(), bench.faults());
    }

    @Test
    void theSheetsOfAWorkbookAreTablesOfTheirOwn() throws IOException {
        var file = folder.resolve("shop.xlsx");
        try (var out = Files.newOutputStream(file);
                var book = new org.dhatim.fastexcel.Workbook(out, "Test", "1.0")) {
            var people = book.newWorksheet("Customers 客户");
            var orders = book.newWorksheet("Orders");
            for (int i = 0; i < 4; i++) {
                people.value(i, 0, i == 0 ? "customer_id" : "C" + i);
                people.value(i, 1, i == 0 ? "city" : "Bremen");
                orders.value(i, 0, i == 0 ? "order_id" : "A" + i);
                orders.value(i, 1, i == 0 ? "customer_id" : "C" + i);
            }
        }
        drop(file);

        assertEquals(
                List.of("shop.xlsx · Customers 客户", "shop.xlsx · Orders"),
                onFx(() -> arrivals.drafts().stream().map(FileDraft::name).toList()));
        assertFalse(onFx(() -> bench.find("#delimiter").getParent().isVisible()));
        assertTrue(onFx(() -> bench.<Label>find("#rule").isVisible()));
        assertEquals(List.of(), bench.faults());
        bench.picture("import-excel");
    }

    private Path twoTables(String name) throws IOException {
        return Files.writeString(folder.resolve(name), """
            id,day,amount
            1,2026-01-05,12.50
            2,2026-01-06,8
            3,2026-01-07,9

            Customers
            name,since
            Ann,2020-01-01
            Bob,2021-01-01
            Cem,2022-01-01
            Dan,2023-01-01
            """);
    }

    @Test
    void theOtherTableOfAFileIsReadWhenChosenAndAlsoNextMonth() throws IOException {
        drop(twoTables("january.csv"));
        bench.picture("import-tables");
        assertEquals(List.of(), bench.faults());
        bench.look(Locale.ENGLISH, 100);

        bench.robot.clickOn("#reading-1");

        await("the other table is read", () -> names().equals(List.of("id", "day", "amount")));
        doFx(arrivals::clear);
        drop(twoTables("february.csv"));
        assertEquals(List.of("id", "day", "amount"), names());
    }

    @Test
    void theSmallerTableBelowIsBroughtInWhenChosen() throws IOException {
        drop(Files.writeString(folder.resolve("shop.csv"), """
            id,name,city
            1,Ann,Rome
            2,Bob,Oslo
            3,Cem,Bern

            sku,price
            A-1,4.5
            A-2,4.5
            A-3,4.5
            Total,13.5
            """));
        assertEquals(List.of("id", "name", "city"), names());

        bench.robot.clickOn("#reading-1");
        await("the other table is read", () -> names().equals(List.of("sku", "price")));
        assertTrue(onFx(() -> arrivals.drafts().getFirst().seen("sku").isPresent()), "its columns are explained");
        bench.robot.clickOn("#act");

        await("the project is open", session::isOpen);
        assertEquals(List.of("sku", "price"), source().rows().schema().names());
        assertEquals(3, source().rows().rows());
    }

    private List<String> names() {
        return onFx(() -> arrivals.drafts().getFirst().optionsProperty().get().stream()
                .flatMap(options -> options.columns().stream())
                .map(column -> column.name())
                .toList());
    }

    @Test
    void cellsThatAnotherDelimiterChangesAreMarked() throws IOException {
        drop(Files.writeString(folder.resolve("decimals.csv"), "1,5;2,5;3,5\n4,5;5,5;6,5\n7,5;8,5;9,5\n"));
        bench.picture("import-readings");

        assertEquals(21L, onFx(() -> bench.find("#readings").lookupAll(".differs").stream()
                .count()));
        assertEquals(List.of(), bench.faults());
        bench.look(Locale.SIMPLIFIED_CHINESE, 200);
        bench.picture("import-readings-zh-200");
    }
}
