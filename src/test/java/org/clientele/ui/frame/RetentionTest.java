package org.clientele.ui.frame;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.clientele.project.Retention;
import org.clientele.project.Retention.State;
import org.clientele.source.Sources;
import org.clientele.ui.Bench;
import org.clientele.ui.Command;
import org.clientele.ui.FxTest;
import org.clientele.ui.Notice;
import org.clientele.ui.Retaining;
import org.clientele.ui.Retaining.Kept;
import org.clientele.ui.Session;
import org.clientele.ui.ShopProject;
import org.clientele.ui.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class RetentionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Bench bench = Bench.in(Locale.ENGLISH);
    private final Session session = new Session(bench.jobs);
    private final Retaining retaining = new Retaining(
            session, bench.notices, bench.language, Clock.fixed(Instant.parse(TODAY + "T09:00:00Z"), ZoneOffset.UTC));
    private final ShopProject shop = ShopProject.sample();

    @BeforeEach
    void wire() {
        bench.screen(RetentionController.class, () -> new RetentionController(retaining, bench.language));
    }

    @AfterEach
    void close() {
        await("nothing runs", () -> bench.jobs.running().isEmpty());
        bench.close();
    }

    private void open() {
        doFx(() -> session.open(shop));
        bench.show(RetentionController.class, 1100, 860);
        counted();
    }

    private void counted() {
        await("it is counted", () -> bench.jobs.running().isEmpty());
        bench.settle();
    }

    private TableView<Kept> tables() {
        return bench.find("#tables");
    }

    private Kept chosen() {
        return onFx(() -> tables().getSelectionModel().getSelectedItem());
    }

    private void press(String button) {
        doFx(() -> bench.<Button>find(button).fire());
        counted();
    }

    private String cell(int column) {
        return onFx(() -> String.valueOf(tables().getColumns().get(column).getCellData(chosenRow())));
    }

    private int chosenRow() {
        return tables().getSelectionModel().getSelectedIndex();
    }

    private String id(int at) {
        return shop.history().book().nodes(Sources.class).get(at).id();
    }

    @Test
    void aDateIsSetByKeyboardAndTakenAway() {
        open();
        assertEquals(State.NO_DATE, chosen().state());
        doFx(() -> bench.<DatePicker>find("#until").getEditor().requestFocus());
        doFx(() -> bench.<DatePicker>find("#until").getEditor().setText("2026-12-01"));
        bench.robot.type(KeyCode.TAB);
        doFx(() -> bench.<TextField>find("#reason").setText(" a contract "));
        press("#keep");
        assertEquals(new Retention(id(0), Optional.of(LocalDate.of(2026, 12, 1)), "a contract"), shop.retention(id(0)));
        assertEquals(State.SOON, chosen().state());
        assertTrue(Integer.parseInt(cell(1).replace(",", "")) > 100, cell(1));
        assertTrue(Integer.parseInt(cell(2)) >= 0, cell(2));
        doFx(() -> bench.<DatePicker>find("#until").setValue(null));
        press("#keep");
        assertEquals(State.NO_DATE, chosen().state());
        assertEquals("a contract", chosen().retention().reason());
    }

    @Test
    void removingAsksOnceMoreAndIsOneDecisionThatCanBeUndone() {
        open();
        int before = session.book().nodes().size();
        var gone = chosen();
        press("#remove");
        var goes = onFx(() -> bench.<Label>find("#goes").getText());
        assertTrue(goes.contains("“" + gone.title() + "” is removed from the project, and with it"), goes);
        assertTrue(goes.contains("last 1,000 steps") && goes.contains("backup"), goes);
        assertEquals(before, session.book().nodes().size());
        press("#leave");
        assertFalse(onFx(() -> bench.find("#sure").isVisible()));
        assertEquals(before, session.book().nodes().size());
        press("#remove");
        press("#really");
        assertTrue(session.book().find(gone.id()).isEmpty());
        assertTrue(onFx(
                () -> tables().getItems().stream().noneMatch(kept -> kept.id().equals(gone.id()))));
        doFx(session::undo);
        counted();
        assertEquals(before, session.book().nodes().size());
    }

    @Test
    void openingRemindsOfWhatIsPastAndNearAndOfNothingElse() {
        shop.keep(new Retention(id(0), Optional.of(TODAY.plusDays(31)), ""));
        doFx(() -> session.open(shop));
        assertEquals(Optional.empty(), bench.notices.newestProperty().get());
        shop.keep(new Retention(id(0), Optional.of(TODAY.minusDays(1)), ""));
        shop.keep(new Retention(id(1), Optional.of(TODAY.plusDays(30)), ""));
        doFx(() -> session.open(shop));
        await("it reminds", () -> bench.notices.newestProperty().get().isPresent());
        var told = bench.notices.newestProperty().get().orElseThrow();
        assertEquals(Notice.Kind.PROBLEM, told.kind());
        assertEquals(Optional.of(Command.RETENTION), told.offer());
        assertTrue(told.text().contains("was to be kept until 21 Nov 2026"), told.text());
        assertTrue(told.text().contains("is to be kept until 22 Dec 2026 only"), told.text());
        assertEquals(1, onFx(() -> retaining.tablesProperty().get().stream()
                .filter(kept -> kept.state() == State.OVERDUE)
                .count()));
        doFx(session::close);
        assertEquals(List.of(), bench.notices.standingProperty().get());
    }

    @Test
    void theMainActStandsAtTheRightEnd() {
        open();
        double end = onFx(() -> bench.find("#keep")
                .localToScene(bench.find("#keep").getBoundsInLocal())
                .getMaxX());
        double form = onFx(() -> bench.find("#form")
                .localToScene(bench.find("#form").getBoundsInLocal())
                .getMaxX());
        assertTrue(form - end < 32, "it ends at " + end + " of " + form);
    }

    @Test
    void theScreenHasNoFaults() {
        shop.keep(new Retention(id(0), Optional.of(TODAY.minusDays(1)), "Contract with the shop"));
        shop.keep(new Retention(id(1), Optional.of(TODAY.plusDays(9)), ""));
        open();
        press("#remove");
        assertEquals(List.of(), bench.faults());
        bench.look(Locale.ENGLISH, 100);
        counted();
        bench.picture("retention-en");
        bench.look(Locale.SIMPLIFIED_CHINESE, 200);
        counted();
        press("#remove");
        assertEquals(List.of(), bench.faults());
        bench.picture("retention-zh-200");
        doFx(() -> bench.settings.themeProperty().set(Theme.DARK));
        bench.look(Locale.SIMPLIFIED_CHINESE, 100);
        press("#remove");
        bench.picture("retention-zh-dark");
    }

    @Test
    void anEmptyProjectSaysThatThereIsNothing() {
        doFx(() -> session.open(new ShopProject()));
        bench.show(RetentionController.class, 900, 500);
        assertFalse(onFx(() -> bench.find("#form").isVisible()));
        assertTrue(onFx(() -> bench.<Label>find("#about").getText()).startsWith("Nothing was brought in"));
        assertEquals(List.of(), bench.faults());
    }

    @Test
    void nothingIsAskedOfAProjectThatIsClosedWhileItIsShown() {
        open();
        var asked = onFx(() -> {
            session.close();
            return List.copyOf(bench.jobs.running());
        });
        assertEquals(List.of(), asked);
        assertFalse(onFx(() -> bench.find("#form").isVisible()));
    }
}
