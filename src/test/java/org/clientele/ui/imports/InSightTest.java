package org.clientele.ui.imports;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private TableView<Integer> table;
    private Stage stage;

    @BeforeEach
    void show() throws IOException {
        var draft = draft();
        doFx(() -> {
            table = new TableView<>();
            table.setFixedCellSize(30);
            stage = new Stage();
            stage.setScene(new Scene(table, 900, 400));
            stage.show();
            stage.requestFocus();
            var preview = draft.previewProperty().get().orElseThrow();
            new InSight(table).show(new PreviewColumns(draft, preview, Words.in(Locale.ENGLISH), (_, _) -> {}));
            table.getItems().setAll(0, 1);
        });
        await("drawn", () -> cell("a0").isPresent());
    }

    @AfterEach
    void close() {
        doFx(stage::close);
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
