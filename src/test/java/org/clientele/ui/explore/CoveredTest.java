package org.clientele.ui.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoveredTest {

    @ParameterizedTest
    @CsvSource({"1000, 90", "270, 90", "269, 60", "120, 30", "90, 30", "60, 20", "2, 1"})
    void atMostAThirdOfWhatIsCoveredIsForetold(int covered, int foretold) {
        var last = LocalDate.of(2025, 12, 31);
        var days = new Covered(last.minusDays(covered - 1L), last);

        assertEquals(foretold, days.within());
        assertEquals(foretold, ChronoUnit.DAYS.between(days.day(), last) + 1);
    }
}
