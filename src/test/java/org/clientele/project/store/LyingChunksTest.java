package org.clientele.project.store;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody may write into a project whose seal is valid.
class LyingChunksTest {

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE, 1, 3, Integer.MAX_VALUE})
    void aNumberOfRowsThatIsNotThatOfTheValuesIsNoColumnAndTakesNoMemory(int rows) {
        var values = Lane.of(List.of(new byte[2 * 8]));
        assertThrows(IOException.class, () -> BlockBytes.block(Type.INTEGER, rows, values, Lane.of(List.of())));
        assertThrows(IOException.class, () -> BlockBytes.first(Type.INTEGER, rows, values, Lane.of(List.of())));
    }

    @Test
    void aDictionaryTooShortToSayHowManyTextsItHasIsNoColumn() {
        for (int length = 0; length < 4; length++) {
            var dictionary = Lane.of(List.of(new byte[length]));
            var codes = Lane.of(List.of(new byte[4]));
            assertThrows(IOException.class, () -> BlockBytes.block(Type.TEXT, 1, codes, dictionary));
            assertThrows(IOException.class, () -> BlockBytes.first(Type.TEXT, 1, codes, dictionary));
        }
    }
}
