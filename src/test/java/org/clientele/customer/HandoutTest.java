package org.clientele.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clientele.customer.Handout.Asked;
import org.clientele.spec.Inputs;
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

    @Test
    void namesAndAddressesAreMaskedUnlessAskedFor() {
        var list = list("yes", "yes", "yes");

        var masked = new Handout(Mask.MASKED, Asked.ALL).of(list, all(list));
        var shown = new Handout(Mask.SHOWN, Asked.ALL).of(list, all(list));

        assertEquals(List.of("L• N•", "王•", "J•"), texts(masked, CustomerList.NAME));
        assertEquals(List.of("l•••••@example.org", "", "j•••••@example.com"), texts(masked, CustomerList.EMAIL));
        assertEquals(List.of("Li Na", "王芳", "Jo"), texts(shown, CustomerList.NAME));
    }

    @Test
    void onlyThoseWhoAgreedAreHandedOut() {
        var list = list("Ja", "否", "");

        var agreed = new Handout(Mask.MASKED, Asked.AGREED).of(list, all(list));

        assertEquals(List.of("a"), texts(agreed, CustomerList.CUSTOMER));
        assertEquals(1, Handout.agreed(list, all(list)));
    }

    @Test
    void whereNobodyWasAskedAllAreHandedOut() {
        var list = list("", "", "");

        assertFalse(Handout.isConsentKnown(list));
        assertEquals(
                3, new Handout(Mask.MASKED, Asked.AGREED).of(list, all(list)).rows());
    }

    @Test
    void onlyTheRowsAskedForAreHandedOut() {
        var list = list("yes", "yes", "yes");

        assertEquals(
                List.of("c"),
                texts(new Handout(Mask.MASKED, Asked.ALL).of(list, new int[] {2}), CustomerList.CUSTOMER));
    }
}
