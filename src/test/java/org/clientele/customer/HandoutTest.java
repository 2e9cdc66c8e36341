package org.clientele.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clientele.spec.Inputs;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Field;
import org.clientele.table.Role;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;

class HandoutTest {

    private static Sheet list(String... consent) {
        var schema = Schema.of(
                Field.of("id", Type.TEXT, Role.CUSTOMER_ID),
                Field.of("name", Type.TEXT, Role.NAME),
                Field.of("mail", Type.TEXT, Role.EMAIL),
                Field.of("news", Type.TEXT, Role.CONSENT));
        var people = Sheet.of(
                schema,
                RowIds.of("people", 3),
                List.of(
                        TextBlock.of("a", "b", "c"),
                        TextBlock.of("Li Na", "王芳", "Jo"),
                        TextBlock.of("li.na@example.org", "", "jo@example.com"),
                        TextBlock.of(consent)));
        return new CustomerList(List.of(new Part.People("id")), Optional.empty()).of(Inputs.of(people), Progress.NONE);
    }

    private static int[] all(Sheet list) {
        return IntStream.range(0, list.rows()).toArray();
    }

    private static List<String> texts(Sheet sheet, String column) {
        return IntStream.range(0, sheet.rows())
                .mapToObj(sheet.block(column)::text)
                .toList();
    }

    private static Handout handout(Mask mask, Purpose purpose) {
        return new Handout(mask, Aim.of(purpose));
    }

    private static Sheet of(Handout handout, Sheet list, int... rows) {
        return handout.of(list, rows, Agreements.of(List.of(), handout.aim())).sheet();
    }

    @Test
    void namesAndAddressesAreMaskedUnlessAskedFor() {
        var list = list("yes", "yes", "yes");

        var masked = of(handout(Mask.MASKED, Purpose.ANALYSIS), list, all(list));
        var shown = of(handout(Mask.SHOWN, Purpose.ANALYSIS), list, all(list));

        assertEquals(List.of("L•••••", "王•••••", "J•••••"), texts(masked, CustomerList.NAME));
        assertEquals(List.of("l•••••@example.org", "", "j•••••@example.com"), texts(masked, CustomerList.EMAIL));
        assertEquals(List.of("Li Na", "王芳", "Jo"), texts(shown, CustomerList.NAME));
    }

    @Test
    void onlyThoseWhoAgreedAreHandedOutToBeWrittenTo() {
        var list = list("Ja", "否", "");
        var handout = handout(Mask.MASKED, Purpose.CONTACT);

        var cleared = handout.of(list, all(list), Agreements.of(List.of(), handout.aim()));

        assertEquals(List.of("a"), texts(cleared.sheet(), CustomerList.CUSTOMER));
        assertEquals(2, cleared.withheld());
    }

    @Test
    void whereNobodyWasAskedAllAreHandedOutAndThatIsSaid() {
        var list = list("", "", "");
        var handout = handout(Mask.MASKED, Purpose.CONTACT);

        var cleared = handout.of(list, all(list), Agreements.of(List.of(), handout.aim()));

        assertEquals(3, cleared.sheet().rows());
        assertEquals(List.of(new Problem("purpose.unknown.contact")), cleared.remarks());
    }

    @Test
    void onlyTheRowsAskedForAreHandedOut() {
        var list = list("yes", "yes", "yes");

        assertEquals(List.of("c"), texts(of(handout(Mask.MASKED, Purpose.ANALYSIS), list, 2), CustomerList.CUSTOMER));
    }
}
