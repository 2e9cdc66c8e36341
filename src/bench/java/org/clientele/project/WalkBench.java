package org.clientele.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.clientele.recipe.DeriveColumn;
import org.clientele.recipe.FilterRows;
import org.clientele.recipe.Recipe;
import org.clientele.recipe.RemoveDuplicates;
import org.clientele.recipe.RenameColumn;
import org.clientele.recipe.UnifyText;
import org.clientele.source.Detection;
import org.clientele.source.Importer;
import org.clientele.spec.Progress;
import org.clientele.table.Condition;
import org.clientele.table.Type;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.Evaluator;
import org.clientele.workbook.History;
import org.clientele.workbook.Memory;
import org.clientele.workbook.Node;
import org.clientele.workbook.Prepared;
import org.clientele.workbook.Workbook;

/// Times the walk over Online Retail: five cleaning steps, customer scores and the overview; all of it anew, then with
/// the middle step switched off; and opening the project with all of it. `src/bench/python/walk.py` does the same with
/// pandas, whose script runs anew for every change. Usage: WalkBench online_retail.csv
public final class WalkBench {

    private static final BookJson JSON = new BookJson(Catalog.standard());
    private static final int ROUNDS = Integer.getInteger("rounds", 5);

    private WalkBench() {}

    public static void main(String[] args) throws IOException {
        var csv = Path.of(args[0]);
        var source = timed("bring in", () -> {
            var found = Detection.of(csv, Progress.NONE);
            return Importer.read(csv, found, found.options(), Progress.NONE);
        });
        var folder = Files.createTempDirectory("walk");
        var file = folder.resolve("retail" + Project.ENDING);
        Workbook book;
        try (var project = Project.create(file, JSON)) {
            project.keep(source, Progress.NONE);
            var prepared = new Prepared(key -> key).with(Workbook.EMPTY, List.of(source), project);
            book = cleaned(prepared);
            measure(project, book);
            project.keep(History.of(book));
            try (var cache = Cache.open(project, JSON)) {
                all(new Evaluator(JSON, project, cache), book);
            }
        }
        timed("open, see overview", () -> open(file));
        try (var files = Files.list(folder)) {
            for (var left : files.toList()) {
                Files.delete(left);
            }
        }
        Files.delete(folder);
        System.out.println(Files.readString(Path.of("/proc/self/status"))
                .lines()
                .filter(l -> l.startsWith("VmHWM"))
                .findFirst()
                .orElse(""));
    }

    private static Node recipe(Workbook book) {
        return book.nodes(Recipe.class).getFirst();
    }

    private static Workbook cleaned(Workbook book) {
        var node = recipe(book);
        return book.with(node.doing(Recipe.of(
                RemoveDuplicates.exact(),
                new UnifyText(
                        List.of("Description"),
                        UnifyText.Spaces.TRIM_AND_COLLAPSE,
                        UnifyText.Letters.TITLE,
                        UnifyText.Width.KEEP),
                new FilterRows(new Condition.Compare("UnitPrice", Condition.Op.GREATER, "0")),
                new DeriveColumn("Total", Type.DECIMAL, "[Quantity] * [UnitPrice]"),
                new RenameColumn("StockCode", "Code"))));
    }

    private static void measure(Project project, Workbook book) {
        for (int round = 0; round < ROUNDS; round++) {
            var evaluator = new Evaluator(JSON, project, new Memory());
            timed("all anew", () -> all(evaluator, book));
            var node = recipe(book);
            var off = book.with(node.doing(((Recipe) node.spec()).switched(2)));
            timed("middle step off", () -> all(evaluator, off));
            timed("and on again", () -> all(evaluator, book));
        }
        for (int round = 0; round < ROUNDS; round++) {
            var evaluator = new Evaluator(JSON, project, new Memory());
            evaluator.evaluate(book, recipe(book).id(), Progress.NONE);
            timed("scores alone", () -> evaluator.evaluate(book, Prepared.RFM, Progress.NONE));
        }
    }

    private static Optional<?> all(Evaluator evaluator, Workbook book) {
        return book.nodes().stream()
                .map(node -> evaluator.evaluate(book, node.id(), Progress.NONE))
                .reduce((_, last) -> last);
    }

    private static Object open(Path file) {
        try (var project = Project.open(file, JSON);
                var cache = Cache.open(project, JSON)) {
            var evaluator = new Evaluator(JSON, project, cache);
            var book = project.history().book();
            var shown = Stream.of(book.nodes().getLast().id())
                    .map(id -> evaluator.evaluate(book, id, Progress.NONE))
                    .toList();
            if (!evaluator.computations().isEmpty()) {
                throw new IllegalStateException("computed again: " + evaluator.computations());
            }
            return shown;
        }
    }

    private static <R> R timed(String what, Supplier<R> work) {
        long start = System.nanoTime();
        var result = work.get();
        System.out.printf("%-20s %.3f s%n", what, (System.nanoTime() - start) / 1e9);
        return result;
    }
}
