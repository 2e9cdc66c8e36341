package org.clientele.ui.frame;

import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.clientele.recipe.DropColumns;
import org.clientele.recipe.Recipe;
import org.clientele.ui.Bench;
import org.clientele.ui.FxTest;
import org.clientele.ui.Session;
import org.clientele.ui.ShopProject;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.History.Label;
import org.clientele.workbook.History.Moment;
import org.clientele.workbook.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class DifferenceTest {

    private final Bench bench = Bench.in(Locale.ENGLISH);
    private final Session session = new Session(bench.jobs);

    @BeforeEach
    void show() {
        doFx(() -> {
            session.open(ShopProject.sample());
            session.name("March 三月");
            clean("Tidy", Recipe.EMPTY);
            clean("Tidy", Recipe.of(new DropColumns(List.of("city"))));
        });
        bench.screen(
                DifferenceController.class,
                () -> new DifferenceController(session, Catalog.standard(), bench.language));
        bench.show(DifferenceController.class, 760, 700);
    }

    private void clean(String title, Recipe recipe) {
        var table = session.book().nodes().getFirst().id();
        var book = session.book();
        var node = Node.of("tidy", title, recipe, table);
        session.accept(book.with(node), Label.of("history.import", title));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private List<String> sentences() {
        return onFx(() -> bench.<VBox>find("#sentences").getChildren().stream()
                .map(line -> ((javafx.scene.control.Label) line).getText())
                .toList());
    }

    @Test
    void theNewestRestorePointIsComparedWithNow() {
        assertEquals(List.of("Added: Tidy. Cleans a table step by step."), sentences());
    }

    @Test
    void anyTwoMomentsAreCompared() {
        doFx(() -> {
            var before = bench.<ComboBox<Moment>>find("#before");
            before.setValue(before.getItems().get(1));
        });
        assertEquals(List.of("Tidy, step added: Drop a column: city"), sentences());
        doFx(() -> {
            var after = bench.<ComboBox<Moment>>find("#after");
            after.setValue(after.getItems().get(1));
        });
        assertEquals(List.of("Nothing differs."), sentences());
    }

    @Test
    void itFitsInBothLanguagesAndSizes() {
        assertEquals(List.of(), bench.faults());
        bench.look(Locale.SIMPLIFIED_CHINESE, 100);
        bench.picture("difference-zh");
        bench.look(Locale.ENGLISH, 100);
        bench.picture("difference-en");
    }
}
