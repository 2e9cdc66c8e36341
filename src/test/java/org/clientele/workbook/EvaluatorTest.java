package org.clientele.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.clientele.spec.Deposits;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.workbook.Doubled.Given;
import org.clientele.workbook.Doubled.Many;
import org.clientele.workbook.Doubled.Number;
import org.clientele.workbook.Doubled.Times;
import org.junit.jupiter.api.Test;

class EvaluatorTest {

    private final BookJson json = new BookJson(Doubled.CATALOG);
    private final Evaluator evaluator = new Evaluator(json, Deposits.NONE, new Memory(1 << 20));
    private final Workbook book = Workbook.EMPTY
            .with(Node.of("a", "A", new Given(3)))
            .with(Node.of("b", "B", new Many(List.of(new Times(2), new Times(5), new Times(7))), "a"))
            .with(Node.of("c", "C", new Times(10), "b"));

    private double value(Workbook asked, String id) {
        return evaluator.evaluate(asked, id, Number.class, Progress.NONE).value();
    }

    @Test
    void aChainYieldsWhatItsLinksYieldInOrder() {
        assertEquals(2100, value(book, "c"));
    }

    @Test
    void askingAgainComputesNothing() {
        value(book, "c");
        var before = evaluator.computations();

        value(book, "c");

        assertEquals(before, evaluator.computations());
    }

    @Test
    void anotherTitleComputesNothing() {
        value(book, "c");
        var before = evaluator.computations();

        value(book.with(book.require("b").titled("Other").noted("why")), "c");

        assertEquals(before, evaluator.computations());
    }

    @Test
    void droppingAMiddleLinkComputesOnlyWhatComesAfterIt() {
        value(book, "c");

        assertEquals(420, value(book.with(Node.of("b", "B", new Many(List.of(new Times(2), new Times(7))), "a")), "c"));
        assertEquals(Map.of("given", 1, "times", 4 + 2), evaluator.computations());
    }

    @Test
    void goingBackComputesNothing() {
        value(book, "c");
        value(book.with(Node.of("a", "A", new Given(4))), "c");
        var before = evaluator.computations();

        value(book, "c");

        assertEquals(before, evaluator.computations());
    }

    @Test
    void anEmptyChainIsItsInput() {
        assertEquals(3, value(book.with(Node.of("b", "B", new Many(List.of()), "a")), "b"));
    }

    @Test
    void aCancelledRunLeavesNothing() {
        Progress stop = (_, _) -> {
            throw new CancellationException();
        };

        assertThrows(CancellationException.class, () -> evaluator.evaluate(book, "c", stop));

        assertEquals(Map.of(), evaluator.computations());
        assertEquals(2100, value(book, "c"));
    }

    @Test
    void aNodeBelowAWrongOneNamesTheWrongOne() {
        var wrong = book.with(Node.of("a", "Start", new Given(-1)));

        var problem = assertThrows(Problem.class, () -> value(wrong, "c"));

        assertEquals(new Problem("problem.waits", "Start", "a"), problem);
    }

    @Test
    void jsonReadsBackAsTheSameWorkbook() {
        assertEquals(book, json.read(json.write(book)));
    }
}
