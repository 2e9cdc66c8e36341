package org.clientele.ui.customers;

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
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.clientele.ui.Bench;
import org.clientele.ui.FxTest;
import org.clientele.ui.ScreenChecks;
import org.clientele.ui.Session;
import org.clientele.ui.ShopProject;
import org.clientele.ui.Stop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What is asked before a customer is erased, and what is shown then.
@ExtendWith(FxTest.class)
class EraseTest {

    private final Bench bench = Bench.in(Locale.ENGLISH);
    private final Session session = new Session(bench.jobs);
    private final CustomerWork work =
            new CustomerWork(session, bench.navigation, bench.language, bench.choice, bench.notices);

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        bench.close();
    }

    private void open() {
        doFx(() -> {
            session.open(ShopProject.sample());
            bench.navigation.go(Stop.CUSTOMERS);
        });
        bench.screen(CustomersController.class, () -> new CustomersController(work));
        bench.screen(RosterController.class, () -> new RosterController(work));
        bench.show(CustomersController.class);
        await("a portrait", () -> bench.root().lookup("#portrait-name") != null);
        bench.settle();
    }

    private Node form() {
        return onFx(() -> bench.navigation.detailsProperty().get().orElseThrow());
    }

    private Button button(String id) {
        await(id, () -> bench.navigation
                .detailsProperty()
                .get()
                .filter(form -> form.lookup("#" + id) != null)
                .isPresent());
        return (Button) onFx(() -> form().lookup("#" + id));
    }

    private void press(String id) {
        var button = button(id);
        doFx(button::fire);
    }

    private String said() {
        return onFx(() -> String.join(
                "\n",
                ScreenChecks.all(form())
                        .filter(Label.class::isInstance)
                        .map(label -> ((Label) label).getText())
                        .toList()));
    }

    @Test
    void whatGoesIsShownBeforeAReasonIsAskedAndNothingGoesWithoutOne() {
        open();
        Button erase = bench.find("#erase");
        doFx(erase::fire);
        button("erase-next");
        assertTrue(said().contains("orders.csv: 14 rows"), said());
        assertTrue(said().contains("1 kept model may have learned"), said());

        press("erase-next");
        var act = button("erase-act");
        assertTrue(onFx(act::isDisabled));
        doFx(() -> ((TextField) form().lookup("#erase-reason")).setText("She asked us to"));
        assertTrue(onFx(act::isDisabled));
        doFx(() -> ((CheckBox) form().lookup("#erase-sure")).fire());
        assertTrue(!onFx(act::isDisabled));
        press("erase-back");
        button("erase-next");
        press("erase-cancel");
        assertEquals(
                Optional.empty(), onFx(() -> bench.navigation.detailsProperty().get()));
        assertTrue(session.isOpen());
    }

    @Test
    void theReceiptIsShownAndWrittenAndOneIsBackAtTheCustomers() throws IOException {
        open();
        doFx(() -> work.askToErase(bench.root(), "C10001"));
        press("erase-next");
        button("erase-act");
        doFx(() -> {
            ((TextField) form().lookup("#erase-reason")).setText("She asked us to");
            ((CheckBox) form().lookup("#erase-sure")).fire();
        });
        press("erase-act");
        var save = button("erase-save");
        var acts = onFx(() -> save.getParent().getChildrenUnmodifiable());
        assertEquals("erase-save", acts.getLast().getId());
        assertEquals(Stop.CUSTOMERS, onFx(() -> bench.navigation.stop()));
        assertTrue(said().contains("nothing was found"), said());
        var file = folder.resolve("receipt.html");
        DraggingApplication.CHOSEN.add(List.of(file.toFile()));

        press("erase-save");

        await("the receipt", () -> Files.exists(file));
        assertTrue(Files.readString(file).contains("0123456789abcdef"));
        var line = session.projectProperty()
                .get()
                .orElseThrow()
                .audit()
                .all()
                .getLast()
                .deed();
        assertEquals(
                "EXPORTED receipt purpose=DUTY to=receipt.html",
                line.action() + " " + line.object() + " " + line.figures());
    }

    @Test
    void nothingIsClippedOrNamelessInBothLanguagesAndSizes() {
        open();
        doFx(() -> work.askToErase(bench.root(), "C10001"));
        button("erase-next");
        bench.aside(this::form);
        bench.picture("erase-first-en");
        assertEquals(List.of(), bench.faults());
    }
}
