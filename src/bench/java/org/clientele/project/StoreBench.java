package org.clientele.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clientele.project.keys.Cost;
import org.clientele.project.keys.Password;
import org.clientele.project.keys.Protection;
import org.clientele.project.keys.Unlocking;
import org.clientele.recipe.Recipe;
import org.clientele.source.Detection;
import org.clientele.source.ImportData;
import org.clientele.source.Importer;
import org.clientele.source.Source;
import org.clientele.spec.Progress;
import org.clientele.table.Sheet;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.History.Label;
import org.clientele.workbook.Node;
import org.clientele.workbook.Workbook;

/// Saves a table of twelve columns into a project with and without passwords, opens it and reads the first screen and
/// all of it, beside DuckDB that does the same with its own file; and keeps decisions in an open project, alone and
/// while another source is written, beside plain H2 that commits and syncs. Alternating rounds in one process; prints
/// the first round, which is cold, and the median of the others. The program is cold as users meet it only where this
/// is started with the flags and the notes of the launcher (`-XX:AOTCache`). Usage: StoreBench [rows] [rounds].
public final class StoreBench {

    private static final BookJson JSON = new BookJson(Catalog.standard());
    private static final Cost CHEAP = new Cost(8, 1, 1);
    private static final int SCREEN = 50;

    private final Path folder = Files.createTempDirectory("store");
    private final Map<String, List<Double>> took = new LinkedHashMap<>();

    private StoreBench() throws IOException {}

    public static void main(String[] args) throws Exception {
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        new StoreBench().run(ImportData.file(rows), args.length > 1 ? Integer.parseInt(args[1]) : 5);
    }

    private void run(Path csv, int rounds) throws Exception {
        var found = Detection.of(csv, Progress.NONE);
        var source = Importer.read(csv, found, found.options(), Progress.NONE);
        try (var duck = DriverManager.getConnection("jdbc:duckdb:")) {
            duck.createStatement().execute("set threads to 2");
            duck.createStatement().execute("create table t as select * from '" + csv + "'");
            for (int round = 0; round < rounds; round++) {
                project("project", source, Protection.NONE, Unlocking.NONE);
                var protection = Protection.by("a", password(), CHEAP);
                project("sealed", source, protection, Unlocking.by(password(), Optional.empty()));
                duckdb(duck);
            }
        }
        new DecisionBench(folder).run(source);
        took.forEach((what, times) -> {
            var later = times.stream().skip(1).sorted().toList();
            System.out.printf("%-28s first %8.3f, then %8.3f%n", what, times.getFirst(), later.get(later.size() / 2));
        });
    }

    private static Password password() {
        return Password.of("open sesame".toCharArray());
    }

    private <T> T time(String what, Callable<T> work) throws Exception {
        long start = System.nanoTime();
        var result = work.call();
        note(what + " s", (System.nanoTime() - start) / 1e9);
        return result;
    }

    private void note(String what, double value) {
        took.computeIfAbsent(what, _ -> new ArrayList<>()).add(value);
    }

    private void project(String what, Source source, Protection protection, Unlocking unlocking) throws Exception {
        var file = folder.resolve(what + ".clientele");
        Files.deleteIfExists(file);
        Project.create(file, JSON).close();
        Access.rekey(file, Unlocking.NONE, protection, Progress.NONE);
        time(what + " save", () -> {
            try (var project = Project.open(file, JSON, unlocking)) {
                project.keep(source, Progress.NONE);
                project.keep(project.history().accept(book(0), Label.of("history.changed")));
            }
            return file;
        });
        note(what + " MB", Files.size(file) / 1e6);
        var project = time(what + " open, first screen", () -> {
            var opened = Project.open(file, JSON, unlocking);
            screen(opened.get(source.id(), Source.class).rows());
            return opened;
        });
        try (project) {
            var sheet = project.get(source.id(), Source.class).rows();
            time(what + " scan", () -> sheet.blocks().stream()
                    .mapToInt(block -> block.size())
                    .sum());
        }
    }

    private static int screen(Sheet sheet) {
        int there = 0;
        for (int i = 0; i < sheet.schema().size(); i++) {
            var first = sheet.first(i).orElseThrow();
            for (int row = 0; row < SCREEN; row++) {
                there += first.isMissing(row) ? 0 : 1;
            }
        }
        return there;
    }

    private void duckdb(java.sql.Connection memory) throws Exception {
        var file = folder.resolve("peer.duckdb");
        Files.deleteIfExists(file);
        time("duckdb save", () -> {
            try (var statement = memory.createStatement()) {
                statement.execute("attach '" + file + "' as f");
                statement.execute("create table f.t as select * from t");
                statement.execute("checkpoint f");
                return statement.execute("detach f");
            }
        });
        note("duckdb MB", Files.size(file) / 1e6);
        var opened = time("duckdb open, first screen", () -> {
            var connection = DriverManager.getConnection("jdbc:duckdb:" + file);
            connection.createStatement().execute("set threads to 2");
            connection
                    .createStatement()
                    .executeQuery("select * from t limit " + SCREEN)
                    .next();
            return connection;
        });
        try (opened) {
            time("duckdb scan", () -> opened.createStatement().execute("create temp table u as select * from t"));
        }
    }

    private static Workbook book(int number) {
        return Workbook.EMPTY.with(Node.of("n", "step " + number, Recipe.EMPTY));
    }
}
