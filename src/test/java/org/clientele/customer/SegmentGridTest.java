package org.clientele.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.clientele.customer.SegmentGrid.Rule;
import org.clientele.spec.Problem;
import org.junit.jupiter.api.Test;

class SegmentGridTest {

    @Test
    void standardGridPutsEveryCellIntoExactlyOneSegment() {
        for (int r = 1; r <= 5; r++) {
            for (int fm = 1; fm <= 5; fm++) {
                int recency = r;
                int both = fm;
                assertEquals(
                        1,
                        SegmentGrid.STANDARD.rules().stream()
                                .filter(rule -> rule.covers(recency, both))
                                .count());
            }
        }
        assertEquals(11, SegmentGrid.STANDARD.segments().size());
    }

    @Test
    void cornersHaveTheirKnownNames() {
        assertEquals("champions", SegmentGrid.STANDARD.segment(5, 5));
        assertEquals("new-customers", SegmentGrid.STANDARD.segment(5, 1));
        assertEquals("cant-lose-them", SegmentGrid.STANDARD.segment(1, 5));
        assertEquals("lost", SegmentGrid.STANDARD.segment(1, 1));
    }

    @Test
    void gapIsAProblemThatNamesTheCell() {
        var rules = new ArrayList<>(SegmentGrid.STANDARD.rules());
        rules.removeLast();

        var problem = assertThrows(Problem.class, () -> new SegmentGrid(rules));

        assertEquals(new Problem("problem.grid.gap", 1, 1), problem);
    }

    @Test
    void overlapIsAProblemThatNamesTheCell() {
        var rules = List.of(new Rule("all", 1, 5, 1, 5), new Rule("best", 5, 5, 5, 5));

        var problem = assertThrows(Problem.class, () -> new SegmentGrid(rules));

        assertEquals(new Problem("problem.grid.overlap", 5, 5), problem);
    }

    @Test
    void ruleOutsideTheGridIsAProblem() {
        assertThrows(Problem.class, () -> new Rule("far", 0, 5, 1, 5));
        assertThrows(Problem.class, () -> new Rule("Not A Code", 1, 5, 1, 5));
    }

    @Test
    void halvesAreRoundedUp() {
        assertEquals(5, SegmentGrid.mean(4, 5));
        assertEquals(3, SegmentGrid.mean(1, 5));
        assertEquals(2, SegmentGrid.mean(1, 2));
    }
}
