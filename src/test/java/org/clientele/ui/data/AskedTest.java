package org.clientele.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.clientele.table.Condition.Between;
import org.clientele.table.Condition.Compare;
import org.clientele.table.Condition.Op;
import org.clientele.table.Field;
import org.clientele.table.Role;
import org.clientele.table.Type;
import org.clientele.words.DayForm;
import org.clientele.words.Display;
import org.clientele.words.Signs;
import org.clientele.words.Words;
import org.junit.jupiter.api.Test;

/// What the chip of a filter says.
class AskedTest {

    private static final Words GERMAN = Words.in(Locale.ENGLISH)
            .showing(Display.USUAL.with(Signs.POINT_COMMA).with(DayForm.DAY_POINT));

    private static String said(Field field, String from, String to) {
        return Asked.of(new Between(field.name(), from, to)).sentence(GERMAN, Optional.of(field));
    }

    @Test
    void valuesAreWrittenAsTheColumnShowsThem() {
        assertEquals(
                "day is between 31.01.2026 and 01.02.2026",
                said(Field.of("day", Type.DATE), "2026-01-31", "2026-02-01"));
        assertEquals("paid is between 1.234,5 and 2.000", said(Field.of("paid", Type.DECIMAL), "1234.5", "2000"));
        assertEquals(
                "id is between 10001 and 10002",
                said(Field.of("id", Type.INTEGER, Role.CUSTOMER_ID), "10001", "10002"));
    }

    @Test
    void textStaysAsItIs() {
        var asked = Asked.of(new Compare("code", Op.EQUAL, "2026-01-31"));

        assertEquals("code is 2026-01-31", asked.sentence(GERMAN, Optional.of(Field.of("code", Type.TEXT))));
    }
}
