package org.clientele.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.clientele.workbook.Doubled.Given;
import org.clientele.workbook.History.Label;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static Workbook book(double value) {
        return Workbook.EMPTY.with(Node.of("a", "A", new Given(value)));
    }

    private final History one = History.of(Workbook.EMPTY).accept(book(1), Label.of("one"));

    @Test
    void undoAndRedoMoveBetweenWorkbooks() {
        assertEquals(Workbook.EMPTY, one.undo().book());
        assertEquals(book(1), one.undo().redo().book());
        assertFalse(one.undo().canUndo());
        assertFalse(one.canRedo());
    }

    @Test
    void aDecisionAfterUndoKeepsTheAbandonedLine() {
        var branched = one.undo().accept(book(2), Label.of("two"));

        assertEquals(book(2), branched.book());
        assertTrue(branched.moments().stream().anyMatch(m -> m.book().equals(book(1))));
        assertEquals(book(2), branched.undo().redo().book());
    }

    @Test
    void oldMomentsGoButRestorePointsStay() {
        var history = new History(one.moments(), one.now(), 10).named("March");
        for (int i = 2; i < 50; i++) {
            history = history.accept(book(i), Label.of("next"));
        }

        assertEquals(11, history.moments().size());
        assertEquals("March", history.restorePoints().getFirst().name());
        assertEquals(book(49), history.book());
    }

    @Test
    void theLineLeadsFromTheFirstMomentToTheCurrentOneAndLeavesBranchesOut() {
        var branched = one.undo().accept(book(2), Label.of("two"), java.time.Instant.ofEpochMilli(7));

        assertEquals(
                java.util.List.of("history.start", "two"),
                branched.line().stream().map(m -> m.label().key()).toList());
        assertEquals(7, branched.moment().at().toEpochMilli());
        assertEquals(7, branched.named("x").moment().at().toEpochMilli());
    }
}
