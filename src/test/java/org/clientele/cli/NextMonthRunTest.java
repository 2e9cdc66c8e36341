package org.clientele.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NextMonthRunTest {

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Launched run(Object... args) throws IOException {
        try {
            return Launched.clientele(
                    folder, java.util.Arrays.stream(args).map(Object::toString).toArray(String[]::new));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Path project() throws IOException {
        var january = file("jan.csv", "order_id,customer_id,order_date,amount\n1,C1,2026-01-05,5\n2,C2,2026-01-06,6\n");
        var project = folder.resolve("shop.clientele");
        assertEquals(0, run("import", january, "--project", project).code());
        return project;
    }

    @Test
    void aRunAppendsTheNextFileAndMovesTheDay() throws IOException {
        var next = file("feb.csv", "order_id,customer_id,order_date,amount\n3,C1,2026-02-05,7.5\n");
        var out = folder.resolve("out");

        var run = run("run", project(), "--source", "orders-file=" + next, "--append", "--out", out);

        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().contains("feb.csv: 1 new row, 0 changed"), run.err());
        assertEquals(4, Files.readAllLines(out.resolve("orders.csv")).size());
        assertTrue(Files.readString(out.resolve("rfm.csv")).contains("C1,0,2,12.5"), run.err());
    }

    @Test
    void aRunBringsRowsUpToDateByKey() throws IOException {
        var next = file("feb.csv", "order_id,customer_id,order_date,amount\n2,C2,2026-01-06,60\n3,C1,2026-02-05,7\n");
        var out = folder.resolve("out");

        var run = run("run", project(), "--source", "orders-file=" + next, "--update-by", "order_id", "--out", out);

        assertEquals(0, run.code(), run.err());
        assertTrue(Files.readString(out.resolve("orders.csv")).contains("2,C2,2026-01-06,60\n3,"));
    }

    @Test
    void aRenamedColumnIsNamedWithWhatWouldMendIt() throws IOException {
        var next = file("feb.csv", "order_id,customer,order_date,amount\n3,C1,2026-02-05,7\n");
        var out = folder.resolve("out");
        var project = project();

        var refused = run("run", project, "--source", "orders-file=" + next, "--out", out);
        var mapped =
                run("run", project, "--source", "orders-file=" + next, "--map", "customer=customer_id", "--out", out);

        assertEquals(1, refused.code());
        assertTrue(refused.err().contains("--map \"customer=customer_id\""), refused.err());
        assertEquals(0, mapped.code(), mapped.err());
    }
}
