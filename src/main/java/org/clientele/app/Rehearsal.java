package org.clientele.app;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import org.clientele.project.Project;
import org.clientele.recipe.Recipe;
import org.clientele.source.Detection;
import org.clientele.source.Importer;
import org.clientele.source.Source;
import org.clientele.spec.Progress;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.History.Label;
import org.clientele.workbook.Node;
import org.clientele.workbook.Workbook;

/// Does what every user does first, on made-up rows and the sample, in a folder of its own and without a display, so
/// that the Java machine can write down which classes that takes and which of their loops are hot
/// (`-XX:AOTCacheOutput`). The program starts and brings files in sooner with these notes.
public final class Rehearsal {

    private static final int ROWS = 500_000;
    private static final int FEW = 20_000;
    private static final int STEPS = 200;
    private static final int WINDOW_S = 12;

    /// Whoever waits for it waits no longer than this.
    private static final int PATIENCE_S = 180;

    private static final String[] CITIES = {"Lyon", "Hamburg", "广州", "成都", "Porto", "San José"};

    private Rehearsal() {}

    public static void main(String[] args) throws IOException {
        CompletableFuture.delayedExecutor(PATIENCE_S, TimeUnit.SECONDS)
                .execute(() -> Runtime.getRuntime().halt(1));
        var folder = Files.createTempDirectory("clientele-rehearsal");
        List.of("home", "cache", "projects", "backups")
                .forEach(name -> System.setProperty(
                        "clientele." + name, folder.resolve(name).toString()));
        try {
            keep(
                    folder.resolve("kept.clientele"),
                    read(folder.resolve("comma.csv"), ROWS, ",", StandardCharsets.UTF_8));
            read(folder.resolve("semicolon.csv"), FEW, ";", Charset.forName("GB18030"));
            read(folder.resolve("tab.txt"), FEW, "\t", StandardCharsets.UTF_16);
            show();
        } finally {
            delete(folder);
        }
        System.exit(0);
    }

    private static void show() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CompletableFuture.delayedExecutor(WINDOW_S, TimeUnit.SECONDS).execute(Platform::exit);
        Application.launch(ClienteleApp.class, "sample");
    }

    /// Keeps rows and decisions in a project, and reads them back.
    private static void keep(Path file, Source source) {
        var json = new BookJson(Catalog.standard());
        try (var project = Project.create(file, json)) {
            project.keep(source, Progress.NONE);
            for (int step = 0; step < STEPS; step++) {
                var book = Workbook.EMPTY.with(Node.of("n", "step " + step, Recipe.EMPTY));
                project.keep(project.history().accept(book, Label.of("history.import", "step " + step)));
            }
        }
        try (var project = Project.open(file, json)) {
            project.get(source.id(), Source.class).rows().blocks();
        }
    }

    private static Source read(Path file, int rows, String delimiter, Charset charset) throws IOException {
        var random = new Random(rows);
        try (var out = Files.newBufferedWriter(file, charset)) {
            out.write(String.join(delimiter, "sale", "customer", "client name", "mail", "sold on", "at", "town"));
            out.write(String.join(delimiter, "", "article", "pieces", "price", "share", "member", "remark\n"));
            for (int i = 0; i < rows; i++) {
                out.write(String.join(delimiter, row(random, i)) + "\n");
            }
        }
        var found = Detection.of(file, Progress.NONE);
        var source = Importer.read(file, found, found.options(), Progress.NONE);
        Files.delete(file);
        return source;
    }

    private static List<String> row(Random random, int i) {
        int customer = random.nextInt(1 + i / 8);
        var day = "202" + random.nextInt(6) + "-0" + (1 + random.nextInt(9)) + "-" + (10 + random.nextInt(19));
        return List.of(
                "S-" + (100_000 + i),
                "" + customer,
                "客户" + (char) ('\u4e00' + customer % 3000),
                random.nextInt(20) == 0 ? "" : "person" + customer + "@example.org",
                day,
                day + " 1" + random.nextInt(10) + ":" + (10 + random.nextInt(50)) + ":00",
                CITIES[random.nextInt(CITIES.length)],
                "Article " + random.nextInt(3000),
                random.nextInt(30) == 0 ? "" : "" + random.nextInt(12),
                random.nextInt(50_000) / 100.0 + "",
                random.nextInt(100) + "%",
                random.nextBoolean() ? "yes" : "no",
                random.nextInt(6) == 0 ? "\"asked for \"\"Ana\"\", then left\"" : "");
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
