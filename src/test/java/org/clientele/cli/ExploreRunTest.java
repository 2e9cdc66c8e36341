package org.clientele.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientele.analysis.infer.Compare;
import org.clientele.analysis.infer.Correlations;
import org.clientele.analysis.infer.GroupSummary;
import org.clientele.analysis.infer.Reading;
import org.clientele.analysis.infer.Relate;
import org.clientele.analysis.infer.Side;
import org.clientele.analysis.infer.Summary;
import org.clientele.analysis.infer.Wanted;
import org.clientele.customer.Target;
import org.clientele.source.Detection;
import org.clientele.source.Importer;
import org.clientele.source.Sources;
import org.clientele.spec.Progress;
import org.clientele.table.Condition;
import org.clientele.workbook.BookFile;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.Node;
import org.clientele.workbook.SourceRef;
import org.clientele.workbook.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Analyses kept in a workbook are written without a window: figures as JSON, tables as CSV.
class ExploreRunTest {

    @TempDir
    Path folder;

    private static final String ORDERS = """
        order_id,customer_id,order_date,category,quantity,amount
        O1,A,2026-01-05,tea,1,10
        O2,B,2026-01-20,cup,2,25
        O3,A,2026-02-03,tea,1,12
        O4,C,2026-02-11,cup,2,31
        O5,B,2026-03-02,tea,1,9
        O6,A,2026-03-15,cup,3,27
        """;

    private Path book() throws Exception {
        return book("pair", "months");
    }

    private Path book(String figures, String table) throws Exception {
        var file = folder.resolve("orders.csv");
        Files.writeString(file, ORDERS);
        var options = Detection.of(file, Progress.NONE).options();
        var source = Importer.read(file, options, Progress.NONE);
        var rows = List.of(Wanted.of("n", Summary.COUNT), Wanted.of("sum", Summary.SUM, "amount"));
        var tea = new Condition.Compare("category", Condition.Op.EQUAL, "tea");
        var target = Target.of(source.rows().schema(), LocalDate.of(2026, 3, 1), 10);
        var nodes = List.of(
                Node.of("orders", "Orders", Sources.of(source.id())),
                Node.of(figures, "Pair", Relate.of("amount", "category"), "orders"),
                Node.of(
                        table,
                        "Months",
                        new GroupSummary(List.of(new Side("order_date", Reading.MONTHS)), rows),
                        "orders"),
                Node.of("tea", "Tea", new Compare(tea, Optional.empty(), List.of()), "orders"),
                Node.of("gone", "Gone", target, "orders"),
                Node.of(
                        "matrix",
                        "Matrix",
                        new Correlations(
                                List.of("amount", "quantity"),
                                Correlations.Method.PEARSON,
                                Correlations.Missing.PAIRWISE),
                        "orders"));
        var ref = new SourceRef(source.id(), "orders.csv", source.fileDigest(), "orders.csv", options);
        var written = folder.resolve("book.json");
        Files.writeString(
                written,
                new BookJson(Catalog.standard()).write(new BookFile(new Workbook(nodes), List.of(ref), Map.of())));
        return written;
    }

    @Test
    void figuresAreJsonAndTablesAreCsv() throws Exception {
        book();

        var run = Launched.here(folder, "run", "book.json", "--out", "out");

        assertEquals(0, run.code(), run.err());
        assertEquals(
                List.of("order_date,n,sum", "2026-01,2,35", "2026-02,2,43", "2026-03,2,36"),
                Files.readAllLines(folder.resolve("out/months.csv")));
        assertTrue(Files.readString(folder.resolve("out/pair.json")).contains("\"welch\""));
        assertTrue(Files.readString(folder.resolve("out/tea.json")).contains("\"adjusted\""));
        assertTrue(Files.readString(folder.resolve("out/matrix.json")).contains("\"quantity\""));
        var gone = Files.readAllLines(folder.resolve("out/gone.csv"));
        assertEquals(4, gone.size());
        assertTrue(gone.get(1).startsWith("A,true,26,2,22,11,55,29,"), gone.get(1));
        assertTrue(gone.get(2).startsWith("B,false,40,1,25,25,40,,"), gone.get(2));
    }

    @Test
    void idsThatNameOtherFilesAreWrittenBesideThem() throws Exception {
        book("digests", "con");

        var run = Launched.here(folder, "run", "book.json", "--out", "out");

        assertEquals(0, run.code(), run.err());
        assertTrue(Files.readString(folder.resolve("out/digests_.json")).contains("\"welch\""));
        assertTrue(Files.readString(folder.resolve("out/digests.json")).contains("\"nodes\""));
        assertTrue(Files.exists(folder.resolve("out/con_.csv")));
    }
}
