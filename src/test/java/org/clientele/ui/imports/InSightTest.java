package org.clientele.ui.imports;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.clientele.job.Frames;
import org.clientele.source.Detection;
import org.clientele.spec.Progress;
import org.clientele.ui.FxTest;
import org.clientele.ui.Hand;
import org.clientele.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The preview of a file of 300 columns.
@ExtendWith(FxTest.class)
class InSightTest {

    private static final int COLUMNS = 300;
    private static final int MOST = 40;
    private static final int FAR = 20;

    @TempDir
    private Path folder;

    private final Hand robot = new Hand();
    private FileDraft draft;
    private TableView<Integer> table;
    private InSight sight;
    private Stage stage;

    @BeforeEach
    void show() throws IOException {
        draft = draft();
        doFx(() -> {
            table = new TableView<>();
            table.setFixedCellSize(30);
            stage = new Stage();
            stage.setScene(new Scene(table, 900, 400));
            stage.show();
            stage.requestFocus();
            sight = new InSight(table);
            sight.show(columns(), 2);
        });
        await("drawn", () -> cell("a0").isPresent());
    }

    @AfterEach
    void close() {
        doFx(stage::close);
    }

    private PreviewColumns columns() {
        var preview = draft.previewProperty().get().orElseThrow();
        return new PreviewColumns(draft, preview, Words.in(Locale.ENGLISH), (_, _) -> {});
    }

    private FileDraft draft() throws IOException {
        var file = Files.write(folder.resolve("wide.csv"), List.of(row("c"), row("a"), row("b")));
        var draft = new FileDraft(file);
        doFx(() -> {
            draft.detected(Detection.of(file, Optional.empty(), Progress.NONE));
            var options = draft.optionsProperty().get().orElseThrow();
            draft.previewProperty().set(Optional.of(draft.look(options, 2, Progress.NONE)));
        });
        return draft;
    }

    private static String row(String cell) {
        return IntStream.range(0, COLUMNS).mapToObj(i -> cell + i).collect(Collectors.joining(","));
    }

    private Optional<Labeled> cell(String text) {
        return table.lookupAll(".table-cell").stream()
                .map(Labeled.class::cast)
                .filter(c -> text.equals(c.getText()))
                .findFirst();
    }

    private Optional<PreviewHeader> header(String name) {
        return table.lookupAll(".preview-header").stream()
                .map(PreviewHeader.class::cast)
                .filter(h -> h.name().getText().equals(name))
                .findFirst();
    }

    private boolean isInSight(Node node) {
        var place = table.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        return place.getMinX() >= 0 && place.getMaxX() <= table.getWidth();
    }

    private boolean isFilled(String name) {
        return header(name).filter(h -> isInSight(h.name())).isPresent()
                && !header(name).orElseThrow().lookupAll(".closed-combo").isEmpty();
    }

    private ScrollBar bar() {
        return table.lookup(".virtual-flow").lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(b -> b.getOrientation() == Orientation.HORIZONTAL)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyTheColumnsAboutToBeSeenAreThere() {
        assertTrue(isFilled("c0"));
        assertEquals(Optional.empty(), header("c" + MOST));
        assertTrue(onFx(() -> table.getColumns().size()) < MOST);
    }

    @Test
    void namesHeadersAndRowsComeInFramesOfTheirOwn() {
        var seen = new ArrayList<String>();
        doFx(() -> {
            table.getItems().clear();
            sight.show(columns(), 2);
            seen.add(seen());
            Frames.after(1, () -> seen.add(seen()));
            Frames.after(2, () -> seen.add(seen()));
        });

        await("all is there", () -> seen.size() == 3);

        assertEquals(List.of("empty headers, 0 rows", "filled headers, 0 rows", "filled headers, 2 rows"), seen);
    }

    @Test
    void aPreviewInThePlaceOfAnotherIsThereAtOnce() {
        var seen = onFx(() -> {
            sight.show(columns(), 1);
            return seen();
        });

        assertEquals("filled headers, 1 rows", seen);
    }

    private String seen() {
        var first = (PreviewHeader) table.getColumns().getFirst().getGraphic();
        boolean filled = first.getChildren().size() > 1;
        return (filled ? "filled" : "empty") + " headers, " + table.getItems().size() + " rows";
    }

    @Test
    void headersAreFilledWhereTheyAreScrolledTo() {
        double wide = onFx(() -> table.getColumns().getFirst().getWidth());
        assertEquals(COLUMNS * wide, onFx(() -> bar().getMax() + table.getWidth()), 20);

        doFx(() -> bar().setValue(150 * wide));

        await("filled", () -> isFilled("c150") && isFilled("c153"));
        await("their cells", () -> cell("a150").filter(this::isInSight).isPresent());
        assertTrue(onFx(() -> table.getColumns().size()) < MOST);

        doFx(() -> bar().setValue(bar().getMax()));

        await(
                "the last",
                () -> isFilled("c299") && cell("b299").filter(this::isInSight).isPresent());
    }

    @Test
    void theKeyboardGoesOnFromTheLastHeaderInSight() {
        doFx(() -> header("c0").orElseThrow().name().requestFocus());

        for (int pressed = 0; pressed < 6 * FAR && !onFx(() -> hasKeyboard("c" + FAR)); pressed++) {
            robot.type(KeyCode.TAB);
        }

        assertTrue(onFx(() -> hasKeyboard("c" + FAR)));
        await("it is in sight", () -> isFilled("c" + FAR));
    }

    private boolean hasKeyboard(String column) {
        return stage.getScene().getFocusOwner() instanceof CheckBox name
                && name.getText().equals(column);
    }
}
