package org.clientele.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Field;
import org.clientele.table.IntegerBlock;
import org.clientele.table.Role;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;

/// What leaves in coarser values is coarse, or is rows of people like any others.
class ReleaseTest {

    private static final Schema PEOPLE = Schema.of(
            Field.of("id", Type.TEXT, Role.CUSTOMER_ID),
            Field.of("mail", Type.TEXT, Role.EMAIL),
            Field.of("city", Type.TEXT, Role.CITY),
            Field.of("amount", Type.INTEGER, Role.AMOUNT),
            Field.of("agreed", Type.TEXT, Role.CONSENT));

    /// Twenty people of two cities, of whom every second agreed to be handed over.
    private static Sheet people() {
        return Sheet.of(
                PEOPLE,
                RowIds.of("p", 20),
                List.of(
                        texts(i -> "C" + i),
                        texts(i -> "c" + i + "@x.org"),
                        texts(i -> i < 10 ? "Ulm" : "Bonn"),
                        new IntegerBlock(
                                IntStream.range(0, 20).mapToLong(i -> i).toArray()),
                        texts(i -> i % 2 == 0 ? "yes" : "no")));
    }

    private static TextBlock texts(java.util.function.IntFunction<String> text) {
        return TextBlock.of(IntStream.range(0, 20).mapToObj(text).toList());
    }

    private static Release release(List<String> without) {
        return Release.of(PEOPLE, List.of("city"), without, 5, 0.05);
    }

    private static Agreements agreed(Purpose purpose) {
        var told = new Agreements.Told(
                people().described(PEOPLE.replace("agreed", Field.of("third party", Type.TEXT, Role.CONSENT))),
                0,
                Set.of());
        return Agreements.of(List.of(told), Aim.of(purpose));
    }

    @Test
    void whatNamesPeopleIsLeftOutWhateverElseIs() {
        var release = release(List.of("amount"));

        assertEquals(List.of("amount", "id", "mail"), release.without());
        assertEquals(List.of("agreed"), release.kept());
        assertEquals(Optional.of("id"), release.person());
        var left = release.of(people(), List.of(), agreed(Purpose.ANALYSIS), Progress.NONE);
        assertEquals(List.of("city", "agreed"), left.rows().sheet().schema().names());
    }

    @Test
    void rowsInWhichSinglePeopleCanBeToldLeaveOnlyOfWhoAgreed() {
        var left = release(List.of("agreed")).of(people(), List.of(), agreed(Purpose.HAND_OVER), Progress.NONE);

        assertEquals(20 / 2, left.rows().sheet().rows());
        assertEquals(10, left.rows().withheld());
        assertEquals(Cleared.Consent.OBEYED, left.rows().consent());
        assertEquals(
                "purpose.withheld.hand-over", left.rows().remarks().getFirst().key());
        assertEquals(10, left.known().unique());
        assertEquals(5, left.reached().smallest());
    }

    @Test
    void rowsThatAreAlikeInAllThatLeavesNeedNoPurpose() {
        var left =
                release(List.of("amount", "agreed")).of(people(), List.of(), agreed(Purpose.HAND_OVER), Progress.NONE);

        assertEquals(20, left.rows().sheet().rows());
        assertEquals(Cleared.Consent.NOBODYS, left.rows().consent());
        assertEquals(0, left.known().below());
    }

    @Test
    void aPersonalColumnThatIsNotCoarserIsRefusedByName() {
        var problem = assertThrows(Problem.class, () -> Cleared.coarse(people(), List.of("city")));

        assertEquals("problem.release.personal", problem.key());
        assertEquals(List.of("id", "mail"), List.of(problem.args()).getLast());
        var later = agreed(Purpose.ANALYSIS).clear(people());
        assertThrows(Problem.class, () -> later.coarser(people(), List.of("city", "mail")));
    }

    @Test
    void aPersonalColumnLeavesCoarserWhereItIsChosen() {
        var release = Release.of(PEOPLE, List.of("city", "mail"), List.of("amount", "agreed"), 5, 0.05);

        var left = release.of(people(), List.of(), agreed(Purpose.ANALYSIS), Progress.NONE);

        assertEquals(List.of("mail", "city"), left.rows().sheet().schema().names());
        assertEquals(Set.of("*"), Set.of(left.rows().sheet().block("mail").text(3)));
    }

    @Test
    void whatIsNotThereOrChosenTwiceIsSaid() {
        assertEquals("problem.column.missing", key(List.of("city"), List.of("nothing")));
        assertEquals("problem.release.twice", key(List.of("city"), List.of("city")));
        assertEquals("problem.release.person", key(List.of("id"), List.of()));
        assertEquals("problem.release.identifiers", key(List.of(), List.of()));
    }

    private static String key(List<String> identifiers, List<String> without) {
        return assertThrows(Problem.class, () -> Release.of(PEOPLE, identifiers, without, 5, 0.05))
                .key();
    }
}
