package org.clientele.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientele.recipe.CellEdit;
import org.clientele.recipe.CellEdits;
import org.clientele.recipe.Recipe;
import org.clientele.recipe.StepUse;
import org.clientele.source.Detection;
import org.clientele.source.Importer;
import org.clientele.source.Source;
import org.clientele.source.Sources;
import org.clientele.spec.Deposit;
import org.clientele.spec.Deposits;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookFileTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());
    private static final CellEdits EDITS = CellEdits.NONE.plus(new CellEdit("a#1", "amount", "12", "13"));

    @TempDir
    private Path folder;

    private Path file;
    private Source source;
    private Workbook book;
    private Deposits deposits;

    @BeforeEach
    void make() throws IOException {
        file = Files.writeString(folder.resolve("a.csv"), "customer,amount\nC1,12\nC2,30\n");
        source = Importer.read(file, Detection.of(file, Progress.NONE).options(), Progress.NONE);
        var off = new StepUse(EDITS.step(), StepUse.Switch.OFF);
        book = new Workbook(List.of(
                Node.of("file", "a.csv", Sources.of(source.id())),
                Node.of("table", "A", new Recipe(List.of(off)), "file")));
        var kept = Map.of(source.id(), source, EDITS.digest(), EDITS);
        deposits = new Deposits() {
            @Override
            public <T extends Deposit> T get(String id, Class<T> kind) {
                return kind.cast(kept.get(id));
            }
        };
    }

    private BookFile named(Path json, Optional<String> place) {
        var project = folder.resolve("p.clientele");
        return BookFile.of(book, deposits, new Whereabouts(json, project, _ -> place, Progress.NONE));
    }

    private String path(Path json, Optional<String> place) {
        return named(json, place).sources().getFirst().path();
    }

    @Test
    void aNodeByItselfIsWrittenAsInItsWorkbook() throws IOException {
        var mapper = new com.fasterxml.jackson.databind.json.JsonMapper();
        for (var example : Examples.all().values()) {
            var node = new Node("n", "客户", example.spec(), List.of(), "note", Map.of("step-1", "x"));
            var inBook = mapper.readTree(JSON.write(Workbook.EMPTY.with(node))).at("/nodes/0");

            assertEquals(inBook.toString(), JSON.write(node));
        }
    }

    @Test
    void aLedgerGoesAlongEvenWhereItsStepIsSwitchedOff() {
        var written = JSON.write(named(folder.resolve("book.json"), Optional.empty()));

        assertEquals(EDITS, JSON.file(written).get(EDITS.digest(), CellEdits.class));
        assertEquals(book, JSON.file(written).book());
    }

    @Test
    void aLedgerThatWasChangedByHandIsRefused() {
        var written = JSON.write(named(folder.resolve("book.json"), Optional.empty()));
        var changed = written.replace("\"after\" : \"13\"", "\"after\" : \"14\"");

        var problem = assertThrows(Problem.class, () -> JSON.file(changed));
        assertEquals("problem.book.deposit.changed", problem.key());
    }

    @Test
    void aSourceIsNamedFromTheFolderOfTheBookWhereItsFileLiesBelow() throws IOException {
        var place = Optional.of(file.toString());

        assertEquals("a.csv", path(folder.resolve("book.json"), place));
        var other = Files.createDirectories(folder.resolve("other"));
        assertEquals(file.toString().replace('\\', '/'), path(other.resolve("book.json"), place));
    }

    @Test
    void aSourceWhoseFileHasChangedOrGoneIsNamedByTheProject() throws IOException {
        Files.writeString(file, "customer,amount\n");
        assertEquals("p.clientele", path(folder.resolve("book.json"), Optional.of(file.toString())));

        Files.delete(file);
        assertEquals("p.clientele", path(folder.resolve("book.json"), Optional.of(file.toString())));
    }

    @Test
    void aSourceOfTheSampleIsNamedSo() {
        assertEquals("sample:a.csv", path(folder.resolve("book.json"), Optional.of("sample:a.csv")));
    }

    @Test
    void aBookOfTheFirstFormIsBroughtToTheSecond() throws IOException {
        var first = Files.readString(Path.of("src/test/resources/org/clientele/workbook/book-1.json"));

        var read = JSON.file(first);

        assertEquals(
                List.of("file", "table"),
                read.book().nodes().stream().map(Node::id).toList());
        assertEquals(Map.of(), read.kept());
        assertFalse(read.sources().isEmpty());
    }
}
