package org.clientele.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clientele.analysis.recommend.ItemSimilarity;
import org.clientele.analysis.recommend.Liking;
import org.clientele.analysis.recommend.Recommendations;
import org.clientele.customer.CustomerPortrait.Timeline.Kind;
import org.clientele.spec.Inputs;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Result;
import org.clientele.spec.Shapes;
import org.clientele.table.DateBlock;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.IntegerBlock;
import org.clientele.table.Privacy;
import org.clientele.table.Role;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;

/// Four customers: Ann bought three times and sent one thing back, Bo bought once, Cy is only registered, guest 9 only
/// bought.
class PortraitTest {

    private static final int DAY = (int) LocalDate.of(2026, 1, 1).toEpochDay();
    private static final Optional<LocalDate> AS_OF = Optional.of(LocalDate.of(2026, 1, 31));
    private static final List<Part> PARTS = List.of(
            new Part.People("id"),
            new Part.Orders("who", "day", List.of("count", "price"), Optional.of("order"), Optional.of("what")),
            new Part.Reviews("who", "on", Optional.of("stars"), Optional.of("text"), Optional.empty()),
            new Part.Segments("who", "segment", List.of("r_score")),
            new Part.Offers("who"));

    private static final Sheet PEOPLE = Sheet.of(
            Schema.of(
                    Field.of("id", Type.INTEGER, Role.CUSTOMER_ID),
                    Field.of("name", Type.TEXT, Role.NAME),
                    Field.of("town", Type.TEXT, Role.CITY)),
            RowIds.of("people", 4),
            List.of(
                    new IntegerBlock(new long[] {1, 2, 3, 1}),
                    TextBlock.of("Ann", "Bo", "Cy", "Anne"),
                    TextBlock.of("", "Ulm", "", "Bern")));

    private static final Sheet ORDERS = Sheet.of(
            Schema.of(
                    Field.of("who", Type.INTEGER, Role.CUSTOMER_ID),
                    Field.of("order", Type.TEXT, Role.ORDER_ID),
                    Field.of("day", Type.DATE, Role.ORDER_DATE),
                    Field.of("what", Type.TEXT, Role.PRODUCT),
                    Field.of("count", Type.INTEGER, Role.QUANTITY),
                    Field.of("price", Type.DECIMAL, Role.PRICE)),
            RowIds.of("orders", 7),
            List.of(
                    new IntegerBlock(new long[] {1, 1, 1, 2, 1, 9, 1}),
                    TextBlock.of("o1", "o1", "o2", "o3", "o2", "", "o5"),
                    new DateBlock(new int[] {DAY, DAY, DAY + 5, DAY + 6, DAY + 9, DAY + 2, DAY + 40}),
                    TextBlock.of("tea", "cup", "tea", "tea", "tea", "pot", "pot"),
                    new IntegerBlock(new long[] {2, 1, 3, 1, -1, 1, 1}),
                    new DecimalBlock(new double[] {10, 5, 10, 10, 10, 30, 30})));

    private static final Sheet REVIEWS = Sheet.of(
            Schema.of(
                    Field.of("who", Type.INTEGER, Role.CUSTOMER_ID),
                    Field.of("on", Type.DATE, Role.REVIEW_DATE),
                    Field.of("stars", Type.INTEGER, Role.RATING),
                    Field.of("text", Type.TEXT, Role.COMMENT)),
            RowIds.of("reviews", 3),
            List.of(
                    new IntegerBlock(new long[] {1, 1, 2}),
                    new DateBlock(new int[] {DAY + 6, DAY + 50, DAY + 7}),
                    new IntegerBlock(new long[] {4, 1, 5}),
                    TextBlock.of("<b>fine</b>", "later", "")));

    private static final Sheet SCORES = Sheet.of(
            Schema.of(
                    Field.of("who", Type.INTEGER, Role.CUSTOMER_ID),
                    Field.of("segment", Type.TEXT, Role.SEGMENT),
                    Field.of("r_score", Type.INTEGER)),
            RowIds.of("scores", 2),
            List.of(
                    new IntegerBlock(new long[] {1, 2}),
                    TextBlock.of("champions", "promising"),
                    new IntegerBlock(new long[] {5, 4})));

    private static Sheet offers() {
        var model = ItemSimilarity.of(Liking.bought("who", "what")).of(Inputs.of(ORDERS), Progress.NONE);
        return Recommendations.of(2).of(Inputs.of(model, ORDERS), Progress.NONE);
    }

    private static List<Result> tables() {
        return List.of(PEOPLE, ORDERS, REVIEWS, SCORES, offers());
    }

    private static Sheet everyone() {
        return new CustomerList(PARTS, AS_OF).of(Inputs.of(tables().toArray(Result[]::new)), Progress.NONE);
    }

    private static CustomerPortrait portrait(String customer) {
        var inputs = new ArrayList<Result>(List.of(everyone()));
        inputs.addAll(tables());
        return Portrait.of(customer, PARTS, AS_OF).of(Inputs.of(inputs.toArray(Result[]::new)), Progress.NONE);
    }

    private static List<String> column(String name) {
        var list = everyone();
        return IntStream.range(0, list.rows()).mapToObj(list.block(name)::text).toList();
    }

    private static CustomerPortrait.Figure figure(CustomerPortrait page, String name) {
        return page.figures().stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everybodyOfWhomAnythingIsKnownIsListedOnceTheGreatestTotalFirst() {
        assertEquals(List.of("1", "9", "2", "3"), column(CustomerList.CUSTOMER));
        assertEquals(List.of("Ann", "", "Bo", "Cy"), column(CustomerList.NAME));
        assertEquals(List.of("45", "30", "10", ""), column(CustomerList.TOTAL));
        assertEquals(List.of("2", "1", "1", ""), column(CustomerList.ORDERS));
        assertEquals(List.of("22.5", "30", "10", ""), column(CustomerList.AVERAGE));
        assertEquals(List.of("25", "28", "24", ""), column(CustomerList.RECENCY));
        assertEquals(List.of("2026-01-01", "2026-01-03", "2026-01-07", ""), column(CustomerList.FIRST));
        assertEquals(List.of("champions", "", "promising", ""), column(CustomerList.SEGMENT));
        assertEquals(List.of("4", "", "5", ""), column(CustomerList.RATING));
        assertEquals(10 / 55.0, everyone().block(CustomerList.REFUNDED).number(0), 1e-15);
    }

    @Test
    void timelineIsNewestFirstAndEndsOnTheDayOfTheLook() {
        var timeline = portrait("1").timeline();

        assertEquals(
                List.of(Kind.REFUND, Kind.REVIEW, Kind.ORDER, Kind.ORDER),
                timeline.events().stream()
                        .map(CustomerPortrait.Timeline.Event::kind)
                        .toList());
        assertEquals(2, timeline.orders());
        assertEquals(1, timeline.refunds());
        assertEquals(1, timeline.reviews());
        assertEquals(List.of("tea", "cup"), timeline.events().getLast().products());
        assertEquals(Optional.of(25.0), timeline.events().getLast().amount());
        assertEquals(Optional.of("<b>fine</b>"), timeline.events().get(1).comment());
    }

    @Test
    void aLongTimelineIsCutAndSaysHowMuchIsLeft() {
        var inputs = new ArrayList<Result>(List.of(everyone()));
        inputs.addAll(tables());

        var timeline = new Portrait("1", PARTS, AS_OF, 1)
                .of(Inputs.of(inputs.toArray(Result[]::new)), Progress.NONE)
                .timeline();

        assertEquals(1, timeline.events().size());
        assertEquals(3, timeline.left());
        assertEquals(2, timeline.orders());
    }

    @Test
    void numbersStandBesideThoseOfEveryone() {
        var total = figure(portrait("1"), CustomerList.TOTAL);

        assertEquals(Optional.of(45.0), total.value());
        assertEquals(85 / 3.0, total.average(), 1e-12);
        assertEquals(Optional.of(2.5 / 3), total.percentile());
    }

    @Test
    void whatNobodyKnowsIsThereWithoutAValue() {
        var cy = portrait("3");

        assertEquals(Optional.empty(), figure(cy, CustomerList.TOTAL).value());
        assertEquals(Optional.empty(), figure(cy, CustomerList.TOTAL).percentile());
        assertEquals(Optional.empty(), cy.value(Role.CITY));
        assertEquals(Optional.empty(), cy.value(Role.PHONE));
        assertTrue(cy.facts().stream()
                .anyMatch(f -> f.role() == Role.PHONE && f.column().isEmpty()));
        assertEquals(Optional.empty(), cy.standing().orElseThrow().segment());
        assertEquals(List.of(), cy.offers());
        assertEquals(0, cy.timeline().events().size());
    }

    @Test
    void theFirstRowWithAValueTellsAndGuestsHaveNoName() {
        assertEquals(Optional.of("Ann"), portrait("1").value(Role.NAME));
        assertEquals(Optional.of("Bern"), portrait("1").value(Role.CITY));
        assertEquals(Optional.empty(), portrait("9").value(Role.NAME));
    }

    @Test
    void namesStayPersonal() {
        var facts = portrait("1").facts();

        assertEquals(
                Privacy.PERSONAL,
                facts.stream()
                        .filter(f -> f.role() == Role.NAME)
                        .findFirst()
                        .orElseThrow()
                        .privacy());
        assertEquals(
                Privacy.OPEN,
                facts.stream()
                        .filter(f -> f.role() == Role.CITY)
                        .findFirst()
                        .orElseThrow()
                        .privacy());
    }

    @Test
    void recommendationsComeWithTheirBecause() {
        var offer = portrait("2").offers().getFirst();

        assertEquals("cup", offer.product());
        assertEquals(Optional.of("tea"), offer.because());
        assertEquals(1, offer.rank());
    }

    @Test
    void anUnknownCustomerIsSaid() {
        assertEquals(
                "problem.portrait.unknown",
                assertThrows(Problem.class, () -> portrait("77")).key());
    }

    @Test
    void aGroupStandsBesideEveryone() {
        var inputs = new ArrayList<Result>(List.of(everyone()));
        inputs.addAll(tables());

        var page = new GroupPortrait("segment", "champions", PARTS, AS_OF)
                .of(Inputs.of(inputs.toArray(Result[]::new)), Progress.NONE);

        assertEquals(1, page.size());
        assertEquals(4, page.everyone());
        assertEquals(45 / 85.0, page.share().orElseThrow(), 1e-12);
        assertEquals("cup", page.products().getFirst().product());
        assertEquals(3, page.products().getFirst().lift(), 1e-12);
        assertEquals(1.5, page.products().get(1).lift(), 1e-12);
        assertEquals("1", page.examples().getFirst().customer());
    }

    @Test
    void asManyPartsAsTablesAreNeeded() {
        var problem = assertThrows(
                Problem.class, () -> new CustomerList(PARTS, AS_OF).check(Shapes.of(PEOPLE.schema(), ORDERS.schema())));

        assertEquals("problem.portrait.parts", problem.key());
    }
}
