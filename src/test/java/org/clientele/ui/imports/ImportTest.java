package org.clientele.ui.imports;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.clientele.customer.Rfm;
import org.clientele.report.Dashboard;
import org.clientele.ui.Bench;
import org.clientele.ui.FxTest;
import org.clientele.ui.Session;
import org.clientele.ui.ShopProject;
import org.clientele.ui.Stop;
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
    private final Arrivals arrivals = new Arrivals(bench.jobs);

    @BeforeEach
    void show() {
        var bringing = new Bringing(session, new ShopProject(), bench.language);
        var landing = new Landing(session, bench.navigation);
        bench.screen(
                ImportController.class,
                () -> new ImportController(arrivals, bringing, landing, bench.choice, bench.language));
        bench.screen(ColumnsController.class, () -> new ColumnsController(arrivals, bench.language));
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
        assertEquals(Stop.DASHBOARDS, onFx(() -> bench.navigation.stop()));
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
    void anEmptyFileIsSaidToBeEmptyAndCannotBeBroughtIn() throws IOException {
        drop(Files.createFile(folder.resolve("nothing.csv")));
        Label wrong = bench.find("#wrongText");
        Button act = bench.find("#act");

        assertTrue(onFx(wrong::getText).contains("nothing.csv"));
        assertTrue(onFx(act::isDisabled));
    }

    @Test
    void cancelForgetsTheFilesAndChangesNothing() throws IOException {
        drop(orders());

        bench.robot.clickOn("#cancel");

        assertEquals(List.of(), onFx(() -> List.copyOf(arrivals.drafts())));
        assertFalse(session.isOpen());
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
}
