package org.clientele.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clientele.chart.Ink;
import org.clientele.chart.Theme;
import org.clientele.recipe.DropColumns;
import org.clientele.recipe.Recipe;
import org.clientele.recipe.RemoveDuplicates;
import org.clientele.recipe.RenameColumn;
import org.clientele.report.Dashboard;
import org.clientele.report.GroupHtml;
import org.clientele.report.Html;
import org.clientele.report.Page;
import org.clientele.report.Remark;
import org.clientele.spec.Progress;
import org.clientele.ui.ShopProject;
import org.clientele.words.Words;
import org.junit.jupiter.api.Test;

/// Notes on nodes and on their parts.
class NotesTest {

    private static final ShopProject SHOP = ShopProject.sample();
    private static final Workbook BOOK = SHOP.history().book();
    private static final BookJson JSON = new BookJson(Catalog.standard());
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final Recipe RECIPE =
            Recipe.of(new DropColumns(List.of("a")), RemoveDuplicates.exact(), new RenameColumn("b", "c"));

    private static final String OVERVIEW =
            BOOK.nodes(Dashboard.class).getFirst().id();

    /// Every node of the sample with a note, and every step, tile and segment with one too.
    private static Workbook noted() {
        var book = BOOK;
        for (var node : BOOK.nodes()) {
            var changed = node.noted("On " + node.id());
            for (var part : List.of("step-1", "revenue", "champions")) {
                changed = changed.noted(part, "On " + part);
            }
            book = book.with(changed);
        }
        return book;
    }

    private static Node stepNoted() {
        return Node.of("t", "T", RECIPE, "s").noted(Node.step(1), "why");
    }

    @Test
    void aNoteChangesNoKeyAndNothingIsComputed() {
        var evaluator = SHOP.evaluator();
        BOOK.nodes().forEach(node -> evaluator.evaluate(BOOK, node.id(), Progress.NONE));
        var before = evaluator.computations();
        var noted = noted();

        for (var node : noted.nodes()) {
            assertEquals(evaluator.key(BOOK, node.id()), evaluator.key(noted, node.id()));
            evaluator.evaluate(noted, node.id(), Progress.NONE);
        }

        assertEquals(before, evaluator.computations());
    }

    @Test
    void notesAreWrittenToJsonAndReadBack() {
        var noted = noted();

        assertEquals(noted, JSON.read(JSON.write(noted)));
    }

    @Test
    void aBookOfTheThirdFormHasNoNotesOnParts() {
        var third = JSON.write(BOOK)
                .replaceAll("\"notes\" : \\{ \\},\\s*", "")
                .replace("\"version\" : 6,", "\"version\" : 3,");

        assertFalse(third.contains("\"notes\""));
        assertEquals(BOOK, JSON.read(third));
        assertEquals(
                BOOK.nodes().getFirst(),
                JSON.readNode(JSON.write(BOOK.nodes().getFirst()).replace("\"notes\":{},", "")));
    }

    @Test
    void theEmptyTextTakesANoteAway() {
        assertEquals(Map.of(), stepNoted().noted(Node.step(1), "").notes());
    }

    @Test
    void aNoteOnAStepGoesWhereItsStepGoes() {
        assertEquals(
                Map.of("step-1", "why"), stepNoted().doing(RECIPE.moved(1, 0)).notes());
        assertEquals(
                Map.of("step-2", "why"), stepNoted().doing(RECIPE.switched(1)).notes());
        assertEquals(
                Map.of("step-1", "why"), stepNoted().doing(RECIPE.removed(0)).notes());
        assertEquals(
                Map.of("step-2", "why"),
                stepNoted().doing(RECIPE.plus(RECIPE.steps().getFirst().step())).notes());
    }

    @Test
    void aChangedStepKeepsItsNoteAndARemovedOneLosesIt() {
        var changed = RECIPE.replaced(1, new DropColumns(List.of("x")));

        assertEquals(Map.of("step-2", "why"), stepNoted().doing(changed).notes());
        assertEquals(Map.of(), stepNoted().doing(RECIPE.removed(1)).notes());
    }

    @Test
    void theFootOfAReportHasTheNotesOfTheDashboardItsTilesAndWhatTheyAreComputedFrom() {
        var book = noted();
        var ink = Ink.of(WORDS, Theme.LIGHT);
        var page = SHOP.evaluator().evaluate(book, OVERVIEW, Page.class, Progress.NONE);
        var imprint = new Origins(book, SHOP.evaluator()).of(OVERVIEW, ink, Progress.NONE);

        var html = Html.report(page, ink, imprint);

        var expected = new java.util.TreeSet<String>();
        expected.add(OVERVIEW);
        book.ancestors(OVERVIEW).forEach(node -> expected.add(node.id()));
        assertTrue(expected.size() > 4, expected.toString());
        expected.forEach(id -> assertTrue(html.contains("<dd>On " + id + "</dd>"), id));
        assertTrue(html.contains("<dt>Orders, step 1</dt><dd>On step-1</dd>"));
        assertTrue(html.contains("<dt>Champions</dt><dd>On champions</dd>"));
        assertTrue(html.contains("<dd>On revenue</dd>"));
        assertTrue(html.contains("\"remark\":\"On revenue\""));
    }

    @Test
    void aPartThatIsNoLongerThereSaysNothing() {
        var node = BOOK.require(OVERVIEW).noted("gone", "text");

        assertEquals(List.of(), new Remarks(BOOK.with(node), WORDS).on(node));
    }

    @Test
    void aPrintedPortraitHasTheNotesOfWhatItIsMadeOf() {
        var book = BOOK.with(BOOK.require("rfm").noted("<b>asked twice</b>"));
        var portraits = Portraits.of(book, Outlook.of(book, SHOP.evaluator().deposits()))
                .orElseThrow();
        var page = SHOP.evaluator()
                .evaluate(
                        portraits.group("champions"),
                        Portraits.PAGE,
                        org.clientele.customer.GroupPage.class,
                        Progress.NONE);

        var html = GroupHtml.of(page, Portraits.text(book, WORDS).remarking(portraits.remarks(WORDS)));

        assertEquals(
                List.of(new Remark("rfm", "", BOOK.require("rfm").title(), "<b>asked twice</b>")),
                portraits.remarks(WORDS));
        assertTrue(html.contains("&lt;b&gt;asked twice&lt;/b&gt;"));
        assertFalse(html.contains("<b>asked"));
    }
}
