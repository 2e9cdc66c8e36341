package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.clientele.spec.Progress;
import org.clientele.table.Rank;
import org.clientele.table.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RanksTest {

    private static final String TEXT =
            "order id,subtotal,total,net sales,city\nA1,5.5,7.5,6,Rome\nA2,9.5,12.5,10,Oslo\n";

    @TempDir
    Path folder;

    @Test
    void theSurestColumnOfARoleIsTheMainOneAndOfEquallySureOnesTheFirst() {
        var detection = new Csv(folder).detect(TEXT);

        assertEquals(
                List.of(Role.ORDER_ID, Role.AMOUNT, Role.AMOUNT, Role.AMOUNT, Role.CITY),
                detection.columns().stream().map(c -> c.role().value()).toList());
        assertEquals(
                List.of(Rank.MAIN, Rank.FURTHER, Rank.MAIN, Rank.FURTHER, Rank.MAIN),
                detection.columns().stream().map(ColumnGuess::rank).toList());
        assertEquals("total", main(detection.options()));
    }

    @Test
    void whoMakesAColumnTheMainOnePutsTheOthersBehind() {
        var found = new Csv(folder).detect(TEXT).options();
        var said = found.with(3, column -> column.ranked(Rank.MAIN));

        assertEquals("net sales", main(said));
        assertFalse(said.columns().get(2).isMain());
        assertNotEquals(found.digest(), said.digest());
        assertTrue(said.isShared(said.columns().get(1)));
        assertFalse(said.isShared(said.columns().get(4)));
    }

    @Test
    void aColumnThatNewlyPlaysARoleStandsBehindTheMainOneAndAloneIsTheMainOne() {
        var found = new Csv(folder).detect(TEXT).options();

        assertEquals("total", main(found.with(4, column -> column.playing(Role.AMOUNT))));
        var other = found.with(1, column -> column.playing(Role.PRICE));
        assertTrue(other.columns().get(1).isMain());
    }

    @Test
    void withoutTheMainColumnTheFirstOfTheRoleIsMeant() {
        var found = new Csv(folder).detect(TEXT).options();

        assertEquals("subtotal", main(found.with(2, ColumnOption::dropped)));
        assertEquals("subtotal", main(found.with(2, column -> column.playing(Role.PRICE))));
    }

    @Test
    void theRanksOfAFileAreThoseOfItsSource() {
        var csv = new Csv(folder);
        var source = Importer.read(csv.file(TEXT), csv.detect(TEXT).options(), Progress.NONE);

        assertEquals("total", source.rows().schema().require(Role.AMOUNT).name());
        assertEquals(
                "total", Sources.schema(List.of(source)).require(Role.AMOUNT).name());
    }

    private static String main(ImportOptions options) {
        return options.schema().require(Role.AMOUNT).name();
    }
}
