package org.clientele.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.clientele.recipe.Recipe;
import org.clientele.source.Detection;
import org.clientele.source.Importer;
import org.clientele.source.Sources;
import org.clientele.spec.Deposit;
import org.clientele.spec.Deposits;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// All that four tables tell of one customer, and nothing of another.
class SubjectTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());

    @TempDir
    private Path folder;

    private final Map<String, Deposit> held = new HashMap<>();
    private Workbook book = Workbook.EMPTY;
    private Evaluator evaluator;

    @BeforeEach
    void bringIn() throws IOException {
        table("people", "customer_id,name,email\nC1,Ann Lee,ann@example.com\nC2,Bo Li,bo@example.com\n");
        table("orders", "order_id,customer_id,order_date,amount\nO1,C1,2026-01-02,5.5\nO2,C2,2026-01-03,7\n");
        table("lines", "order_id,product,quantity\nO1,Tea,1\nO1,Cup,2\nO2,Salt,1\n");
        table("letters", "email,subject\nann@example.com,Hello there\nbo@example.com,Other\n");
        table("cities", "city,country\nBonn,DE\nUlm,DE\n");
        evaluator = new Evaluator(JSON, deposits(), new Memory());
    }

    private void table(String name, String text) throws IOException {
        var file = Files.writeString(folder.resolve(name + ".csv"), text);
        var source = Importer.read(file, Detection.of(file, Progress.NONE).options(), Progress.NONE);
        held.put(source.id(), source);
        book = book.with(Node.of(name + "-source", name, Sources.of(source.id())))
                .with(Node.of(name, name, Recipe.EMPTY, name + "-source"));
    }

    private Deposits deposits() {
        return new Deposits() {
            @Override
            public <T extends Deposit> T get(String id, Class<T> kind) {
                return Optional.ofNullable(held.get(id))
                        .map(kind::cast)
                        .orElseThrow(() -> new Problem("problem.deposit.missing", id));
            }
        };
    }

    @Test
    void rowsByIdByAddressAndByOrderAreHerRowsOnly() {
        var subject = Subject.of("C1", book, evaluator, Progress.NONE);

        assertEquals(
                List.of("people 1", "orders 1", "lines 2", "letters 1"),
                subject.tables().stream()
                        .filter(told -> !told.node().endsWith("-source"))
                        .map(told -> told.title() + " " + told.rows().rows())
                        .toList());
        var json = JSON.write(subject.whole());
        assertTrue(json.contains("Hello there") && json.contains("Cup"));
        assertFalse(json.contains("Salt") || json.contains("bo@") || json.contains("Other"));
    }

    @Test
    void everyTableIsAFileAndAllOfThemOneMore() throws IOException {
        var subject = Subject.of("C1", book, evaluator, Progress.NONE);

        assertEquals(8, SubjectFiles.write(subject, folder.resolve("known"), JSON, Progress.NONE));

        try (var files = Files.list(folder.resolve("known"))) {
            assertEquals(9, files.count());
        }
        assertTrue(Files.readString(folder.resolve("known/all.json")).contains("ann@example.com"));
        assertEquals(
                "problem.subject.there",
                assertThrows(
                                Problem.class,
                                () -> SubjectFiles.write(subject, folder.resolve("known"), JSON, Progress.NONE))
                        .key());
    }

    @Test
    void aFileIsCalledAsItsTableWithoutASecondEndingAndSpreadsheetsKnowItsLetters() throws IOException {
        book = book.with(Node.of(
                "people-source", "people.csv", book.require("people-source").spec()));

        SubjectFiles.write(
                Subject.of("C1", book, evaluator, Progress.NONE), folder.resolve("known"), JSON, Progress.NONE);

        assertTrue(Files.readString(folder.resolve("known/01 people.csv")).startsWith("\uFEFFcustomer_id"));
    }

    @Test
    void whatIsStoppedHalfWayLeavesNothing() {
        var subject = Subject.of("C1", book, evaluator, Progress.NONE);
        Progress stop = (done, _) -> {
            if (done == 3) {
                throw new CancellationException();
            }
        };

        assertThrows(
                CancellationException.class,
                () -> SubjectFiles.write(subject, folder.resolve("new/known"), JSON, stop));

        assertFalse(Files.exists(folder.resolve("new")));
    }

    @Test
    void aCustomerNobodyKnowsIsSaid() {
        assertEquals(
                "problem.subject.unknown",
                assertThrows(Problem.class, () -> Subject.of("C9", book, evaluator, Progress.NONE))
                        .key());
    }
}
