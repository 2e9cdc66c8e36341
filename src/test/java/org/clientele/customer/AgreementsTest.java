package org.clientele.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.clientele.customer.Agreements.Told;
import org.clientele.table.Field;
import org.clientele.table.Role;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opentest4j.AssertionFailedError;

class AgreementsTest {

    private static final Aim CONTACT = Aim.of(Purpose.CONTACT);

    private static Field text(String name, Role role) {
        return Field.of(name, Type.TEXT, role);
    }

    private static Sheet sheet(String origin, List<Field> fields, String... columns) {
        var blocks = java.util.stream.Stream.of(columns)
                .map(column -> TextBlock.of(column.split(",", -1)))
                .toList();
        return Sheet.of(new Schema(fields), RowIds.of(origin, blocks.getFirst().size()), blocks);
    }

    /// People a, b, c and d with two columns of consent.
    private static Told people(String first, String said, String second, String saidToo) {
        return new Told(
                sheet(
                        "people",
                        List.of(
                                text("id", Role.CUSTOMER_ID),
                                text("mail", Role.EMAIL),
                                text(first, Role.CONSENT),
                                text(second, Role.CONSENT)),
                        "a,b,c,d",
                        "a@x.org,b@x.org,c@x.org,d@x.org",
                        said,
                        saidToo),
                0,
                Set.of("people"));
    }

    /// What is let through.
    private interface Way {
        Cleared of(List<Told> told, Aim aim, Sheet sheet);
    }

    private static Cleared asked(List<Told> told, Aim aim, Sheet sheet) {
        return Agreements.of(told, aim).clear(sheet);
    }

    private static String left(Told told, Aim aim, Sheet sheet) {
        return left(AgreementsTest::asked, List.of(told), aim, sheet);
    }

    private static String left(Way way, List<Told> told, Aim aim, Sheet sheet) {
        var cleared = way.of(told, aim, sheet).sheet();
        var block = cleared.block(0);
        return String.join(
                "", IntStream.range(0, cleared.rows()).mapToObj(block::text).toList());
    }

    private static Sheet ids() {
        return sheet("ids", List.of(text("who", Role.CUSTOMER_ID)), "a,b,c,d,e");
    }

    @ParameterizedTest
    @CsvSource({
        "CONTACT, ANY, a",
        "CONTACT, EMAIL, ab",
        "CONTACT, MESSAGE, acd",
        "CONTACT, POST, a",
        "HAND_OVER, ANY, ''",
        "ANALYSIS, ANY, abcde",
        "DUTY, ANY, abcde"
    })
    void aChannelAsksItsOwnColumnAndNoneAsksAll(Purpose purpose, Channel channel, String left) {
        var told = people("email_opt_in", "yes,yes,no,", "SMS opt-in", "是,否,是,是");

        assertEquals(left, left(told, new Aim(purpose, channel), ids()));
    }

    @ParameterizedTest
    @CsvSource({
        "do_not_contact, bd",
        "opted_out, bd",
        "Unsubscribed, bd",
        "已退订, bd",
        "consent, ac",
        "newsletter, ac",
        "同意营销, ac"
    })
    void aYesToNotBeingContactedIsNone(String name, String left) {
        assertEquals(left, left(people(name, "yes,no,yes,no", name + " ", "1,0,1,0"), CONTACT, ids()));
    }

    @ParameterizedTest
    @CsvSource({"third-party sharing, b", "share_with_partners, b", "同意第三方共享, b", "newsletter, ''", "gdpr, ''"})
    void handingOverTakesAConsentOfItsOwn(String name, String left) {
        assertHandedOver(AgreementsTest::asked, name, left);
    }

    private static void assertHandedOver(Way way, String name, String left) {
        var told = people(name, "no,yes,,no", "sms", "yes,yes,yes,yes");
        assertEquals(left, left(way, List.of(told), Aim.of(Purpose.HAND_OVER), ids()));
    }

    @Test
    void whoTakesAConsentToBeContactedForOneToBeHandedOverIsFoundOut() {
        Way contact = (told, _, sheet) -> asked(told, CONTACT, sheet);
        assertThrows(AssertionFailedError.class, () -> assertHandedOver(contact, "third-party sharing", "b"));
        assertThrows(AssertionFailedError.class, () -> assertHandedOver(contact, "newsletter", ""));
    }

    @Test
    void anyNoOfOnePersonCountsBeforeAYes() {
        assertAnyNoCounts(AgreementsTest::asked);
    }

    @Test
    void whoReadsTheFirstAnswerOfEachPersonOnlyIsFoundOut() {
        Way first = (told, aim, sheet) ->
                asked(List.of(new Told(told.getFirst().sheet().select(new int[] {0, 2}), 0, Set.of())), aim, sheet);
        assertThrows(AssertionFailedError.class, () -> assertAnyNoCounts(first));
    }

    private static void assertAnyNoCounts(Way way) {
        var rows = sheet(
                "people",
                List.of(text("id", Role.CUSTOMER_ID), text("consent", Role.CONSENT)),
                "a,a,b,b",
                "yes,no,yes,");

        assertEquals("b", left(way, List.of(new Told(rows, 0, Set.of())), CONTACT, ids()));
    }

    /// All agree by their number, and one refuses by an address alone.
    private static List<Told> refusedByAddress() {
        var list = sheet("list", List.of(text("m", Role.EMAIL), text("consent", Role.CONSENT)), "B@x.org", "no");
        return List.of(
                people("consent", "yes,yes,yes,yes", "newsletter", "yes,yes,yes,yes"), new Told(list, 0, Set.of()));
    }

    private static void assertOneRefused(Way way) {
        var told = refusedByAddress();
        var cleared = way.of(told, CONTACT, told.getFirst().sheet());

        assertEquals(3, cleared.sheet().rows());
        assertEquals(1, cleared.withheld());
    }

    @Test
    void aNoThatWasSaidByAnAddressAloneCountsBeforeAYesByNumber() {
        assertOneRefused(AgreementsTest::asked);
        var agreed = Agreements.of(refusedByAddress(), CONTACT);
        assertTrue(agreed.has("a"));
        assertFalse(agreed.has("b"));
    }

    @Test
    void whoAsksOneOfTheTablesOnlyIsFoundOut() {
        Way one = (told, aim, sheet) -> asked(told.subList(0, 1), aim, sheet);
        assertThrows(AssertionFailedError.class, () -> assertOneRefused(one));
    }

    @Test
    void whoIsNamedByNothingThatTellsOfConsentDidNotAgree() {
        var told = people("consent", "yes,yes,yes,yes", "newsletter", "yes,yes,yes,yes");
        var phones = sheet("phones", List.of(text("phone", Role.PHONE)), "13800000001,13800000002");

        var cleared = Agreements.of(List.of(told), CONTACT).clear(phones);

        assertEquals(0, cleared.sheet().rows());
        assertEquals(2, cleared.withheld());
    }

    @Test
    void whatWasMendedCountsBeforeWhatItWasMadeFrom() {
        assertMendedCountsFirst(AgreementsTest::asked);
    }

    @Test
    void whoTakesWhatWasReadForWhatWasMendedIsFoundOut() {
        Way turned = (told, aim, sheet) -> asked(
                told.stream()
                        .map(t -> new Told(t.sheet(), 1 - t.rank(), t.origins()))
                        .toList(),
                aim,
                sheet);
        assertThrows(AssertionFailedError.class, () -> assertMendedCountsFirst(turned));
    }

    private static void assertMendedCountsFirst(Way way) {
        var fields = List.of(text("id", Role.CUSTOMER_ID), text("consent", Role.CONSENT));
        var mended = new Told(sheet("people", fields, "a,b", "no,yes"), 0, Set.of());
        var read = new Told(sheet("people", fields, "a,b,c,d", "yes,no,yes,no"), 1, Set.of("people"));

        var cleared = way.of(List.of(read, mended), CONTACT, ids());

        assertEquals(2, cleared.sheet().rows());
        assertEquals("b", cleared.sheet().block(0).text(0));
        assertEquals("c", cleared.sheet().block(0).text(1));
        assertEquals(3, cleared.withheld());
    }

    @Test
    void whoIsNotFoundByNumberIsFoundByAddress() {
        var told = people("consent", "yes,no,yes,no", "newsletter", "yes,no,yes,no");
        var mails = sheet("mails", List.of(text("m", Role.EMAIL)), "A@X.org,b@x.org,z@x.org");

        assertEquals("A@X.org", left(told, CONTACT, mails));
    }

    @Test
    void rowsThatLostTheirColumnsAreFoundByTheirFile() {
        var told = people("consent", "yes,no,yes,no", "newsletter", "yes,no,yes,no");
        var left = Sheet.of(
                Schema.of(text("note", Role.COMMENT)),
                told.sheet().ids().gather(new int[] {3, 2, 1}),
                List.of(TextBlock.of("d", "c", "b")));

        assertEquals("c", left(told, CONTACT, left));
    }

    @Test
    void whatIsWithheldIsCountedInPeopleOrElseInRows() {
        var told = people("consent", "yes,no,yes,no", "newsletter", "yes,no,yes,no");
        var agreed = Agreements.of(List.of(told), CONTACT);
        var orders = sheet("orders", List.of(text("who", Role.CUSTOMER_ID)), "a,b,b,b,d");
        var mails = sheet("mails", List.of(text("m", Role.EMAIL)), "b@x.org,b@x.org,a@x.org");

        assertEquals(
                "purpose.withheld.contact",
                agreed.clear(orders).remarks().getFirst().key());
        assertEquals(2, agreed.clear(orders).withheld());
        assertEquals(
                "purpose.withheld.contact.rows",
                agreed.clear(mails).remarks().getFirst().key());
        assertEquals(2, agreed.clear(mails).withheld());
    }

    @Test
    void rowsAboutNobodyPass() {
        var told = people("consent", "no,no,no,no", "newsletter", "no,no,no,no");
        var cities = sheet("cities", List.of(text("city", Role.CITY)), "Ulm,Bonn");

        assertEquals("UlmBonn", left(told, CONTACT, cities));
        assertFalse(Persons.areNamed(cities.schema()));
        assertTrue(Persons.areNamed(Schema.of(text("mail", Role.EMAIL))));
    }
}
