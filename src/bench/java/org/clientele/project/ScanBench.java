package org.clientele.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.clientele.Fork;
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

/// Opens a project that a process left open when it ended, so that every block of it is looked at, beside reading the
/// same file from one end to the other and opening it closed, in turns; without and with passwords.
/// Usage: ScanBench [rows] [rounds].
public final class ScanBench {

    private static final BookJson JSON = new BookJson(Catalog.standard());

    private ScanBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 3) {
            leave(Path.of(args[0]), Boolean.parseBoolean(args[1]) ? unlocking() : Unlocking.NONE, args[2]);
        }
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : 10_000_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        var file = Files.createTempDirectory("scan").resolve("shop.clientele");
        fill(file, ImportData.file(rows));
        compare("open", file, Unlocking.NONE, rounds);
        Access.rekey(file, Unlocking.NONE, Protection.by("a", password(), new Cost(8, 1, 1)), Progress.NONE);
        compare("with passwords", file, unlocking(), rounds);
    }

    private static Password password() {
        return Password.of("open sesame".toCharArray());
    }

    private static Unlocking unlocking() {
        return Unlocking.by(password(), Optional.empty());
    }

    private static void fill(Path file, Path csv) throws IOException {
        var found = Detection.of(csv, Progress.NONE);
        try (var project = Project.create(file, JSON)) {
            project.keep(Importer.read(csv, found, found.options(), Progress.NONE), Progress.NONE);
        }
    }

    /// Ends without closing it.
    private static void leave(Path file, Unlocking unlocking, String view) {
        Project.open(file, JSON, unlocking).keepView(view, "left");
        Runtime.getRuntime().halt(0);
    }

    private static void compare(String what, Path file, Unlocking unlocking, int rounds)
            throws IOException, InterruptedException {
        var left = Files.copy(file, file.resolveSibling(what + ".left"), StandardCopyOption.REPLACE_EXISTING);
        boolean isProtected = unlocking != Unlocking.NONE;
        System.out.println(
                Fork.of(ScanBench.class, left, isProtected, "a").run().said());
        double megabytes = Files.size(left) / 1e6;
        System.out.printf("%s: %.0f MB%n", what, megabytes);
        for (int round = 0; round < rounds; round++) {
            var copy = Files.copy(left, file.resolveSibling("copy.clientele"), StandardCopyOption.REPLACE_EXISTING);
            double read = seconds(() -> read(copy));
            double unclean = seconds(() -> Project.open(copy, JSON, unlocking).close());
            double clean = seconds(() -> Project.open(copy, JSON, unlocking).close());
            System.out.printf(
                    "read %.3f s, %.0f MB/s; opened after a stop %.3f s, closed %.3f s: %.0f MB/s, ×%.2f of reading%n",
                    read, megabytes / read, unclean, clean, megabytes / unclean, (unclean - clean) / read);
        }
    }

    private interface Act {
        void run() throws IOException;
    }

    private static double seconds(Act act) throws IOException {
        long start = System.nanoTime();
        act.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static void read(Path file) throws IOException {
        var piece = ByteBuffer.allocateDirect(1 << 20);
        try (var channel = FileChannel.open(file)) {
            while (channel.read(piece.clear()) >= 0) {
                piece.flip();
            }
        }
    }
}
