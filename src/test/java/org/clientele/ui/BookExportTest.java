package org.clientele.ui;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.clientele.analysis.infer.Compare;
import org.clientele.report.Dashboard;
import org.clientele.report.Filter;
import org.clientele.table.Condition;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.History;
import org.clientele.workbook.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What is said before a workbook is written as a file that everybody can read.
@ExtendWith(FxTest.class)
class BookExportTest {

    private static final String TYPED = "zhou@example.cn";

    private final Bench bench = Bench.in(Locale.ENGLISH);
    private final Session session = new Session(bench.jobs);
    private final BookExport export =
            new BookExport(session, new BookJson(Catalog.standard()), bench.notices, bench.language);
    private final Button owner = new Button("Export");
    private final AtomicInteger written = new AtomicInteger();

    @BeforeEach
    void show() {
        doFx(() -> {
            session.open(ShopProject.sample());
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
        bench.close();
    }

    private void accept(Node node) {
        doFx(() -> session.accept(session.book().with(node), History.Label.of("history.start")));
    }

    private List<String> lines() {
        return onFx(() -> export.warning().lines());
    }

    private void compare() {
        var typed = new Condition.In("email", List.of(TYPED, "min@example.cn"));
        accept(Node.of("two", "Two", new Compare(typed, Optional.empty(), List.of()), "customers"));
    }

    private void filter() {
        var node = session.book().nodes(Dashboard.class).getFirst();
        var overview = (Dashboard) node.spec();
        var customers = overview.datasets().get(node.inputs().indexOf("customers"));
        accept(node.doing(overview.filtered(List.of(Filter.among(customers, "email", List.of(TYPED), "")))));
    }

    @Test
    void valuesOfKeptComparisonsAreInALedgerAndCounted() {
        assertEquals(List.of("It names the paths of 3 files on this computer."), lines());

        compare();

        assertTrue(
                lines().contains("It holds 2 values that were typed against personal columns or into cells."),
                lines().toString());
        assertFalse(new BookJson(Catalog.standard()).write(session.book()).contains(TYPED));
    }

    @Test
    void aDashboardsOwnFiltersAndNotesAreCounted() {
        filter();
        accept(session.book().require("orders").noted("why"));

        assertEquals(
                List.of(
                        "It names the paths of 3 files on this computer.",
                        "It holds 1 value that was typed against personal columns or into cells.",
                        "It holds 1 note."),
                lines());
    }

    @Test
    void nothingIsWrittenUntilSomebodySaysSo() {
        compare();
        for (var answer : List.of("#warning-leave", "#warning-go")) {
            doFx(() -> export.warning().then(owner, written::incrementAndGet));
            await("the warning is there", () -> !said().isEmpty());
            assertTrue(said().contains("2 values"), said());
            bench.robot.clickOn(answer);
            await("the warning is gone", () -> said().isEmpty());
            assertEquals(answer.endsWith("go") ? 1 : 0, written.get());
        }
    }

    @Test
    void whereThereIsNothingToWarnOfTheWorkGoesOn() {
        doFx(() -> new Warning("Title", List.of(), "Go", "Leave").then(owner, written::incrementAndGet));

        assertEquals(1, written.get());
    }

    private String said() {
        return onFx(() -> bench.robot.lookup("#warning .label").queryAll().stream()
                .map(label -> ((Label) label).getText())
                .reduce("", (all, text) -> all + "\n" + text));
    }
}
