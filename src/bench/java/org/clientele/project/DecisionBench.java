package org.clientele.project;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.clientele.project.keys.Cost;
import org.clientele.project.keys.Password;
import org.clientele.project.keys.Protection;
import org.clientele.project.keys.Unlocking;
import org.clientele.recipe.Recipe;
import org.clientele.source.Source;
import org.clientele.spec.Progress;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.History;
import org.clientele.workbook.History.Label;
import org.clientele.workbook.Node;
import org.clientele.workbook.Workbook;

/// Decisions in an open project beside plain H2 that commits and syncs, in turns of 200 in one process: wall time, and
/// processor time of the threads that a user waits for. The program is cold as users meet it only where this is started
/// with the flags and the notes of the launcher (`-XX:AOTCache`). Usage: DecisionBench [rounds] [sealed].
public final class DecisionBench {

    private static final BookJson JSON = new BookJson(Catalog.standard());
    private static final Cost CHEAP = new Cost(8, 1, 1);
    private static final int DECISIONS = 200;
    private static final int ROUNDS = 6;

    /// What a turn took, in milliseconds for each of its steps.
    private record Turn(double[] sorted, double processor) {

        double at(double share) {
            return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
        }
    }

    private final Path folder;
    private final List<Turn> ours = new ArrayList<>();
    private final List<Turn> theirs = new ArrayList<>();

    DecisionBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        var said = List.of(args);
        int rounds = said.isEmpty() ? ROUNDS : Integer.parseInt(said.getFirst());
        var bench = new DecisionBench(Files.createTempDirectory("decisions"));
        try (var project = said.contains("sealed") ? bench.locked() : bench.open()) {
            bench.turns(project, rounds);
        }
    }

    /// Takes decisions in turns with plain H2, then while a source is written.
    void run(Source source) throws Exception {
        try (var project = open()) {
            turns(project, ROUNDS);
            var writer = Thread.ofPlatform().start(() -> project.keep(source, Progress.NONE));
            say("decision beside a save", turn(i -> decide(project, i)));
            writer.join();
        }
    }

    private Path file() {
        return folder.resolve("decisions.clientele");
    }

    private Project open() {
        return Project.create(file(), JSON);
    }

    private Project locked() {
        open().close();
        var protection = Protection.by("a", password(), CHEAP);
        Access.rekey(file(), Unlocking.NONE, protection, Progress.NONE);
        return Project.open(file(), JSON, Unlocking.by(password(), Optional.empty()));
    }

    private static Password password() {
        return Password.of("open sesame".toCharArray());
    }

    private void turns(Project project, int rounds) throws SQLException {
        try (var plain = DriverManager.getConnection("jdbc:h2:" + folder.resolve("plain") + ";WRITE_DELAY=0")) {
            plain.setAutoCommit(false);
            plain.createStatement().execute("create table t (id int primary key, text varchar)");
            for (int round = 0; round < rounds; round++) {
                int from = round * DECISIONS;
                ours.add(turn(i -> decide(project, from + i)));
                say("decision " + round, ours.getLast());
                theirs.add(turn(i -> commit(plain, from + i)));
                say("plain H2 commit and sync " + round, theirs.getLast());
            }
        }
        System.out.printf(
                "all rounds: median ×%.2f, processor time ×%.2f%n",
                median(ours) / median(theirs), processor(ours) / processor(theirs));
    }

    private static double median(List<Turn> turns) {
        return new Turn(
                        turns.stream()
                                .flatMapToDouble(turn -> Arrays.stream(turn.sorted))
                                .sorted()
                                .toArray(),
                        0)
                .at(0.5);
    }

    private static double processor(List<Turn> turns) {
        return turns.stream().mapToDouble(Turn::processor).sum();
    }

    private static Workbook book(int number) {
        return Workbook.EMPTY.with(Node.of("n", "step " + number, Recipe.EMPTY));
    }

    private static void decide(Project project, int i) {
        History next = project.history().accept(book(i), Label.of("history.changed"));
        project.keep(next);
    }

    private static void commit(Connection plain, int i) {
        try (var insert = plain.prepareStatement("insert into t values (?, ?)")) {
            insert.setInt(1, i);
            insert.setString(2, "step " + i);
            insert.execute();
            plain.commit();
            plain.createStatement().execute("checkpoint sync");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Turn turn(IntConsumer step) {
        var times = new double[DECISIONS];
        double before = processor();
        for (int i = 0; i < DECISIONS; i++) {
            long start = System.nanoTime();
            step.accept(i);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        double processor = (processor() - before) / DECISIONS;
        Arrays.sort(times);
        return new Turn(times, processor);
    }

    /// Returns the processor time of the threads that a user waits for; those of the Java machine are none.
    private static double processor() {
        var threads = ManagementFactory.getThreadMXBean();
        long sum = 0;
        for (var thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null
                    && (thread.getThreadName().equals("main")
                            || thread.getThreadName().startsWith("store "))) {
                sum += threads.getThreadCpuTime(thread.getThreadId());
            }
        }
        return sum / 1e6;
    }

    private static void say(String what, Turn turn) {
        System.out.printf(
                "%-28s median %.2f ms, 99 %% %.2f ms, longest %.2f ms, processor %.2f ms%n",
                what, turn.at(0.5), turn.at(0.99), turn.at(1), turn.processor);
    }
}
