package org.clientele.ui.recommend;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.clientele.analysis.recommend.ItemSimilarity;
import org.clientele.analysis.recommend.Likeness;
import org.clientele.analysis.recommend.Recommendations;
import org.clientele.analysis.recommend.Weight;
import org.clientele.customer.Part;
import org.clientele.ui.Bench;
import org.clientele.ui.FxTest;
import org.clientele.ui.Session;
import org.clientele.ui.ShopProject;
import org.clientele.ui.Stop;
import org.clientele.ui.Unknown;
import org.clientele.workbook.Portraits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class RecommendWizardTest {

    private final Bench bench = Bench.in(Locale.ENGLISH);
    private final Session session = new Session(bench.jobs);
    private final Recommending recommending = new Recommending(session, bench.language);

    @AfterEach
    void close() {
        bench.close();
    }

    private void open() {
        doFx(() -> session.open(ShopProject.sample()));
        bench.screen(RecommendController.class, () -> new RecommendController(recommending, bench.navigation));
        bench.screen(RecommendFormController.class, () -> new RecommendFormController(recommending));
        bench.show(RecommendController.class);
        turn(Page.KEEP);
        Node judged = bench.find("#judged");
        VBox preview = bench.find("#preview");
        await(
                "it was judged",
                () -> judged.isVisible() && !preview.getChildren().isEmpty());
        bench.settle();
    }

    private void turn(Page page) {
        doFx(() -> recommending.pageProperty().set(page));
        bench.settle();
    }

    @Test
    void thePagesFollowEachOtherAndBackLosesNothing() {
        open();
        turn(Page.DATA);
        Label step = bench.find("#step");
        Spinner<Integer> count = bench.find("#count");

        bench.robot.clickOn("#next");
        assertTrue(onFx(step::getText).startsWith("Step 2 of 4"));
        doFx(() -> count.getValueFactory().setValue(5));
        bench.robot.clickOn("#next");
        assertTrue(onFx(step::getText).startsWith("Step 3 of 4"));
        bench.robot.clickOn("#next");
        Button act = bench.find("#act");
        assertTrue(onFx(act::isVisible));
        bench.robot.clickOn("#back");
        bench.robot.clickOn("#back");
        assertTrue(onFx(step::getText).startsWith("Step 2 of 4"));
        assertEquals(5, onFx(count::getValue));
        assertEquals(0, session.book().nodes(Recommendations.class).size());
    }

    @Test
    void whatIsHalfMadeUpComesBackAsItWas() {
        open();
        turn(Page.SETTINGS);
        doFx(() -> {
            bench.<Spinner<Integer>>find("#count").getValueFactory().setValue(5);
            bench.<ComboBox<Likeness>>find("#likeness").setValue(Likeness.PEARSON);
            bench.<DatePicker>find("#from").setValue(LocalDate.of(2026, 3, 1));
        });

        var back = onFx(recommending::taken);
        doFx(() -> {
            session.close();
            session.open(ShopProject.sample());
            back.orElseThrow().run();
        });
        bench.show(RecommendController.class);

        assertEquals(Page.SETTINGS, onFx(() -> recommending.pageProperty().get()));
        assertEquals(5, onFx(() -> bench.<Spinner<Integer>>find("#count").getValue()));
        assertEquals(Likeness.PEARSON, onFx(() -> bench.<ComboBox<Likeness>>find("#likeness")
                .getValue()));
        assertEquals(LocalDate.of(2026, 3, 1), onFx(() -> bench.<DatePicker>find("#from")
                .getValue()));
    }

    @Test
    void enterLeadsOnAndAtLastKeeps() {
        open();
        turn(Page.DATA);
        for (var page : List.of(Page.SETTINGS, Page.CHECK, Page.KEEP)) {
            bench.robot.type(KeyCode.ENTER);
            assertEquals(page, onFx(() -> recommending.pageProperty().get()));
        }
        bench.robot.type(KeyCode.ENTER);

        assertEquals(1, session.book().nodes(Recommendations.class).size());
    }

    @Test
    void theLeastRatingThatCountsAsLikedIsAskedWhereRatingsCount() {
        open();
        Spinner<Double> liked = bench.find("#liked");
        ComboBox<Weight> weight = bench.find("#weight");
        assertTrue(onFx(liked::isDisabled));
        ComboBox<String> table = bench.find("#table");
        doFx(() -> {
            table.setValue("reviews");
            weight.setValue(Weight.RATING);
            weight.getOnAction().handle(new javafx.event.ActionEvent());
            liked.getValueFactory().setValue(4.0);
        });

        assertFalse(onFx(liked::isDisabled));
        assertEquals(
                Optional.of(Optional.of(4.0)),
                onFx(() -> recommending.draftProperty().get().map(RecommendDraft::liked)));
    }

    @Test
    void theRolesFillInTheColumnsAndTheCheckSaysInASentenceHowGoodItIs() {
        open();
        ComboBox<String> table = bench.find("#table");
        ComboBox<Optional<String>> item = bench.find("#item");
        Label sentence = bench.find("#sentence");

        assertEquals("orders", onFx(table::getValue));
        assertEquals(Optional.of("product"), onFx(item::getValue));
        assertTrue(onFx(sentence::getText).contains("for the first time"), onFx(sentence::getText));
        assertEquals(0, session.book().nodes(Recommendations.class).size());
    }

    @Test
    void keepingAddsTheListWhichUndoTakesAwayAndPortraitsFind() {
        open();

        doFx(() -> ((Button) bench.find("#act")).fire());

        assertEquals(1, session.book().nodes(ItemSimilarity.class).size());
        assertEquals(1, session.book().nodes(Recommendations.class).size());
        assertEquals(Stop.CUSTOMERS, onFx(bench.navigation::stop));
        var parts = onFx(() ->
                Portraits.of(session.book(), session.outlook()).orElseThrow().parts());
        assertTrue(parts.stream().anyMatch(Part.Offers.class::isInstance));
        doFx(session::undo);
        assertEquals(0, session.book().nodes(Recommendations.class).size());
    }

    @Test
    void keepingAgainReplacesTheListAndBeginsWithWhatWasDecided() {
        open();
        Spinner<Integer> count = bench.find("#count");
        doFx(() -> count.getValueFactory().setValue(4));
        doFx(() -> ((Button) bench.find("#act")).fire());
        doFx(() -> bench.scene().setRoot(bench.fxml.load(RecommendController.class)));
        bench.settle();
        Spinner<Integer> again = bench.find("#count");
        assertEquals(4, onFx(again::getValue));

        doFx(() -> ((Button) bench.find("#act")).fire());

        assertEquals(1, session.book().nodes(Recommendations.class).size());
    }

    @Test
    void whatCannotBeDoneIsSaidAndNotOffered() {
        open();
        ComboBox<Likeness> likeness = bench.find("#likeness");

        doFx(() -> {
            likeness.setValue(Likeness.PEARSON);
            likeness.getOnAction().handle(new javafx.event.ActionEvent());
        });

        Node wrong = bench.find("#wrong");
        Button act = bench.find("#act");
        assertTrue(onFx(wrong::isVisible));
        assertTrue(onFx(act::isDisabled));
        doFx(() -> {
            likeness.setValue(Likeness.COSINE);
            likeness.getOnAction().handle(new javafx.event.ActionEvent());
        });
        assertFalse(onFx(act::isDisabled));
    }

    @Test
    void withoutATableThatFitsItSaysWhatIsNeeded() {
        doFx(() -> session.open(new ShopProject()));
        bench.screen(RecommendController.class, () -> new RecommendController(recommending, bench.navigation));
        bench.screen(RecommendFormController.class, () -> new RecommendFormController(recommending));
        bench.show(RecommendController.class);
        Node wrong = bench.find("#wrong");

        assertTrue(onFx(wrong::isVisible));
    }

    @Test
    void escapeGoesBackAndKeepsNothing() {
        open();

        bench.robot.type(KeyCode.ESCAPE);

        assertEquals(Stop.CUSTOMERS, onFx(bench.navigation::stop));
        assertEquals(0, session.book().nodes(Recommendations.class).size());
    }

    @Test
    void nothingIsClippedOrNamelessInBothLanguagesAndSizes() {
        open();
        for (var page : Page.values()) {
            turn(page);
            bench.look(Locale.ENGLISH, 100);
            bench.picture("recommend-en-" + page);
            bench.look(Locale.SIMPLIFIED_CHINESE, 100);
            bench.picture("recommend-zh-" + page);
            assertEquals(List.of(), bench.faults());
        }
    }

    @Test
    void everyFigureOfTheCheckCanBeAskedHowItIsKnown() {
        open();
        assertEquals(List.of(), Unknown.in(bench.root()));

        Unknown.ask(bench, session, "");
    }
}
