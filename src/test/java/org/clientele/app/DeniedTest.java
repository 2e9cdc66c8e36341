package org.clientele.app;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.clientele.analysis.infer.Relate;
import org.clientele.analysis.infer.Side;
import org.clientele.analysis.predict.FitModels;
import org.clientele.analysis.predict.ModelKind;
import org.clientele.customer.Rfm;
import org.clientele.project.Project;
import org.clientele.project.Shared;
import org.clientele.project.keys.Post;
import org.clientele.project.keys.Right;
import org.clientele.spec.Deposit;
import org.clientele.spec.Progress;
import org.clientele.ui.FxTest;
import org.clientele.ui.Needs;
import org.clientele.ui.ShopProject;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.History;
import org.clientele.workbook.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Whatever a user finds enabled is not refused: everything that can be pressed at every stop is pressed, as each role.
@ExtendWith(FxTest.class)
class DeniedTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());
    private static final int USUAL = 4;
    private static final int PRESSES = Integer.getInteger("presses", USUAL);
    private static final List<KeyCode> STOPS = List.of(
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7);

    @TempDir
    private static Path shared;

    private static Path file;

    @TempDir
    private Path folder;

    private Program program;

    @BeforeAll
    static void share() {
        var shop = ShopProject.sample();
        var fit = FitModels.ofNumber(Rfm.MONETARY, List.of(Rfm.RECENCY, Rfm.FREQUENCY))
                .fitting(ModelKind.LINEAR);
        var book = shop.history()
                .book()
                .with(List.of(
                        org.clientele.workbook.Node.of(
                                "pair", "Price and amount", new Relate(Side.of("price"), Side.of("amount")), "orders"),
                        org.clientele.workbook.Node.of("fit", "Fit", fit, "rfm")));
        file = written(shop, book, shared.resolve("shop.clientele"));
    }

    private static Path written(ShopProject shop, Workbook book, Path to) {
        try (var project = Project.create(to, JSON)) {
            book.deposits().stream()
                    .distinct()
                    .forEach(id -> project.keep(shop.evaluator().deposits().get(id, Deposit.class), Progress.NONE));
            project.keep(History.of(book));
        }
        return Shared.of(to);
    }

    @AfterEach
    void close() {
        program.close();
    }

    private void open(Post post) throws IOException {
        var own = Files.copy(file, folder.resolve("shop.clientele"));
        program = new Program(folder);
        doFx(() -> program.session().open(new ProjectOnDisk(Shared.open(own, Shared.name(post)), JSON)));
        program.settle();
    }

    /// Forgets to say what it needs.
    private Button planted() {
        var planted = new Button("planted");
        planted.setOnAction(_ -> program.session().name("planted"));
        return planted;
    }

    private List<String> refused(Post post) throws IOException {
        open(post);
        HBox bar = program.find("#bar");
        var declared = Needs.right(Right.DECIDE, planted());
        doFx(() -> bar.getChildren().addAll(planted(), declared));
        assertEquals(!Right.DECIDE.isOf(post), onFx(declared::isDisabled));
        var pressing = new Pressing(program, folder);
        STOPS.forEach(stop -> pressing.at(stop, PRESSES));
        program.close();
        return pressing.refused().stream()
                .map(refused -> refused.contains("planted") ? "planted" : refused)
                .distinct()
                .toList();
    }

    /// With more presses than in the usual run also as the others.
    @Test
    void nothingThatIsEnabledIsRefusedButWhatForgetsToSayWhatItNeeds() throws IOException {
        assertEquals(List.of("planted"), refused(Post.VIEWER));
        if (PRESSES > USUAL) {
            assertEquals(List.of(), refused(Post.ANALYST));
            assertEquals(List.of(), refused(Post.EDITOR));
        }
    }

    @Test
    void anAnalystIsToldWhichColumnsNobodyChecked() throws IOException {
        open(Post.ANALYST);
        program.holding(KeyCode.CONTROL, KeyCode.DIGIT2);
        ComboBox<String> table = program.shown("#table", Node::isVisible);
        doFx(() -> table.setValue("customers"));
        Label unseen = program.shown("#unseen", Node::isVisible);
        assertTrue(
                onFx(unseen::getText).matches("\\d+ personal columns were not checked: .*name.* give their key\\."),
                onFx(unseen::getText));
    }

    @Test
    void aViewerIsToldWhichColumnsADashboardLacksAndWhatCanBeSought() throws IOException {
        open(Post.VIEWER);
        program.holding(KeyCode.CONTROL, KeyCode.DIGIT7);
        Label leftOut = program.shown("#leftOut", Node::isVisible);
        assertTrue(
                onFx(leftOut::getText).matches("\\d+ personal columns are left out: name, .*mobile.*give their key\\."),
                onFx(leftOut::getText));

        program.holding(KeyCode.CONTROL, KeyCode.DIGIT6);
        TextField find = program.shown("#find", Node::isVisible);
        assertEquals("Id (names and e-mail are masked)", onFx(find::getPromptText));
    }

    @Test
    void anAuditorLandsOnTheLogAndSeesNothingElse() throws IOException {
        open(Post.AUDITOR);
        var own = onFx(
                () -> program.session().projectProperty().get().orElseThrow().file());
        doFx(() -> program.open(own));
        TableView<?> lines = program.shown("#lines", Node::isVisible);
        await("the log is read", () -> !lines.getItems().isEmpty());
        assertTrue(onFx(() -> program.find("#stop-data").isDisabled()));
        program.holding(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertEquals(
                "Your role here is “Auditor”, which does not allow reading tables, models and pages. "
                        + "Ask: 林, EDITOR, ANALYST.",
                program.text("#noticeText"));
        assertTrue(onFx(lines::isVisible));
        var pressing = new Pressing(program, folder);
        pressing.at(KeyCode.DIGIT1, PRESSES);
        assertEquals(List.of(), pressing.refused());
        assertTrue(pressing.pressed().stream().noneMatch(name -> name.contains("[IMPORT]")));
    }
}
