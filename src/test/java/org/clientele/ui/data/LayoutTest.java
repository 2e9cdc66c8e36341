package org.clientele.ui.data;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.clientele.table.Field;
import org.clientele.table.Schema;
import org.clientele.table.Type;
import org.clientele.ui.FxTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class LayoutTest {

    private static Schema schema(String... names) {
        return new Schema(Stream.of(names).map(n -> Field.of(n, Type.TEXT)).collect(Collectors.toList()), List.of());
    }

    @Test
    void columnsAreMovedOverTheNextOneShownAndComeBackWhereTheyWere() {
        var table = schema("a", "b", "c", "d");
        var layout = Layout.PLAIN.without("b").moved("a", 1, table);

        assertEquals(List.of("c", "a", "d"), layout.shown(table));
        assertEquals(List.of("b", "c", "a", "d"), layout.withAll().shown(table));
        assertEquals(List.of("a", "c", "d"), layout.moved("a", -1, table).shown(table));
        assertEquals(layout, layout.moved("c", -1, table), "the first stays the first");
    }

    @Test
    void columnsThatComeLaterAreShownAndOnesThatGoAreForgotten() {
        var layout = Layout.PLAIN.moved("a", 1, schema("a", "b")).without("x");

        assertEquals(List.of("b", "a", "new"), layout.shown(schema("a", "new", "b")));
        assertEquals(List.of("a"), layout.without("a").shown(schema("a")), "one column is always shown");
    }

    @Test
    void aLayoutIsReadBackAsItWasWritten() {
        var layout = new Layout(List.of("客户 名", "b\nc", "%"), List.of("b\nc"), Optional.of("客户 名"));

        assertEquals(layout, Layout.read(layout.written()));
        assertEquals(Layout.PLAIN, Layout.read(Layout.PLAIN.written()));
        assertEquals(Layout.PLAIN, Layout.read("what somebody damaged"));
    }

    @Test
    void keysHideAndMoveColumnsAndWhatIsCopiedIsWhatIsSeen() {
        try (var data = DataBench.orders()) {
            var names = data.viewing.shown().orElseThrow().sheet().schema().names();
            data.at(0, names.get(1));
            data.bench
                    .robot
                    .press(KeyCode.CONTROL, KeyCode.SHIFT)
                    .type(KeyCode.H)
                    .release(KeyCode.SHIFT, KeyCode.CONTROL);
            await("it is hidden", () -> !seen(data).contains(names.get(1)));

            data.at(0, names.get(0));
            data.bench.robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
            await("it is moved", () -> seen(data).indexOf(names.get(0)) == 1);
            await(
                    "the focus moved along",
                    () -> data.viewing.column().orElse("").equals(names.get(0)));
            doFx(() -> data.viewing
                    .marksProperty()
                    .set(data.viewing
                            .marksProperty()
                            .get()
                            .all(data.viewing.shown().orElseThrow())));
            data.bench.robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
            await("all is copied", () -> Clipboard.getSystemClipboard().hasString());
            var first = onFx(() -> Clipboard.getSystemClipboard().getString())
                    .lines()
                    .findFirst()
                    .orElseThrow();
            assertEquals(names.size() - 1, first.split("\t", -1).length);
            assertEquals(data.held(0, names.get(0)), first.split("\t", -1)[1]);

            data.bench
                    .robot
                    .press(KeyCode.CONTROL, KeyCode.SHIFT)
                    .type(KeyCode.U)
                    .release(KeyCode.SHIFT, KeyCode.CONTROL);
            await("all are shown", () -> seen(data).size() == names.size());
        }
    }

    private static List<String> seen(DataBench data) {
        return data.viewing.shown().orElseThrow().sheet().schema().names();
    }
}
