package org.clientele.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientele.project.audit.Entry;
import org.clientele.project.audit.Verdict;
import org.clientele.spec.Problem;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

/// Two processes that want the same project at once, whatever years their clocks say; who has it is killed.
class TwoProcessesTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());
    private static final int ROUNDS = Integer.getInteger("openers", 2);
    private static final List<Integer> YEARS = List.of(0, 10, -10);
    private static final Duration LONG = Duration.ofSeconds(Integer.getInteger("openers.seconds", 20));

    @TempDir
    private Path folder;

    private Path fresh(String name) {
        var file = folder.resolve(name);
        Project.create(file, JSON).close();
        return file;
    }

    /// Returns the one of two that says steps, where the other says that it has the project.
    private static Keeper winner(Keeper one, Keeper other) throws IOException, InterruptedException {
        var said = one.line();
        boolean isFirst = said.matches("\\d+");
        var refused = isFirst ? other.line() : said;
        if (!isFirst) {
            assertTrue(other.line().matches("\\d+"), refused);
        }
        var winner = isFirst ? one : other;
        assertTrue(refused.startsWith("problem.project."), "both write: " + refused);
        assertTrue(
                refused.startsWith("problem.project.busy[") || refused.contains(" " + winner.process() + ", "),
                refused + " while " + winner.process() + " has it");
        return winner;
    }

    private static void isTaken(Path file, Keeper by) {
        long begin = System.nanoTime();
        var problem = assertThrows(Problem.class, () -> Project.open(file, JSON));
        assertTrue(System.nanoTime() - begin < LONG.toNanos());
        assertEquals("problem.project.open", problem.key());
        assertTrue(List.of(problem.args()).contains(String.valueOf(by.process())));
    }

    private void round(int round, Path file, Path others) throws IOException, InterruptedException {
        var one = Keeper.start("keep", file, WrongClock.by(YEARS.get(round % YEARS.size()), folder));
        var other = Keeper.start("keep", others, WrongClock.by(YEARS.get((round + 1) % YEARS.size()), folder));
        try {
            var winner = winner(one, other);
            isTaken(file, winner);
            long last = winner.kill();
            try (var project = Project.open(file, JSON)) {
                assertTrue(project.history().now() >= last);
                assertTrue(project.notes().getFirst().key().startsWith("project.recovered"));
                project.keepView("round", String.valueOf(round));
            }
        } finally {
            one.kill();
            other.kill();
        }
    }

    @Test
    void oneHasItTheOtherIsToldWhoAndAKillLetsTheNextIn() throws Exception {
        var file = fresh("店.clientele");
        for (int round = 0; round < ROUNDS; round++) {
            round(round, file, file);
        }
        try (var project = Project.open(file, JSON)) {
            var lines = project.trail().all();
            assertEquals(
                    IntStream.rangeClosed(1, lines.size())
                            .asLongStream()
                            .boxed()
                            .toList(),
                    lines.stream().map(Entry::number).toList());
            assertInstanceOf(Verdict.Sound.class, project.trail().check(List.of()));
        }
        try (var left = Files.list(folder).filter(Files::isRegularFile)) {
            assertEquals(List.of(file), left.toList());
        }
    }

    /// While the next one opens a project, what a killed process left beside it still lies there.
    @Test
    void aProcessThatIsGoneIsNotSaidToHaveTheProject() throws IOException {
        try (var project = Project.create(folder.resolve("a.clientele"), JSON)) {
            var beside = folder.resolve("a.clientele.lock");
            var lines = Files.readString(beside).replaceAll("process \\d+", "process " + Integer.MAX_VALUE);
            Files.writeString(beside, lines);
            var problem = assertThrows(Problem.class, () -> Project.open(project.file(), JSON));
            assertEquals("problem.project.busy", problem.key());
        }
    }

    /// What would be seen if a lock did not hold: each of two has a file of its own.
    @Test
    void twoThatBothWriteAreFoundOut() {
        var fault =
                assertThrows(AssertionFailedError.class, () -> round(0, fresh("a.clientele"), fresh("b.clientele")));
        assertTrue(fault.getMessage().startsWith("both write"), fault.getMessage());
    }

    /// The clock of a process started so is indeed wrong.
    @Test
    void theClocksAreWrong() throws Exception {
        var said = Stream.of(10, -10).map(this::clock).toList();
        assertTrue(said.getFirst().isAfter(Instant.now().plus(Duration.ofDays(3600))));
        assertTrue(said.getLast().isBefore(Instant.now().minus(Duration.ofDays(3600))));
    }

    private Instant clock(int years) {
        try {
            return Instant.parse(
                    Keeper.start("clock", folder, WrongClock.by(years, folder)).line());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
