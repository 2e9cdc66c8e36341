package org.clientele.ui.data;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.clientele.ui.FxTest;
import org.clientele.ui.NoteButton;
import org.clientele.ui.Pictures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Notes on tables.
@ExtendWith(FxTest.class)
class NoteTest {

    private DataBench data;

    @BeforeEach
    void open() {
        data = DataBench.orders();
    }

    @AfterEach
    void close() {
        data.close();
    }

    private String note() {
        return onFx(() -> data.session.book().require("orders").note());
    }

    private NoteButton button() {
        return data.bench.find("#note");
    }

    private Node mark() {
        return onFx(() -> data.bench.find("#tab-orders").lookup(".note-mark"));
    }

    private void write(String text) {
        data.bench.robot.clickOn("#note");
        TextArea area = data.floating("#note-text");
        doFx(() -> area.setText(text));
        data.bench.robot.clickOn("#note-keep");
        await("it is kept", () -> note().equals(text));
        data.bench.settle();
    }

    @Test
    void aNoteIsWrittenShownInTheListUndoneAndTakenAway() {
        assertFalse(onFx(mark()::isVisible));

        write("Ask Li Na about August");

        assertTrue(onFx(mark()::isVisible));
        assertTrue(onFx(() -> mark().getAccessibleText()).contains("Ask Li Na about August"));
        assertTrue(
                onFx(() -> data.bench.find("#tab-orders").getAccessibleHelp()).contains("Ask Li Na about August"));
        assertTrue(onFx(() -> button().getTooltip().getText()).contains("Ask Li Na about August"));
        assertEquals(
                "history.note",
                onFx(() -> data.session.historyProperty().get().moment().label().key()));
        data.bench.picture("note-data");

        doFx(data.session::undo);
        data.bench.settle();
        assertFalse(onFx(mark()::isVisible));

        doFx(data.session::redo);
        data.bench.settle();
        data.bench.robot.clickOn("#note");
        data.floating("#note-remove");
        data.bench.robot.clickOn("#note-remove");
        await("it is gone", () -> note().isEmpty());
    }

    @Test
    void theKeyboardAloneWritesANote() {
        doFx(() -> data.bench.find("#note").requestFocus());
        data.bench.robot.type(KeyCode.SPACE);
        TextArea area = data.focused("#note-text");
        doFx(() -> area.setText("by hand"));
        Button keep = data.floating("#note-keep");
        doFx(keep::requestFocus);
        data.bench.robot.type(KeyCode.SPACE);

        await("it is kept", () -> note().equals("by hand"));
    }

    @Test
    void escapeLeavesEverythingAsItWas() {
        var before = data.session.book();
        data.bench.robot.clickOn("#note");
        TextArea area = data.floating("#note-text");
        doFx(() -> area.setText("no"));

        data.bench.robot.type(KeyCode.ESCAPE);

        await(
                "it is closed",
                () -> data.bench.robot.lookup("#note-pad").tryQuery().isEmpty());
        assertEquals(before, data.session.book());
    }

    @Test
    void aNoteIsFoundByItsWords() {
        write("Ask Li Na about August");
        var finds = new TableFinds(data.session, data.viewing, data.bench.navigation, data.bench.language);

        var found = onFx(finds::all).stream()
                .filter(f -> f.name().contains("August"))
                .toList();

        assertEquals(List.of("Orders"), found.stream().map(f -> f.about()).toList());
    }

    @Test
    void theFormIsWholeInBothLanguagesAndSizes() {
        for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            for (int scale : List.of(100, 200)) {
                data.bench.look(locale, scale);
                data.ready();
                data.bench.robot.clickOn("#note");
                Node pad = data.floating("#note-pad");
                var texts = onFx(() -> pad.lookupAll(".text").stream()
                        .filter(t -> t instanceof javafx.scene.text.Text)
                        .map(t -> ((javafx.scene.text.Text) t).getText())
                        .toList());
                assertTrue(
                        texts.stream().noneMatch(t -> t.endsWith("…") || t.endsWith("...")),
                        locale + " " + scale + " " + texts);
                Pictures.of(onFx(pad::getScene), "note-pad-" + locale.getLanguage() + "-" + scale);
                Labeled title = data.floating("#note-on");
                assertFalse(onFx(title::getText).isBlank());
                data.bench.robot.type(KeyCode.ESCAPE);
                await(
                        "closed",
                        () -> data.bench.robot.lookup("#note-pad").tryQuery().isEmpty());
            }
        }
    }
}
