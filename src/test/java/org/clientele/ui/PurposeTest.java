package org.clientele.ui;

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
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.clientele.chart.Unit;
import org.clientele.customer.Aim;
import org.clientele.customer.Purpose;
import org.clientele.report.Page;
import org.clientele.report.Place;
import org.clientele.report.TablePanel;
import org.clientele.report.TableTile;
import org.clientele.source.Detection;
import org.clientele.source.Importer;
import org.clientele.source.Sources;
import org.clientele.spec.Progress;
import org.clientele.table.Role;
import org.clientele.table.Sheet;
import org.clientele.table.Type;
import org.clientele.workbook.History;
import org.clientele.workbook.Node;
import org.clientele.workbook.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What is asked before rows or pages that name people leave.
@ExtendWith(FxTest.class)
class PurposeTest {

    private final Bench bench = Bench.in(Locale.ENGLISH);
    private final Session session = new Session(bench.jobs);
    private final Button owner = new Button("Export");
    private final ShopProject shop = new ShopProject();

    @TempDir
    private Path folder;

    @BeforeEach
    void show() throws IOException {
        var text = "customer_id,name,email,newsletter_opt_in\nC1,Ann Lee,ann@x.org,yes\nC2,Bo Li,bo@x.org,no\n";
        var path = Files.writeString(folder.resolve("customers.csv"), text);
        var source = Importer.read(path, Detection.of(path, Progress.NONE).options(), Progress.NONE);
        shop.keep(List.of(source), Progress.NONE);
        var book = Workbook.EMPTY.with(Node.of("customers", "customers", Sources.of(source.id())));
        shop.keep(History.of(book));
        doFx(() -> {
            session.open(shop);
            var stage = new Stage();
            var scene = new Scene(new StackPane(owner), 900, 700);
            bench.looks.dress(scene);
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
        });
    }

    @AfterEach
    void close() {
        await("nothing runs", () -> bench.jobs.running().isEmpty());
        bench.close();
    }

    private boolean isThere(String id) {
        return onFx(() -> bench.robot.lookup(id).tryQuery().isPresent());
    }

    private void press(String id) {
        await(id, () -> isThere(id));
        doFx(() -> bench.robot.lookup(id).queryButton().fire());
    }

    private String chosen(String id) {
        await(id, () -> isThere(id));
        doFx(() -> bench.robot.lookup(id).<RadioButton>query().setSelected(true));
        await("it is counted", () -> bench.jobs.running().isEmpty());
        return onFx(
                () -> bench.robot.lookup("#purpose-consequence").<Label>query().getText());
    }

    @Test
    void rowsThatNamePeopleLeaveForWhatIsChosenAndTheLogHasIt() throws IOException {
        var evaluator = session.evaluator().orElseThrow();
        var people = evaluator.evaluate(session.book(), "customers", Sheet.class, Progress.NONE);
        var export = new SheetExport(session, bench.choice, bench.notices, bench.language);
        doFx(() -> export.ask(owner, "people", people));
        press("#purpose-leave");
        await("it is gone", () -> !isThere("#purpose-go"));
        assertEquals(List.of(), shop.audit().all());

        var file = folder.resolve("people.csv");
        DraggingApplication.CHOSEN.add(List.of(file.toFile()));
        doFx(() -> export.ask(owner, "people", people));
        assertEquals("", chosen("#purpose-duty"));
        var said = chosen("#purpose-contact");
        assertTrue(said.startsWith("1 customer withheld"), said);
        press("#purpose-go");
        await("a line", () -> !shop.audit().all().isEmpty());
        var figures = shop.audit().all().getLast().deed().figures();
        assertTrue(figures.contains("purpose=CONTACT") && figures.contains("to=people.csv"), figures);
        assertTrue(figures.contains("withheld=1"), figures);
        var written = Files.readString(file);
        assertTrue(written.contains("ann@x.org") && !written.contains("bo@x.org"), written);
    }

    private static Page page(Role role) {
        var heads = List.of(new TablePanel.Head("x", Type.TEXT, role, Unit.COUNT, Optional.empty()));
        var tile = new TableTile("t", "t", "d", new Place(0, 0, 1, 1), List.of("x"), List.of(), 5);
        var panel = new TablePanel(tile, heads, List.of(List.of("C1")), 1);
        return new Page("p", Optional.empty(), List.of(panel), List.of(), List.of(), 1, 1);
    }

    @Test
    void aPageThatListsPeopleAsksAndOneOfFiguresDoesNot() {
        var asked = new AtomicReference<Aim>();
        doFx(() -> PurposeQuestion.askForPage(owner, session, bench.language.words(), page(Role.CITY), asked::set));
        assertEquals(Aim.INSIDE, asked.getAndSet(null));
        assertFalse(isThere("#purpose-go"));
        doFx(() ->
                PurposeQuestion.askForPage(owner, session, bench.language.words(), page(Role.CUSTOMER_ID), asked::set));
        assertTrue(chosen("#purpose-contact").contains("nobody can be taken out"), "it says why not");
        assertEquals("", chosen("#purpose-duty"));
        press("#purpose-go");
        assertEquals(Purpose.DUTY, asked.get().purpose());
    }
}
