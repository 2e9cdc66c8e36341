package org.clientele.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.clientele.Fork;
import org.clientele.cli.Launched;
import org.clientele.project.Cache;
import org.clientele.project.Places;
import org.clientele.project.Project;
import org.clientele.project.audit.LastSeen;
import org.clientele.project.keys.Attempt;
import org.clientele.project.keys.Cost;
import org.clientele.project.keys.DataKeys;
import org.clientele.project.keys.LastWay;
import org.clientele.project.keys.Password;
import org.clientele.project.keys.Slots;
import org.clientele.spec.Progress;
import org.clientele.ui.Home;
import org.clientele.ui.RecentProject;
import org.clientele.ui.RecentProjects;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

/// Whom the program lets look into what it writes, where new files are open to everybody.
class OwnFilesTest {

    private static final FileAttribute<?> OWN_FILE = mine("rw-------");
    private static final FileAttribute<?> OWN_FOLDER = mine("rwx------");

    @TempDir
    private Path folder;

    private static FileAttribute<?> mine(String mode) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode));
    }

    @Test
    void onlyTheUserMayLookIntoWhatTheProgramWritesForItselfWhateverTheUmask() throws Exception {
        assertPrivate(Walk.class);
    }

    @Test
    void oneFileThatIsLeftForAllToReadIsFoundOut() {
        var found = assertThrows(AssertionFailedError.class, () -> assertPrivate(Careless.class));
        assertEquals(Set.of("tmp/rows.csv rw-rw-rw-"), found.getActual().getValue());
    }

    private void assertPrivate(Class<?> program) throws IOException, InterruptedException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "modes are of POSIX");
        Files.writeString(folder.resolve("orders.csv"), "id,city\n1,Rome\n2,Oslo\n");
        for (var made : List.of("tmp", "out")) {
            Files.createDirectory(folder.resolve(made));
        }
        var walk = Fork.of(program, folder)
                .with(
                        "-XX:TieredStopAtLevel=1",
                        "-Dclientele.home=" + folder.resolve("own/home"),
                        "-Dclientele.cache=" + folder.resolve("own/cache"),
                        "-Dclientele.backups=" + folder.resolve("own/backups"),
                        "-Djava.io.tmpdir=" + folder.resolve("tmp"));
        var command = new ArrayList<>(List.of("sh", "-c", "umask 000; exec \"$@\"", "sh"));
        command.addAll(walk.builder().command());
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), said);

        var seen = new TreeSet<String>();
        var open = new TreeSet<String>();
        for (var root : List.of("own", "tmp")) {
            look(folder.resolve(root), false, seen, open);
        }
        look(folder.resolve("shop.clientele"), false, seen, open);
        for (var part : List.of(
                "own/home/recent",
                "own/home/seen/",
                "own/home/ways/",
                "own/home/logs/",
                "own/cache/",
                "own/backups/")) {
            assertTrue(seen.stream().anyMatch(file -> file.startsWith(part)), part + " in " + seen);
        }
        assertEquals(new TreeSet<String>(), open);
        assertEquals("rw-rw-rw-", mode(folder.resolve("out/orders.csv")));
    }

    /// Adds files that others may read or write because nothing above them keeps others out.
    private void look(Path path, boolean isKept, TreeSet<String> seen, TreeSet<String> open) throws IOException {
        boolean isPrivate = isKept || mode(path).endsWith("------");
        if (Files.isDirectory(path)) {
            try (var all = Files.list(path)) {
                for (var each : all.toList()) {
                    look(each, isPrivate, seen, open);
                }
            }
            return;
        }
        var name = folder.relativize(path).toString();
        seen.add(name);
        if (!isPrivate) {
            open.add(name + " " + mode(path));
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    /// Writes in a process of its own what the program would, and one file besides as Java makes it.
    static final class Careless {

        private Careless() {}

        public static void main(String[] args) throws IOException {
            var folder = Path.of(args[0]);
            var own = Files.createDirectories(folder.resolve("own"), OWN_FOLDER);
            for (var part :
                    List.of("home/recent", "home/seen/p", "home/ways/w", "home/logs/l", "cache/c", "backups/b")) {
                Files.createDirectories(own.resolve(part).getParent());
                Files.writeString(own.resolve(part), "own");
            }
            Files.createFile(folder.resolve("shop.clientele"), OWN_FILE);
            Files.writeString(folder.resolve("out/orders.csv"), "1,Rome");
            Files.writeString(folder.resolve("tmp/rows.csv"), "1,Rome");
        }
    }

    /// Brings in, exports, backs up, opens a project as the window does, and logs something.
    static final class Walk {

        private Walk() {}

        public static void main(String[] args) throws IOException {
            var folder = Path.of(args[0]);
            run(folder, "import", "orders.csv", "--project", "shop.clientele");
            run(folder, "export", "shop.clientele", "orders", "--to", "out/orders.csv");
            run(folder, "backup", "shop.clientele");
            Logs.into(Places.home().resolve("logs"));
            var file = folder.resolve("shop.clientele");
            new RecentProjects(Home.ofUser())
                    .add(new RecentProject(file, "shop", LocalDateTime.MIN, RecentProject.Counts.UNKNOWN));
            var json = new BookJson(Catalog.standard());
            try (var project = Project.open(file, json)) {
                new LastSeen(Places.home().resolve("seen"), project.id())
                        .keep(project.trail().head());
                Cache.open(project, json).close();
                var lock = mode(folder.resolve("shop.clientele.lock"));
                if (!lock.equals("rw-------")) {
                    throw new AssertionError("the note of who has the project: " + lock);
                }
            }
            unlock();
        }

        private static void unlock() {
            var keys = DataKeys.fresh();
            var cost = new Cost(8, 1, 1);
            var slots = Slots.fresh()
                    .with("Lin", password("first"), cost, keys)
                    .with("Ada", password("second"), cost, keys);
            slots.open(Attempt.with(password("second"), LastWay.ofUser(Places.home()), Progress.NONE));
        }

        private static Password password(String text) {
            return Password.of(text.toCharArray());
        }

        private static void run(Path folder, String... command) {
            var ran = Launched.here(folder, command);
            if (ran.code() != 0) {
                throw new AssertionError(List.of(command) + ": " + ran.err());
            }
        }
    }
}
