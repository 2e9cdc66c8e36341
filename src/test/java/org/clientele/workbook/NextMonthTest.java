package org.clientele.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.clientele.customer.Rfm;
import org.clientele.recipe.Recipe;
import org.clientele.sample.Sample;
import org.clientele.source.Alike;
import org.clientele.source.Detection;
import org.clientele.source.ImportOptions;
import org.clientele.source.Importer;
import org.clientele.source.IncomingFigures;
import org.clientele.source.Pairing;
import org.clientele.source.Preview;
import org.clientele.source.Source;
import org.clientele.source.Sources;
import org.clientele.source.Way;
import org.clientele.spec.Deposit;
import org.clientele.spec.Deposits;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Sheet;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NextMonthTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());

    @TempDir
    private Path folder;

    private final Map<String, Source> kept = new HashMap<>();
    private final Deposits deposits = new Deposits() {
        @Override
        public <T extends Deposit> T get(String id, Class<T> kind) {
            return kind.cast(Optional.ofNullable(kept.get(id)).orElseThrow());
        }
    };
    private Workbook book = Workbook.EMPTY;

    private Source read(Path file, ImportOptions options) {
        var source = Importer.read(file, options, Progress.NONE);
        kept.put(source.id(), source);
        return source;
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// Brings in a file as a new table, as the window and the command line do.
    private void first(Path file) {
        var source = read(file, Detection.of(file, Progress.NONE).options());
        book = new Prepared(key -> key).with(book, List.of(source));
    }

    private NextMonth.Table table(Path file) {
        var options = Detection.of(file, Progress.NONE).options();
        var first = Preview.of(file, options, 200).rows();
        return new NextMonth(book, deposits, JSON)
                .tables(options, file.getFileName().toString(), first)
                .getFirst();
    }

    private NextMonth.Outcome compared(Path file, NextMonth.Table table) {
        var source = read(file, table.likeness().options());
        return new NextMonth(book, deposits, JSON).compare(table.node().id(), source, Optional.empty(), Progress.NONE);
    }

    private NextMonth.Outcome drop(Path file, Way way) {
        var table = table(file);
        var outcome = compared(file, table);
        var key = way == Way.UPDATE ? outcome.key() : List.<String>of();
        book = new NextMonth(book, deposits, JSON)
                .renewed(new Renewal(table.node().id(), way, key), outcome.incoming());
        return outcome;
    }

    private Sheet sheet(Workbook of, String node) {
        return new Evaluator(JSON, deposits, new Memory()).evaluate(of, node, Sheet.class, Progress.NONE);
    }

    private void dropsEqualOneImport(List<String> lines, int parts, IntFunction<Integer> starts) {
        var year = folder.resolve("orders-all.csv");
        file("orders-all.csv", String.join("\n", lines) + "\n");
        first(year);
        var whole = book;
        book = Workbook.EMPTY;
        for (int i = 0; i < parts; i++) {
            var part = new ArrayList<>(lines.subList(starts.apply(i), starts.apply(i + 1)));
            part.addFirst(lines.getFirst());
            var month = file("orders-" + (i + 1) + ".csv", String.join("\n", part) + "\n");
            if (i == 0) {
                first(month);
            } else {
                drop(month, Way.APPEND);
            }
        }
        isLike(whole, book);
        isLike(whole, atOnce(parts));
        assertTrue(
                whole.nodes(Rfm.class).size() == 1 && whole.nodes(Recipe.class).size() == 1);
    }

    /// Files dropped together are one table.
    private Workbook atOnce(int parts) {
        var files = IntStream.rangeClosed(1, parts)
                .mapToObj(i -> folder.resolve("orders-" + i + ".csv"))
                .toList();
        var alike = Alike.of(
                files.stream().map(file -> Detection.of(file, Progress.NONE)).toList());
        assertEquals(List.of(), alike.apart());
        var options = alike.groups().getFirst().options();
        var sources = IntStream.range(0, parts)
                .mapToObj(i -> read(files.get(i), options.get(i)))
                .toList();
        return new Prepared(key -> key).tabled(Workbook.EMPTY, List.of(sources));
    }

    private void isLike(Workbook whole, Workbook parts) {
        assertEquals(
                whole.nodes().stream().map(Node::id).toList(),
                parts.nodes().stream().map(Node::id).toList());
        for (var node : whole.nodes()) {
            var expected = sheet(whole, node.id());
            var dropped = sheet(parts, node.id());
            assertEquals(expected.rows(), dropped.rows());
            assertEquals(expected.schema(), dropped.schema());
            assertEquals(expected.digests(), dropped.digests(), node.id());
        }
    }

    private static List<String> lines(InputStream in) throws IOException {
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @Test
    void twelveDropsOfTheSampleAreOneImportOfItCellForCell() throws IOException {
        var orders = Sample.files().stream()
                .filter(f -> f.name().startsWith("orders"))
                .findFirst()
                .orElseThrow();
        var lines = lines(orders.open());

        dropsEqualOneImport(lines, 12, i -> 1 + (lines.size() - 1) * i / 12);
    }

    @Test
    void twelveMonthsOfOnlineRetailAreOneImportOfTheYearCellForCell() throws IOException {
        var real = Path.of("../shared/data/baskets/online_retail.csv.gz");
        assumeTrue(Files.exists(real), "no Online Retail beside the project");
        var lines = lines(new GZIPInputStream(Files.newInputStream(real)));
        int column = List.of(lines.getFirst().replace("\"", "").split(",")).indexOf("InvoiceDate");
        var starts = new ArrayList<Integer>();
        var month = "";
        for (int i = 1; i < lines.size(); i++) {
            var cells = lines.get(i).split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
            var now = cells[column].replace("\"", "").substring(0, 7);
            if (!now.equals(month)) {
                starts.add(i);
                month = now;
            }
        }
        assertEquals(13, starts.size(), starts.toString());

        dropsEqualOneImport(lines.subList(0, starts.get(12)), 12, starts::get);
    }

    @Test
    void whatAFileBringsIsCountedBeforeAnythingHappens() {
        first(file("customers-1.csv", "customer_id,name,city\nC1,Ann,Rome\nC2,Bob,Oslo\nC3,Cid,Bonn\n"));
        var before = book;
        var next = file(
                "customers-2.csv", "customer_id,name,city\nC2,Bob,Bergen\nC3,Cid,Bonn\nC4,Dan,Kyiv\nC4,Dan,Kyiv\n");

        var outcome = new NextMonth(book, deposits, JSON)
                .compare(
                        table(next).node().id(),
                        read(next, table(next).likeness().options()),
                        Optional.of(List.of("customer_id")),
                        Progress.NONE);

        assertEquals(
                new IncomingFigures.Counts(3, 4, 1, 1, 1, 1, 1, 1, 0),
                outcome.figures().counts());
        assertEquals(
                List.of(new IncomingFigures.Change(1, 0, "city")),
                outcome.figures().changes());
        assertEquals(List.of(2), outcome.figures().fresh());
        assertEquals(List.of(0), outcome.figures().missing());
        assertEquals(List.of(3), outcome.figures().duplicates());
        assertEquals(before, book);
    }

    @Test
    void updatingByKeyBringsRowsUpToDateWhereTheyStood() {
        first(file("customers-1.csv", "customer_id,name,city\nC1,Ann,Rome\nC2,Bob,Oslo\n"));

        var outcome = drop(file("customers-2.csv", "customer_id,name,city\nC2,Bob,Bergen\nC3,Cid,Bonn\n"), Way.UPDATE);

        assertEquals(List.of("customer_id"), outcome.key());
        assertEquals(Way.UPDATE, outcome.figures().likeliest());
        var table = sheet(book, book.nodes(Sources.class).getFirst().id());
        assertEquals(
                List.of("Rome", "Bergen", "Bonn"),
                List.of(
                        table.block("city").text(0),
                        table.block("city").text(1),
                        table.block("city").text(2)));
    }

    @Test
    void renamedColumnsArePairedByNameRoleAndContent() {
        first(file(
                "orders-jan.csv",
                "order_id,customer_id,order_date,channel,amount\n"
                        + "1,C1,2026-01-01,shop,5.5\n2,C2,2026-01-02,web,6.25\n3,C2,2026-01-02,phone,6.25\n"));

        var table = table(file(
                "orders-feb.csv",
                "Order ID,客户编号,date of order,way,amount\n" + "4,C1,2026-02-01,shop,5\n5,C2,2026-02-02,web,6\n"));

        assertEquals(
                List.of(
                        new Pairing("Order ID", Optional.of("order_id"), Pairing.Ground.SAME_NAME),
                        new Pairing("客户编号", Optional.of("customer_id"), Pairing.Ground.SAME_ROLE),
                        new Pairing("date of order", Optional.of("order_date"), Pairing.Ground.SIMILAR_NAME),
                        new Pairing("way", Optional.of("channel"), Pairing.Ground.SAME_CONTENT),
                        new Pairing("amount", Optional.of("amount"), Pairing.Ground.SAME_NAME)),
                table.likeness().pairings());
        var options = table.likeness().options();
        assertEquals("customer_id", options.columns().get(1).name());
        assertEquals(Type.DECIMAL, options.columns().getLast().type());
        assertTrue(table.likeness().isToBeSeen());
    }

    @Test
    void aFileOfSomethingElseLooksLikeNoTable() {
        first(file("customers-1.csv", "customer_id,name,city\nC1,Ann,Rome\nC2,Bob,Oslo\n"));
        var other = file("log.csv", "time,host,status,bytes\n2026-01-01,a,200,17\n2026-01-02,b,404,3\n");
        var options = Detection.of(other, Progress.NONE).options();

        var tables = new NextMonth(book, deposits, JSON)
                .tables(options, "log.csv", Preview.of(other, options, 10).rows());

        assertEquals(List.of(), tables);
    }

    @Test
    void theSameFileIsNotAppendedTwice() {
        var file = file("orders-1.csv", "order_id,customer_id,order_date,amount\n1,C1,2026-01-01,5\n");
        first(file);

        var problem = assertThrows(Problem.class, () -> drop(file, Way.APPEND));

        assertEquals("problem.next.same", problem.key());
    }
}
