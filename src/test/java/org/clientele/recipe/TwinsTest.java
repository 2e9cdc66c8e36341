package org.clientele.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.clientele.recipe.ChangeFigures.Touched;
import org.clientele.spec.Inputs;
import org.clientele.spec.Progress;
import org.clientele.table.Field;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;

class TwinsTest {

    private static final Sheet PEOPLE = Sheet.of(
            Schema.of(Field.of("mail", Type.TEXT), Field.of("phone", Type.TEXT)),
            RowIds.of("people", 6),
            List.of(TextBlock.of("a@x", "b@x", "A@x", "c@x", "", "a@x"), TextBlock.of("1", "2", "3", "1", "2", "4")));

    private static List<TwinFigures.Group> of(Step... steps) {
        var after = PEOPLE;
        for (var step : steps) {
            after = step.apply(after, Progress.NONE);
        }
        return new Twins(List.of(steps))
                .of(Inputs.of(PEOPLE, after), Progress.NONE)
                .groups();
    }

    @Test
    void rowsThatGoStandWithTheOneThatStays() {
        assertEquals(List.of(new TwinFigures.Group(new Touched(0, 0), List.of(5))), of(RemoveDuplicates.by("mail")));
    }

    @Test
    void aStepBeforeThatWritesThemAlikeIsDoneFirst() {
        var lower = new UnifyText(
                List.of("mail"), UnifyText.Spaces.TRIM_AND_COLLAPSE, UnifyText.Letters.LOWER, UnifyText.Width.UNIFY);

        assertEquals(
                List.of(
                        new TwinFigures.Group(new Touched(0, 0), List.of(2, 3, 5)),
                        new TwinFigures.Group(new Touched(1, 1), List.of(4))),
                of(lower, RemoveDuplicates.by("mail"), RemoveDuplicates.by("phone")));
    }
}
