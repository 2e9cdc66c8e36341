package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.clientele.table.Privacy;
import org.clientele.table.Role;
import org.junit.jupiter.api.Test;

class ColumnOptionTest {

    private static final ColumnOption PLAIN = ColumnOption.text("x");

    @Test
    void whatIsSaidAgreesWithTheRoleOrIsKept() {
        assertEquals(PLAIN, PLAIN.guarded(Privacy.OPEN));
        assertEquals(
                Optional.of(Privacy.PERSONAL), PLAIN.guarded(Privacy.PERSONAL).privacy());
        assertTrue(PLAIN.guarded(Privacy.PERSONAL).field().isPersonal());
        var product = PLAIN.playing(Role.NAME).guarded(Privacy.OPEN);
        assertFalse(product.field().isPersonal());
    }

    @Test
    void aMarkSurvivesAnotherNameTypeAndRoleButAPersonalRoleIsPersonalAgain() {
        var marked = PLAIN.guarded(Privacy.PERSONAL)
                .named("y")
                .playing(Role.CITY)
                .dropped()
                .kept();
        assertTrue(marked.isPersonal());

        var freed = PLAIN.playing(Role.NAME).guarded(Privacy.OPEN);
        assertTrue(freed.playing(Role.EMAIL).isPersonal());
    }

    @Test
    void aMarkMakesAnotherSource() {
        var plain = new ImportOptions(Dialect.COMMA, List.of(PLAIN));

        assertNotEquals(
                plain.digest(), plain.with(0, c -> c.guarded(Privacy.PERSONAL)).digest());
    }
}
