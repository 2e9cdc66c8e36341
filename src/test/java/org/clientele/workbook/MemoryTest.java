package org.clientele.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.clientele.analysis.describe.TableProfile;
import org.clientele.spec.Result;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.junit.jupiter.api.Test;

class MemoryTest {

    /// Figures weigh 4,096 bytes each.
    private static final Result FIGURES = new TableProfile(0, List.of());

    private final Memory memory = new Memory(3 * 4096);

    private static Key key(String name) {
        return new Key(name);
    }

    private String held(String... names) {
        return String.join(
                " ",
                Stream.of(names)
                        .filter(name -> memory.find(key(name)).isPresent())
                        .toList());
    }

    private void keep(String name, long nanos) {
        memory.keep(key(name), FIGURES, nanos);
    }

    @Test
    void theCheapestToRebuildGoesFirst() {
        keep("dear", 9_000_000);
        keep("cheap", 1_000_000);
        keep("middling", 5_000_000);
        keep("new", 1);
        assertEquals("dear middling new", held("dear", "cheap", "middling", "new"));
    }

    @Test
    void aLargeOneGoesBeforeASmallOneThatTookAsLong() {
        keep("small", 1_000);
        memory.keep(key("large"), Sheet.of(Schema.of(), RowIds.of("s", 512), List.of()), 1_000);
        keep("new", 1_000);
        assertEquals("small new", held("small", "large", "new"));
    }

    @Test
    void ofEqualOnesThatNotAskedForTheLongestGoesFirst() {
        keep("a", 1_000);
        keep("b", 1_000);
        keep("c", 1_000);
        assertEquals("a", held("a"));
        keep("d", 1_000);
        assertEquals("a c d", held("a", "b", "c", "d"));
    }

    @Test
    void aDearOneThatNobodyAsksForDoesNotStayForEver() {
        keep("dear", 20_000);
        for (int i = 0; i < 100; i++) {
            keep("passing " + i, 1_000);
        }
        assertEquals("passing 99", held("dear", "passing 99"));
    }

    @Test
    void theNewestIsHeldEvenIfItAloneIsLarger() {
        var small = new Memory(10);
        small.keep(key("first"), FIGURES, 1);
        small.keep(key("second"), FIGURES, 1);
        assertTrue(small.find(key("first")).isEmpty());
        assertTrue(small.find(key("second")).isPresent());
    }

    @Test
    void twoFifthsOfTheHeapAreForResults() {
        assertEquals(2_000_000_000L / 5 * 2, Memory.share(2_000_000_000L));
    }
}
