package org.clientele.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.clientele.Timing;
import org.clientele.project.keys.Cost;
import org.clientele.project.keys.Password;
import org.clientele.project.keys.Protection;
import org.clientele.project.keys.Unlocking;
import org.clientele.recipe.Recipe;
import org.clientele.source.Detection;
import org.clientele.source.ImportData;
import org.clientele.source.Importer;
import org.clientele.source.Sources;
import org.clientele.spec.Progress;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.History.Label;
import org.clientele.workbook.Node;
import org.clientele.workbook.Workbook;

/// Erases one customer after the other from a project with one large table, without and with passwords: written anew,
/// read through, in its place. Usage: EraseBench [rows] [rounds].
public final class EraseBench {

    private static final BookJson JSON = new BookJson(Catalog.standard());
    private static final Cost CHEAP = new Cost(8, 1, 1);

    private EraseBench() {}

    public static void main(String[] args) throws IOException {
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        var file = Files.createTempDirectory("erase").resolve("shop.clientele");
        fill(file, ImportData.file(rows));
        erase("erase", file, Unlocking.NONE, rounds);
        var sesame = "open sesame".toCharArray();
        Access.rekey(file, Unlocking.NONE, Protection.by("a", Password.of(sesame.clone()), CHEAP), Progress.NONE);
        erase("erase, passwords", file, Unlocking.by(Password.of(sesame), Optional.empty()), rounds);
        Timing.peak();
    }

    private static void fill(Path file, Path csv) throws IOException {
        var found = Detection.of(csv, Progress.NONE);
        var source = Importer.read(csv, found, found.options(), Progress.NONE);
        var book = Workbook.EMPTY
                .with(Node.of("orders", "Orders", Sources.of(source.id())))
                .with(Node.of("clean", "Clean", Recipe.EMPTY, "orders"));
        try (var project = Project.create(file, JSON)) {
            project.keep(source, Progress.NONE);
            project.keep(project.history().accept(book, Label.of("history.changed")));
        }
    }

    private static void erase(String what, Path file, Unlocking unlocking, int rounds) throws IOException {
        System.out.printf("%s: %d MB%n", file, Files.size(file) >> 20);
        for (int round = 0; round < rounds; round++) {
            var customer = String.valueOf(4_711 + 1_000 * round + what.length());
            var request = new Erasure.Request(customer, "asked", Optional.empty());
            Timing.time(
                    what,
                    () -> System.out.println(new Erasure(JSON)
                            .of(file, unlocking, request, Progress.NONE)
                            .counts()));
        }
    }
}
