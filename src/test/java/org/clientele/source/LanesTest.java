package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LanesTest {

    private static final int NEVER = -1;

    private final Lanes lanes = new Lanes(2);

    @Test
    void oneLaneGoesOnWhileAnotherIsBehind() {
        lanes.add();
        int slow = lanes.next(NEVER);
        int quick = lanes.next(NEVER);
        lanes.add();

        assertTrue(lanes.done(quick, true));
        assertEquals(1, lanes.piece(quick));
        assertFalse(lanes.done(quick, true));
        assertEquals(0, lanes.piece(slow));
        assertFalse(lanes.isDown(1));
        assertTrue(lanes.isDown(2));
    }

    @Test
    void aLaneIsGoneAlongByOneAtATime() {
        lanes.add();
        int first = lanes.next(NEVER);
        int second = lanes.next(NEVER);
        lanes.add();

        lanes.done(first, false);
        assertEquals(first, lanes.next(NEVER));
        lanes.done(second, false);
        assertEquals(second, lanes.next(NEVER));
    }

    @Test
    void whoeverOnlyHelpsStopsOnceFewPiecesAreOpen() {
        lanes.add();
        lanes.add();

        lanes.done(lanes.next(1), false);
        lanes.done(lanes.next(1), false);

        assertEquals(Lanes.NONE, lanes.next(1));
        assertTrue(lanes.isDown(1));
        assertFalse(lanes.isDown(0));
    }

    @Test
    void nothingIsHandedOutOnceAllIsOver() {
        lanes.add();
        lanes.end();

        assertEquals(Lanes.NONE, lanes.next(0));
    }
}
