package org.clientele.source;

import static org.clientele.source.Brought.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.clientele.source.Sources.Mode;
import org.clientele.spec.Deposit;
import org.clientele.spec.Deposits;
import org.clientele.spec.Inputs;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Shapes;
import org.clientele.table.Sheet;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

    @TempDir
    Path folder;

    private Source read(String text) {
        return new Csv(folder).read(text);
    }

    private static Deposits deposits(Source... sources) {
        return new Deposits() {
            @Override
            public <T extends Deposit> T get(String id, Class<T> kind) {
                return kind.cast(Stream.of(sources)
                        .filter(s -> s.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new Problem("problem.deposit.missing", id)));
            }
        };
    }

    private static Sheet of(Mode mode, List<String> key, Source... sources) {
        var spec = new Sources(Stream.of(sources).map(Source::id).toList(), mode, key);
        var sheet = spec.of(new Inputs(List.of(), deposits(sources)), Progress.NONE);
        assertEquals(spec.check(new Shapes(List.of(), deposits(sources))), sheet.schema());
        return sheet;
    }

    @Test
    void oneSourceGivesItsOwnRows() {
        var source = read("id,city\n1,Rome\n2,Oslo\n");

        assertEquals(source.rows(), of(Mode.APPEND, List.of(), source));
    }

    @Test
    void stackedColumnsMeetByNameAndWidenWhereTheyMust() {
        var a = read("id,amount,day,note\n1,5,2024-01-05,7\n2,6,2024-01-06,8\n");
        var b = read("note,id,amount,day,extra\nx,3,1.5,2024-01-07 08:30,true\ny,4,2.5,2024-01-08 09:00,false\n");
        var sheet = of(Mode.APPEND, List.of(), a, b);

        assertEquals(
                List.of(Type.INTEGER, Type.DECIMAL, Type.DATE_TIME, Type.TEXT, Type.BOOLEAN),
                sheet.schema().fields().stream().map(f -> f.type()).toList());
        assertEquals(
                List.of(
                        "1|5|2024-01-05T00:00|7|",
                        "2|6|2024-01-06T00:00|8|",
                        "3|1.5|2024-01-07T08:30|x|true",
                        "4|2.5|2024-01-08T09:00|y|false"),
                rows(sheet));
        assertEquals(b.id() + ":2", sheet.ids().name(3));
    }

    @Test
    void aColumnWidenedToTextGetsItsMisfitsBack() {
        var a = read("v,x\n" + "5,a\n".repeat(30) + "5 pcs,a\n");
        var b = read("v,x\nq,a\nr,a\n");

        assertEquals(1, a.misfits().size());
        assertEquals("5 pcs|a", rows(of(Mode.APPEND, List.of(), a, b)).get(30));
    }

    @Test
    void updatingReplacesRowsOfTheSameKeyWhereTheyStood() {
        var a = read("id,city\n1,Rome\n2,Oslo\n,Bonn\n3,Bern\n");
        var b = read("id,city\n4,Wien\n2,Paris\n,Bonn\n2,Lyon\n");
        var sheet = of(Mode.UPDATE_BY_KEY, List.of("id"), a, b);

        assertEquals(List.of("1|Rome", "2|Lyon", "|Bonn", "3|Bern", "4|Wien", "|Bonn"), rows(sheet));
        assertEquals(b.id() + ":4", sheet.ids().name(1));
        assertEquals(List.of("id"), sheet.schema().key());
    }

    @Test
    void whatIsMissingIsSaidBeforeComputing() {
        var source = read("id,city\n1,Rome\n");
        var shapes = new Shapes(List.of(), deposits(source));

        assertEquals(
                "problem.column.missing",
                assertThrows(Problem.class, () -> new Sources(List.of(source.id()), Mode.UPDATE_BY_KEY, List.of("no"))
                                .check(shapes))
                        .key());
        assertEquals(
                "problem.deposit.missing",
                assertThrows(Problem.class, () -> Sources.of("none").check(shapes))
                        .key());
    }

    @Test
    void theIdIsOfBytesAndOptionsAndNotOfTheName() {
        var a = read("id,city\n1,Rome\n");
        var b = read("id,city\n1,Rome\n");
        assertEquals(a.id(), b.id());
        assertEquals(a.rows(), b.rows());
        assertNotEquals(a.id(), read("id,city\n1,Roma\n").id());
        var file = new Csv(folder).file("id,city\n1,Rome\n");
        var other = Importer.read(file, a.options().with(0, c -> c.typed(Type.TEXT)), Progress.NONE);
        assertNotEquals(a.id(), other.id());
        assertEquals(a.fileDigest(), other.fileDigest());
    }
}
