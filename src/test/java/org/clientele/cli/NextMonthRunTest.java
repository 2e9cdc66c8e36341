package org.clientele.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
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

    private Launched run(Object... args) {
        return Launched.here(
                folder, java.util.Arrays.stream(args).map(Object::toString).toArray(String[]::new));
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

    private static final String FEBRUARY =
            "order_id,customer_id,order_date,amount\n2,C2,2026-01-06,60\n3,C1,2026-02-05,7.5\n1,C1,2026-01-05,5\n";

    private String orders(Path project) throws IOException {
        var out = folder.resolve("read");
        var run = run("run", project, "--only", "orders", "--out", out);
        assertEquals(0, run.code(), run.err());
        return Files.readString(out.resolve("orders.csv"));
    }

    @Test
    void anImportBringsATableOfTheProjectUpToDateAndSaysTheCountsAsJson() throws IOException {
        var project = project();

        var run = run("import", file("feb.csv", FEBRUARY), "--project", project, "--update", "order_id");

        assertEquals(0, run.code(), run.err());
        var said = run.out().replaceAll("\\s", "");
        assertTrue(said.contains("\"table\":\"orders-file\",\"way\":\"UPDATE\",\"key\":[\"order_id\"]"), run.out());
        assertTrue(
                said.contains("{\"before\":2,\"incoming\":3,\"fresh\":1,\"changed\":1,\"changedCells\":1,"
                        + "\"missing\":0,\"duplicate\":0}"),
                run.out());
        assertTrue(said.contains("\"written\":true"), run.out());
        assertEquals(
                "order_id,customer_id,order_date,amount\n1,C1,2026-01-05,5\n2,C2,2026-01-06,60\n3,C1,2026-02-05,7.5\n",
                orders(project).replace("\uFEFF", "").replace("\r", ""));
    }

    @Test
    void aDryRunOnlySaysWhatAnImportWouldDo() throws IOException {
        var project = project();
        var before = orders(project);

        var run = run("import", file("feb.csv", FEBRUARY), "--project", project, "--append", "--dry-run");

        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("\"written\" : false"), run.out());
        assertTrue(run.out().contains("\"incoming\" : 3"), run.out());
        assertEquals(before, orders(project));
    }

    @Test
    void whatGoesOnWithNothingIsRefusedAndLeavesTheProjectAsItWas() throws IOException {
        var project = project();
        var before = orders(project);
        var good = file("feb.csv", FEBRUARY);
        var other = file("colours.csv", "colour,hex\nred,ff0000\nblue,0000ff\n");

        var stranger = run("import", good, other, "--project", project, "--append");
        var nowhere = run("import", good, "--append");
        var twice = run("import", folder.resolve("jan.csv"), "--project", project, "--append");

        assertEquals(1, stranger.code());
        assertTrue(stranger.err().contains("“colours.csv” looks like no table"), stranger.err());
        assertEquals(2, nowhere.code());
        assertTrue(nowhere.err().contains("--project"), nowhere.err());
        assertEquals(1, twice.code());
        assertTrue(twice.err().contains("byte for byte"), twice.err());
        assertEquals(before, orders(project));
    }

    @Test
    void datesThatCanBeReadTwoWaysAreReadAsInTheTable() throws IOException {
        var january = file("jan.csv", "order_id,customer_id,order_date,amount\n1,C1,01/25/2026,5\n2,C2,01/26/2026,6\n");
        var project = folder.resolve("shop.clientele");
        assertEquals(0, run("import", january, "--project", project).code());
        var february =
                file("feb.csv", "order_id,customer_id,order_date,amount\n3,C1,02/03/2026,7\n4,C1,02/04/2026,8\n");

        var run = run("import", february, "--project", project, "--append");

        assertEquals(0, run.code(), run.err());
        assertTrue(orders(project).contains("3,C1,2026-02-03,7"), orders(project));
    }

    @Test
    void aTableOfYearsFirstDoesNotSayWhetherDayOrMonthComesFirst() throws IOException {
        var open = file("feb.csv", "order_id,customer_id,order_date,amount\n3,C1,04/02/2026,7\n4,C1,05/02/2026,8\n");
        var day = project();

        var unsaid = run("import", open, "--project", day, "--append");

        assertTrue(unsaid.err().contains("“04/02/2026” is taken for 2026-02-04; it could be 2026-04-02"), unsaid.err());
        assertTrue(orders(day).contains("3,C1,2026-02-04,7"), orders(day));
    }

    @Test
    void whatIsAppendedAlthoughItIsThereOrDoesNotFitIsSaid() throws IOException {
        var project = project();
        var next = file("feb.csv", "order_id,customer_id,order_date,amount\n2,C2,2026-01-06,6\n3,7,2026-02-05,soon\n");

        var run = run("import", next, "--project", project, "--append");
        var fewer = run(
                "import",
                file("mar.csv", "order_id,order_date,amount\n4,2026-03-05,1\n"),
                "--project",
                project,
                "--append");

        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().contains("1 row of the table stands in the file too"), run.err());
        assertTrue(run.err().contains("1 cell under “amount” cannot be read as “Whole number”"), run.err());
        assertTrue(run.err().contains("“amount” looks like “Text” and is read as “Whole number”"), run.err());
        assertEquals(1, fewer.code());
        assertTrue(fewer.err().contains("lacks columns of the table: customer_id. Add them"), fewer.err());
    }

    @Test
    void aFileThatLooksLikeATableIsSaidToAndTheSameBytesAreRefused() throws IOException {
        var project = project();

        var alike = run("import", file("feb.csv", FEBRUARY), "--project", project);
        var same = run("import", folder.resolve("jan.csv"), "--project", project);
        var other = run("import", file("shops.csv", "shop,town\nNorth,Oslo\nSouth,Rome\n"), "--project", project);

        assertEquals(0, alike.code(), alike.err());
        assertTrue(alike.err().contains("feb.csv looks like the table orders-file"), alike.err());
        assertTrue(alike.err().contains("--append, --replace or --update"), alike.err());
        assertEquals(1, same.code());
        assertTrue(same.err().contains("“jan.csv” is in the project already, byte for byte"), same.err());
        assertEquals(0, other.code(), other.err());
        assertTrue(!other.err().contains("looks like"), other.err());
    }

    @Test
    void numbersThatCanBeReadTwoWaysAreSaidAndReadAsSaidAndAsInTheTable() throws IOException {
        var file = file("open.csv", "order_id;amount\n1;1.037\n2;2.074\n");
        var next = file("next.csv", "order_id;amount\n3;3.111\n4;4.148\n");
        var project = folder.resolve("sign.clientele");

        var open = run("import", file);
        var said = run("import", file, "--project", project, "--decimal", "point");
        var gone = run("import", next, "--project", project, "--append");

        assertTrue(open.err().contains("“1.037” is taken for 1,037; it could be 1.037"), open.err());
        assertTrue(!said.err().contains("two ways"), said.err());
        assertEquals(0, gone.code(), gone.err());
        assertTrue(!gone.err().contains("two ways"), gone.err());
        assertTrue(orders(project).contains("3.111"), orders(project));
    }

    @Test
    void datesThatCanBeReadTwoWaysAreSaidAndReadAsSaid() throws IOException {
        var file = file("open.csv", "order_id,order_date,amount\n1,01/02/2026,5\n2,03/04/2026,6\n");
        var project = folder.resolve("said.clientele");

        var open = run("import", file);
        var month = run("import", file, "--project", project, "--dates", "month-first");
        var wrong = run("import", file, "--dates", "year-first");

        assertTrue(open.err().contains("“01/02/2026” is taken for 2026-02-01; it could be 2026-01-02"), open.err());
        assertEquals(0, month.code(), month.err());
        assertTrue(!month.err().contains("two ways"), month.err());
        assertTrue(orders(project).contains("2026-01-02"), orders(project));
        assertEquals(1, wrong.code());
        assertTrue(wrong.err().contains("day-first"), wrong.err());
    }

    @Test
    void severalTablesArePrintedAsOneArray() throws IOException {
        var people = file("a.csv", "id,name\n1,Ann\n2,Bob\n");
        var goods = file("b.csv", "sku,price\nA,4.5\nB,5.5\n");

        var one = new ObjectMapper().readTree(run("import", people).out());
        var two = new ObjectMapper().readTree(run("import", people, goods).out());

        assertTrue(one.isObject());
        assertEquals(2, two.size());
        assertEquals("sku", two.get(1).get("columns").get(0).get("name").asText());
    }

    @Test
    void aColumnSaidToBePersonalIsSoInTheProject() throws IOException {
        var january = file("jan.csv", "order_id,customer_id,order_date,amount,nick\n1,C1,2026-01-05,5,Zed\n");
        var project = folder.resolve("shop.clientele");

        var run = run("import", january, "--project", project, "--personal", "nick", "--not-personal", "amount");
        var unknown = run("import", january, "--personal", "nik");
        var both = run("import", january, "--personal", "nick", "--not-personal", "nick");

        assertEquals(0, run.code(), run.err());
        var said = run.out().replaceAll("\\s", "");
        assertTrue(said.substring(said.indexOf("\"nick\"")).contains("\"privacy\":\"PERSONAL\""), run.out());
        assertEquals(1, unknown.code());
        assertTrue(unknown.err().contains("nik"), unknown.err());
        assertEquals(1, both.code());
        try (var open = org.clientele.project.Project.open(
                project, new org.clientele.workbook.BookJson(org.clientele.workbook.Catalog.standard()))) {
            var id = open.history().book().deposits().getFirst();
            var source = open.get(id, org.clientele.source.Source.class);
            assertTrue(source.rows().schema().require("nick").isPersonal());
            assertTrue(!source.rows().schema().require("amount").isPersonal());
        }
    }

    @Test
    void filesOfTheSameColumnsBecomeOneTableWhereThatIsAsked() throws IOException {
        var january = file("jan.csv", "order_id,customer_id,order_date,amount\n1,C1,2026-01-05,5\n");
        var february = file("feb.csv", "order_id,customer_id,order_date,amount\n2,C2,2026-02-05,6\n");
        var other = file("mar.csv", "order_id,customer_id,order_date,sum\n3,C2,2026-03-05,6\n");
        var project = folder.resolve("shop.clientele");

        var run = run("import", january, february, other, "--project", project, "--together", "--file-column", "from");

        assertEquals(0, run.code(), run.err());
        var copy = Files.copy(january, folder.resolve("copy.csv"));
        var twice = run("import", january, copy, "--project", folder.resolve("twice.clientele"), "--together");
        assertEquals(1, twice.code());
        assertTrue(twice.err().contains("“jan.csv” and “copy.csv” are the same file"), twice.err());
        assertTrue(run.err().contains("mar.csv is left apart. Columns it lacks: amount"), run.err());
        assertEquals(
                "order_id,customer_id,order_date,amount,from\n1,C1,2026-01-05,5,jan.csv\n2,C2,2026-02-05,6,feb.csv\n",
                orders(project).replace("\uFEFF", "").replace("\r", ""));
    }
}
