package org.clientele.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.clientele.recipe.DropColumns;
import org.clientele.recipe.Recipe;
import org.clientele.recipe.StepUse;
import org.clientele.spec.Problem;
import org.junit.jupiter.api.Test;

/// Steps in workbooks that somebody writes by hand.
class StepNodeTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());
    private static final DropColumns STEP = new DropColumns(List.of("a"));
    private static final String KIND = "\"type\" : \"drop-columns\",\\s*(\"columns\")";

    private static final String RECIPE = JSON.write(
            new Workbook(List.of(Node.of("n", "N", new Recipe(List.of(new StepUse(STEP, StepUse.Switch.ON)))))));

    @Test
    void aStepThatIsANodeNeedNotSayTwiceWhatItIs() {
        var book = new Workbook(List.of(Node.of("n", "N", STEP)));
        var once = JSON.write(book).replaceFirst(KIND, "$1");
        assertNotEquals(JSON.write(book), once);
        assertEquals(book, JSON.read(once));
        assertEquals(book, JSON.read(JSON.write(book)));
    }

    private static List<Object> refused(String text) {
        var problem = assertThrows(Problem.class, () -> JSON.read(text));
        return List.of(problem.key(), List.of(problem.args()));
    }

    @Test
    void aStepOfARecipeThatDoesNotSayWhatItIsIsRefusedByItsPlace() {
        assertEquals(
                List.of("problem.book.absent", List.of("n", "steps › 1 › step › type")),
                refused(RECIPE.replaceFirst(KIND, "$1")));
    }

    @Test
    void aKindOfStepThatIsNotKnownIsRefusedByItsPlace() {
        assertEquals(
                List.of("problem.book.choice", List.of("n", "steps › 1 › step › type", "drop-colums")),
                refused(RECIPE.replaceFirst("drop-columns", "drop-colums")));
    }
}
