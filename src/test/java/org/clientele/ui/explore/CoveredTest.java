package org.clientele.ui.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.clientele.customer.GapFigures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoveredTest {

    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    private static Covered covered(int days, GapFigures gaps) {
        return new Covered(LAST.minusDays(days - 1L), LAST, gaps);
    }

    @ParameterizedTest
    @CsvSource({"231, 240", "240, 240", "241, 270", "31, 60", "30, 30", "13.2, 14", "0.5, 1", "900, 330"})
    void nineInTenGapsAreOverWithinTheDaysThatAreSuggested(double most, int foretold) {
        assertEquals(foretold, covered(1000, new GapFigures(9, 20, 5, most)).within());
    }

    @ParameterizedTest
    @CsvSource({"1000, 90", "270, 90", "269, 60", "120, 30", "90, 30", "60, 20", "2, 1"})
    void atMostAThirdOfWhatIsCoveredIsForetold(int covered, int foretold) {

        var days = covered(covered, new GapFigures(0, 0, Double.NaN, Double.NaN));

        assertEquals(foretold, days.within());
        assertEquals(foretold, ChronoUnit.DAYS.between(days.day(), LAST) + 1);
    }
}
