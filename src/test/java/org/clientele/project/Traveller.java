package org.clientele.project;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.clientele.Fork;
import org.clientele.project.backup.Backups;
import org.clientele.project.keys.Cost;
import org.clientele.project.keys.Password;
import org.clientele.project.keys.Protection;
import org.clientele.project.keys.Unlocking;
import org.clientele.recipe.Recipe;
import org.clientele.spec.Progress;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.History.Label;
import org.clientele.workbook.Node;
import org.clientele.workbook.Workbook;

/// Another process that does everything that changes a protected project, round after round: a source and a step are
/// kept, the password is changed, a backup is made, the project is written anew under other keys. It says when each is
/// done, until it is killed or has no more memory.
final class Traveller {

    static final BookJson JSON = new BookJson(Catalog.standard());
    static final Cost CHEAP = new Cost(8, 1, 1);
    static final int ROWS = 20_000;

    /// How a journey may end.
    enum Way {
        /// Somebody kills it.
        KILLED,
        /// It takes all memory but a little at a random moment and goes on.
        HUNGRY,
        /// Somebody kills it, and it says what it did before it did it: a fault that must be found out.
        BOASTING
    }

    private final Process process;
    private final BufferedReader lines;

    private Traveller(Process process) {
        this.process = process;
        lines = process.inputReader(StandardCharsets.UTF_8);
    }

    static Traveller start(Way way, Path file, int seed) throws IOException {
        return new Traveller(Fork.of(Traveller.class, way.name(), file, seed)
                .with("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx64m")
                .builder()
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    static Password password(int round) {
        return Password.of(("芝麻开门 " + round).toCharArray());
    }

    static Unlocking by(int round) {
        return Unlocking.by(password(round), Optional.empty());
    }

    static String source(int round) {
        return "s" + round;
    }

    static Path backups(Path file) {
        return file.resolveSibling("backups");
    }

    /// Reads so many of the things it says, waits for so many milliseconds and kills it; returns the last thing said.
    Optional<String> kill(int heard, int after) throws IOException, InterruptedException {
        var last = Optional.<String>empty();
        for (int i = 0; i < heard; i++) {
            last = Optional.ofNullable(lines.readLine()).or(Optional::empty);
        }
        process.waitFor(after, TimeUnit.MILLISECONDS);
        process.toHandle().destroyForcibly();
        return rest(last);
    }

    private Optional<String> rest(Optional<String> last) throws InterruptedException {
        var said = lines.lines().filter(line -> line.matches("\\w+ \\d+")).toList();
        process.waitFor();
        return said.isEmpty() ? last : Optional.of(said.getLast());
    }

    /// Waits until it ends by itself; returns the last thing said.
    Optional<String> end() throws InterruptedException {
        if (!process.waitFor(180, TimeUnit.SECONDS)) {
            process.toHandle().destroyForcibly();
            throw new AssertionError("it hangs");
        }
        return rest(Optional.empty());
    }

    int exit() {
        return process.exitValue();
    }

    public static void main(String[] args) {
        var way = Way.valueOf(args[0]);
        var random = new Random(Integer.parseInt(args[2]));
        var hunger = new Hunger(way == Way.HUNGRY ? random.nextInt(20) : Integer.MAX_VALUE, random.nextInt(6_000_000));
        try {
            travel(Path.of(args[1]), way, hunger);
        } catch (OutOfMemoryError e) {
            Runtime.getRuntime().halt(3);
        }
    }

    private static void travel(Path file, Way way, Hunger hunger) {
        var backups = new Backups(backups(file), JSON, (_, _) -> null, Clock.systemUTC());
        for (int round = 1; ; round++) {
            int early = way == Way.BOASTING ? 1 : 0;
            try (var project = Project.open(file, JSON, by(round - 1))) {
                keep(project, round, early);
                hunger.step();
                project.access().at(CHEAP).change(password(round - 1), password(round));
                say("password", round);
                hunger.step();
                backups.make(project);
                say("backup", round);
                hunger.step();
            }
            Access.rekey(file, by(round), Protection.by("林", password(round), CHEAP), Progress.NONE);
            say("rekeyed", round);
            hunger.step();
        }
    }

    private static void keep(Project project, int round, int early) {
        for (int i = 0; i < early; i++) {
            say("kept", round + i);
        }
        project.keep(Shop.source(source(round), ROWS + round), Progress.NONE);
        var book = Workbook.EMPTY.with(Node.of("n", "round " + round, Recipe.EMPTY));
        project.keep(project.history().accept(book, Label.of("history.changed")));
        say("kept", round);
    }

    private static void say(String what, int round) {
        System.out.println(what + " " + round);
        System.out.flush();
    }

    /// Takes the memory away but a little when its step has come, and leaves half as little after each next one.
    private static final class Hunger {

        private final List<byte[]> held = new ArrayList<>();
        private int spared;
        private int steps;

        Hunger(int steps, int spared) {
            this.steps = steps;
            this.spared = spared;
        }

        void step() {
            if (steps-- <= 0) {
                spared /= 2;
                var reserve = new byte[spared];
                try {
                    while (reserve.length == spared) {
                        held.add(new byte[64 * 1024]);
                    }
                } catch (OutOfMemoryError e) {
                    held.add(new byte[0]);
                }
            }
        }
    }
}
