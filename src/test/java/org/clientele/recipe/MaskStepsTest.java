package org.clientele.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.clientele.analysis.privacy.PersonalValues.Place;
import org.clientele.analysis.privacy.Trace;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Field;
import org.clientele.table.IntegerBlock;
import org.clientele.table.Role;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;

/// Masks and tokens: what stays to be seen, and what an attacker finds.
class MaskStepsTest {

    private static final String KEY = "0123456789abcdef".repeat(4);

    private static Sheet people() {
        return Sheet.of(
                Schema.of(
                        Field.of("name", Type.TEXT, Role.NAME),
                        Field.of("mobile", Type.INTEGER, Role.PHONE),
                        Field.of("note", Type.TEXT, Role.COMMENT)),
                RowIds.of("p", 3),
                List.of(
                        TextBlock.of("欧阳娜娜", "Zoe Quux", ""),
                        new IntegerBlock(new long[] {13_812_345_678L, IntegerBlock.MISSING, 42}),
                        TextBlock.of("打13812345678找李娜", "write to zoe.q@example.com!", "很好")));
    }

    private static List<String> texts(Sheet sheet, String column) {
        return IntStream.range(0, sheet.rows())
                .mapToObj(sheet.block(column)::text)
                .toList();
    }

    @Test
    void ofAMobileThreeAndFourDigitsStayAndOfANameOneCharacter() {
        var masked = new MaskValues("mobile", Trace.MOBILE, Place.WHOLE).apply(people(), Progress.NONE);
        assertEquals(List.of("138•••••5678", "", "•••••"), texts(masked, "mobile"), "what is none is hidden too");
        assertEquals("138•••••5678", new MaskValues("m", Trace.MOBILE, Place.WHOLE).masked("+86 138-1234-5678"));

        var names = new MaskValues("name", Trace.NAME, Place.WHOLE).apply(people(), Progress.NONE);
        assertEquals(List.of("欧•••••", "Z•••••", ""), texts(names, "name"));
        assertTrue(names.schema().require("name").isPersonal(), "stays guarded");
    }

    @Test
    void insideATextOnlyWhatIsFoundIsMasked() {
        var mobile = new MaskValues("note", Trace.MOBILE, Place.INSIDE).apply(people(), Progress.NONE);
        var both = new MaskValues("note", Trace.EMAIL, Place.INSIDE).apply(mobile, Progress.NONE);

        assertEquals(List.of("打138•••••5678找李娜", "write to z•••••@example.com!", "很好"), texts(both, "note"));
    }

    @Test
    void otherKindsKeepAnEndOrTheCity() {
        assertEquals("•••••002X", new MaskValues("x", Trace.ID_CARD, Place.WHOLE).masked("11010519491231002X"));
        assertEquals("•••••1111", new MaskValues("x", Trace.BANK_CARD, Place.WHOLE).masked("4111 1111 1111 1111"));
        assertEquals("上海市•••••", new MaskValues("x", Trace.ADDRESS, Place.WHOLE).masked("上海市浦东新区世纪大道100号"));
        assertEquals("•••••", new MaskValues("x", Trace.ADDRESS, Place.WHOLE).masked("12 Main Street"));
    }

    @Test
    void theSamePersonHasTheSameTokenInAProjectAndAnotherElsewhere() {
        var step = new Pseudonymize(List.of("name", "mobile"), KEY);
        var other = new Pseudonymize(List.of("name"), Pseudonymize.fresh());
        var tokens = step.apply(people(), Progress.NONE);

        assertEquals(step.token("Zoe Quux"), tokens.block("name").text(1));
        assertEquals(step.token("１３８１２３４５６７８"), tokens.block("mobile").text(0), "forms of width are one");
        assertEquals(step.token(" zoe QUUX "), tokens.block("name").text(1));
        assertNotEquals(step.token("Zoe Quux"), other.token("Zoe Quux"));
        assertEquals(
                List.of(false, true, false),
                IntStream.range(0, 3)
                        .mapToObj(tokens.block("mobile")::isMissing)
                        .toList());
        assertEquals(22, step.token("x").length());
    }

    @Test
    void tokensForEverybodyAreTheSameAndOpenAndSayWhoWhereNothingElseDoes() {
        var step = new OpenTokens(List.of("name", "mobile", "note"), KEY);
        var tokens = step.apply(people(), Progress.NONE);

        assertEquals(
                new Pseudonymize(List.of("name"), KEY).token("Zoe Quux"),
                tokens.block("name").text(1));
        assertTrue(tokens.schema().fields().stream().noneMatch(Field::isPersonal));
        assertEquals(
                List.of(Role.CUSTOMER_ID, Role.NONE, Role.NONE),
                tokens.schema().fields().stream().map(Field::role).toList());
        assertTrue(Literals.arePersonal(step, people().schema()));
        assertEquals(List.of(KEY), Literals.values(step));
        assertFalse(step.toString().contains(KEY));
    }

    /// Computed with hmac and hashlib of Python 3.11.7.
    @Test
    void tokensAreTheFirstHundredAndFourBitsOfTheCode() {
        assertEquals("T7r46olqb0ea2aca999eqm", new Pseudonymize(List.of("name"), KEY).token("Zoe Quux"));
    }

    /// With plain hashes everybody can go through all numbers of a block; without the key nothing is found.
    @Test
    void goingThroughAllNumbersWithoutTheKeyFindsNobody() throws Exception {
        var numbers =
                IntStream.range(0, 10_000).mapToObj("1381234%04d"::formatted).toList();
        var step = new Pseudonymize(List.of("m"), Pseudonymize.fresh());
        var exported = new HashSet<String>();
        numbers.forEach(number -> exported.add(step.token(number)));
        assertEquals(10_000, exported.size());
        var guess = new Pseudonymize(List.of("m"), "0".repeat(64));
        var sha = MessageDigest.getInstance("SHA-256");
        for (var number : numbers) {
            assertFalse(exported.contains(guess.token(number)));
            var hash = sha.digest(number.getBytes(StandardCharsets.UTF_8));
            var digits = new java.math.BigInteger(1, java.util.Arrays.copyOf(hash, 13)).toString(32);
            assertFalse(exported.contains("T" + "0".repeat(21 - digits.length()) + digits));
            assertFalse(exported.contains(HexFormat.of().formatHex(hash)));
        }
    }

    @Test
    void theKeyIsALiteralOfALedgerAndNeverSaid() {
        var step = new Pseudonymize(List.of("name"), KEY);

        assertTrue(Literals.arePersonal(step, people().schema()));
        assertEquals(List.of(KEY), Literals.values(step));
        assertFalse(step.toString().contains(KEY));
        assertEquals(
                "problem.pseudonym.key",
                assertThrows(Problem.class, () -> new Pseudonymize(List.of(), "x"))
                        .key());
    }
}
