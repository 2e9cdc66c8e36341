package org.clientele.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clientele.analysis.predict.FitModels;
import org.clientele.analysis.predict.ModelKind;
import org.clientele.analysis.predict.ReasonList;
import org.clientele.analysis.predict.Score;
import org.clientele.analysis.recommend.ItemNeighbours;
import org.clientele.analysis.recommend.ItemSimilarity;
import org.clientele.analysis.recommend.Liking;
import org.clientele.analysis.recommend.Recommendations;
import org.clientele.customer.CustomerPortrait;
import org.clientele.customer.GroupPage;
import org.clientele.customer.Part;
import org.clientele.customer.Rfm;
import org.clientele.recipe.Union;
import org.clientele.report.PortraitHtml;
import org.clientele.spec.Progress;
import org.clientele.table.Privacy;
import org.clientele.ui.ShopProject;
import org.clientele.words.Words;
import org.junit.jupiter.api.Test;

/// The sample shop, with a model and recommendations beside its tables.
class PortraitsTest {

    private final ShopProject shop = ShopProject.sample();
    private final Evaluator evaluator = shop.evaluator();

    private Portraits of(Workbook book) {
        return Portraits.of(book, Outlook.of(book, evaluator.deposits())).orElseThrow();
    }

    private Workbook grown() {
        var liking = Liking.bought("customer_id", "product").above("quantity");
        var features = List.of(Rfm.RECENCY, Rfm.MONETARY);
        return shop.history()
                .book()
                .with(List.of(
                        Node.of("alike", "Alike", ItemSimilarity.of(liking), "orders"),
                        Node.of("offers", "Offers", Recommendations.of(3), "alike", "orders"),
                        Node.of("models", "Models", FitModels.ofNumber(Rfm.FREQUENCY, features), "rfm"),
                        Node.of("scored", "Scored", Score.of(ModelKind.LINEAR, "foretold"), "models", "rfm")));
    }

    @Test
    void theRolesOfTheTablesSayWhatTheyTell() {
        var kinds = of(grown()).parts().stream()
                .map(part -> part.getClass().getSimpleName())
                .sorted()
                .toList();

        assertEquals(List.of("Foretold", "Offers", "Orders", "People", "Reviews", "Segments"), kinds);
    }

    @Test
    void aPortraitHasOffersAScoreAndReasonsThatAddUpToIt() {
        var portraits = of(grown());

        var page =
                evaluator.evaluate(portraits.portrait("C11169"), Portraits.PAGE, CustomerPortrait.class, Progress.NONE);
        var why = evaluator.evaluate(
                portraits.reasons("C11169").orElseThrow(), Portraits.REASONS, ReasonList.class, Progress.NONE);

        assertEquals(3, page.offers().size());
        assertTrue(page.offers().getFirst().because().isPresent());
        double score = page.foretold().orElseThrow().value().orElseThrow();
        var row = why.rows().getFirst();
        assertEquals(score, row.score(), 1e-12);
        double sum = row.reasons().stream()
                .mapToDouble(ReasonList.Reason::contribution)
                .sum();
        assertEquals(score, why.base() + sum, 1e-6);
    }

    @Test
    void modelsAndPortraitsAreReadBackAsTheyWereWritten() {
        var json = new BookJson(Catalog.standard());
        var portraits = of(grown());
        var model = evaluator.evaluate(grown(), "alike", ItemNeighbours.class, Progress.NONE);
        var page =
                evaluator.evaluate(portraits.portrait("C11169"), Portraits.PAGE, CustomerPortrait.class, Progress.NONE);

        assertEquals(model, json.read(json.write(model), ItemNeighbours.class));
        assertEquals(page, json.read(json.write(page), CustomerPortrait.class));
    }

    @Test
    void ofStackedTablesTheStackTells() {
        var book = shop.history().book().with(Node.of("both", "Both", new Union(), "orders", "orders"));

        var portraits = of(book);

        int at = portraits.parts().stream().map(Part::getClass).toList().indexOf(Part.Orders.class);
        assertEquals("both", portraits.inputs().get(at));
    }

    @Test
    void withoutATableThatKnowsItsCustomersThereIsNothingToPortray() {
        assertEquals(Optional.empty(), Portraits.of(Workbook.EMPTY, java.util.Map.of()));
    }

    @Test
    void thePrintedPageSaysHowEachFigureIsKnownAndNothingPersonal() {
        var shop = ShopProject.sample();
        var book = shop.history().book();
        var portraits = Portraits.of(book, Outlook.of(book, shop.evaluator().deposits()))
                .orElseThrow();
        var words = Words.in(Locale.ENGLISH);
        var page = shop.evaluator()
                .evaluate(portraits.portrait("C10282"), Portraits.PAGE, CustomerPortrait.class, Progress.NONE);
        var group =
                shop.evaluator().evaluate(portraits.group("champions"), Portraits.PAGE, GroupPage.class, Progress.NONE);
        var walks = new PortraitWalks(portraits, shop.evaluator(), Portraits.text(book, words));

        var text = walks.of(page, Progress.NONE);
        var groups = walks.of(group, Progress.NONE);

        var figures = page.figures().stream().filter(f -> f.value().isPresent()).count();
        assertEquals(figures, text.known().size());
        assertEquals(group.figures().size(), groups.known().size());
        var html = PortraitHtml.of(page, Optional.empty(), text);
        var known = html.substring(html.indexOf("id=\"known\""));
        assertTrue(known.contains("The sum of the amounts of the customer’s order lines"), known);
        assertTrue(known.contains("SHA-256"), known);
        assertFalse(known.contains("C10282"), known);
        page.facts().stream()
                .filter(fact -> fact.privacy() == Privacy.PERSONAL)
                .flatMap(fact -> fact.value().stream())
                .forEach(value -> assertFalse(known.contains(value), value));
    }
}
