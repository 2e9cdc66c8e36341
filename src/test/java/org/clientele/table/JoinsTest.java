package org.clientele.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.clientele.spec.Problem;
import org.junit.jupiter.api.Test;

class JoinsTest {

    private static final Sheet LEFT = Given.columns(
            List.of("id", "day"), TextBlock.of("a", "b", "", "c", "a"), new IntegerBlock(new long[] {1, 1, 1, 2, 2}));
    private static final Sheet RIGHT = Given.columns(
            List.of("key", "on"), TextBlock.of("b", "a", "a", "", "z"), new DecimalBlock(new double[] {1, 1, 2, 1, 1}));
    private static final List<KeyPair> BY_ID = List.of(new KeyPair("id", "key"));

    @Test
    void innerKeepsPairsInOrderOfBoth() {
        assertEquals("[0, 0, 1, 4, 4] [1, 2, 0, 1, 2]", pairs(BY_ID, Joins.Kind.INNER));
    }

    @Test
    void missingKeysMatchNothing() {
        assertEquals("[0, 0, 1, 2, 3, 4, 4] [1, 2, 0, -1, -1, 1, 2]", pairs(BY_ID, Joins.Kind.LEFT));
    }

    @Test
    void fullAddsTheUnmatchedRightRowsLast() {
        assertEquals("[0, 0, 1, 2, 3, 4, 4, -1, -1] [1, 2, 0, -1, -1, 1, 2, 3, 4]", pairs(BY_ID, Joins.Kind.FULL));
    }

    @Test
    void severalKeysMustAllAgreeAndIntegersMeetDecimals() {
        var keys = List.of(new KeyPair("id", "key"), new KeyPair("day", "on"));

        assertEquals("[0, 1, 4] [1, 0, 2]", pairs(keys, Joins.Kind.INNER));
    }

    @Test
    void refusesTypesThatCannotBeEqual() {
        assertThrows(Problem.class, () -> new KeyPair("id", "on").check(LEFT.schema(), RIGHT.schema()));
    }

    private static String pairs(List<KeyPair> keys, Joins.Kind kind) {
        var joins = Joins.of(LEFT, RIGHT, keys, kind);
        return Arrays.toString(joins.left()) + " " + Arrays.toString(joins.right());
    }
}
