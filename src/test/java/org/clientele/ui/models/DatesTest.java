package org.clientele.ui.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.clientele.analysis.predict.Advise;
import org.clientele.analysis.predict.Division;
import org.clientele.spec.Inputs;
import org.clientele.spec.Progress;
import org.clientele.table.Block;
import org.clientele.table.DateBlock;
import org.clientele.table.Field;
import org.clientele.table.Role;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.Type;
import org.clientele.words.Words;
import org.junit.jupiter.api.Test;

/// Which dates divide rows into early and late ones, and what is said of it.
class DatesTest {

    private static final Field BORN = Field.of("born", Type.DATE, Role.BIRTH_DATE);
    private static final Field CAME = Field.of("came", Type.DATE, Role.SIGNUP_DATE);
    private static final Field SENT = Field.of("sent", Type.DATE);
    private static final Terms TERMS = new Terms(Words.in(Locale.ENGLISH), Set.of());

    private static List<String> advised(Field... fields) {
        var days = new DateBlock(new int[] {20_000, 20_031});
        var blocks = List.<Block>of(days, days, days).subList(0, fields.length);
        var sheet = Sheet.of(new Schema(List.of(fields)), RowIds.of("a", 2), blocks);
        return new Advise(Optional.empty(), Optional.empty())
                .of(Inputs.of(sheet), Progress.NONE)
                .dates();
    }

    @Test
    void whenSomebodyWasBornOrCameDividesNoRows() {
        assertEquals(List.of(), advised(BORN, CAME));
        assertEquals(List.of("sent"), advised(BORN, CAME, SENT));
    }

    @Test
    void thePageSaysWhy() {
        var random = Division.STANDARD;
        assertEquals("", new Dates(List.of()).why(TERMS, random));
        assertTrue(new Dates(List.of(CAME)).why(TERMS, random).startsWith("came: said of the person"));
        assertTrue(new Dates(List.of(CAME)).why(TERMS, random).contains("at random"));
        assertTrue(new Dates(List.of(CAME)).why(TERMS, random.dated("came")).contains("Usually a random part"));
        assertTrue(new Dates(List.of(SENT)).why(TERMS, random.dated("sent")).startsWith("The latest rows by sent"));
        assertTrue(new Dates(List.of(SENT)).why(TERMS, random).contains("promise too much"));
    }
}
