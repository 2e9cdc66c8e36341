package org.clientele.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clientele.customer.Moves.Standing;
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

class SegmentMovesTest {

    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 12, 31));

    private static Sheet scores(String ids, String segments) {
        var schema =
                Schema.of(Field.of("who", Type.TEXT, Role.CUSTOMER_ID), Field.of(Rfm.SEGMENT, Type.TEXT, Role.SEGMENT));
        var who = ids.split(" ");
        return Sheet.of(
                schema, RowIds.of("scores", who.length), List.of(TextBlock.of(who), TextBlock.of(segments.split(" "))));
    }

    private static Moves moves(SegmentMoves spec) {
        var earlier = scores("a b c", "loyal lost loyal");
        var now = scores("b a d c", "champions champions champions lost");
        return spec.of(Inputs.of(earlier, now), Progress.NONE);
    }

    @Test
    void aCustomerStandsWhereTheyWereScoredThen() {
        var days = moves(SegmentMoves.ofCustomer("who", "c", DAYS)).days();

        assertEquals(List.of(new Standing("loyal", 1)), days.getFirst().standings());
        assertEquals(List.of(new Standing("lost", 1)), days.getLast().standings());
    }

    @Test
    void whoHadNotBoughtByThenIsUnknown() {
        var day = moves(SegmentMoves.ofCustomer("who", "d", DAYS)).days().getFirst();

        assertEquals(List.of(), day.standings());
        assertEquals(1, day.unknown());
    }

    @Test
    void thoseInASegmentNowAreCountedWhereTheyWere() {
        var days = moves(SegmentMoves.ofSegment("who", "champions", DAYS)).days();

        assertEquals(
                List.of(new Standing("lost", 1), new Standing("loyal", 1)),
                days.getFirst().standings());
        assertEquals(1, days.getFirst().unknown());
        assertEquals(List.of(new Standing("champions", 3)), days.getLast().standings());
        assertEquals(3, days.getFirst().customers());
    }

    @Test
    void eitherACustomerOrASegmentIsAskedFor() {
        assertThrows(Problem.class, () -> new SegmentMoves("who", Optional.empty(), Optional.empty(), DAYS));
    }
}
