package org.clientele.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.clientele.Fork;
import org.clientele.Timing;
import org.clientele.project.keys.Cost;
import org.clientele.project.keys.Password;
import org.clientele.project.keys.Protection;
import org.clientele.project.keys.Unlocking;
import org.clientele.source.Detection;
import org.clientele.source.ImportData;
import org.clientele.source.Importer;
import org.clientele.spec.Progress;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;

/// Brings a file into a project with passwords as one act, as the program does: recognised, read, sealed, on the disk.
/// Each time in a process of its own with so much memory, which says its most. Usage: ActBench [rows] [rounds]
// [memory].
public final class ActBench {

    private static final BookJson JSON = new BookJson(Catalog.standard());

    private ActBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 2 && args[0].endsWith(".csv")) {
            Timing.time("import", () -> act(Path.of(args[0]), Path.of(args[1])));
            Timing.peak();
            return;
        }
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : 10_000_000;
        var memory = args.length > 2 ? args[2] : "2g";
        var csv = ImportData.file(rows);
        for (int round = 0; round < (args.length > 1 ? Integer.parseInt(args[1]) : 1); round++) {
            var file = Files.createTempDirectory("act").resolve("shop.clientele");
            Project.create(file, JSON).close();
            Access.rekey(file, Unlocking.NONE, Protection.by("a", password(), new Cost(8, 1, 1)), Progress.NONE);
            System.out.print(Fork.of(ActBench.class, csv, file)
                    .with("-Xmx" + memory, "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders")
                    .run()
                    .said());
            System.out.printf("%d MB, -Xmx%s%n", Files.size(file) >> 20, memory);
        }
    }

    private static Password password() {
        return Password.of("open sesame".toCharArray());
    }

    private static void act(Path csv, Path file) {
        try (var project = Project.open(file, JSON, Unlocking.by(password(), Optional.empty()))) {
            var found = Detection.of(csv, Progress.NONE);
            var source = Importer.read(csv, found, found.options(), Progress.NONE);
            project.keep(source, Progress.NONE);
            System.out.println(source.counts());
        }
    }
}
