package org.clientele.project.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.clientele.project.Privately;
import org.clientele.project.keys.Unlocking;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;

/// Who has a project open, written beside it for the next who tries. It only informs: what keeps others out is the lock
/// of the operating system on the project itself, which ends with its process.
public final class Claim implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Claim.class.getName());

    private final Path info;

    private Claim(Path info) {
        this.info = info;
    }

    /// Opens a project and writes down who has it.
    ///
    /// @throws Problem if it cannot be opened; if somebody has it, the sentence says who
    /// @throws java.util.concurrent.CancellationException if the user asked to stop; then nothing was written
    public static Database open(Path file, Unlocking unlocking, Progress progress) {
        try {
            var database = Database.open(file, Kind.PROJECT, unlocking, progress);
            unlocking.renewed(database.slots()).ifPresent(database::slots);
            return database;
        } catch (Problem problem) {
            throw problem.key().equals(Faults.BUSY) ? named(problem, file) : problem;
        }
    }

    private static Problem named(Problem busy, Path file) {
        return read(beside(file))
                .filter(Claim::isPossible)
                .map(owner -> taken(file, owner))
                .orElse(busy);
    }

    private static Problem taken(Path file, Owner owner) {
        return new Problem(
                "problem.project.open",
                file.toString(),
                owner.user(),
                owner.host(),
                String.valueOf(owner.process()),
                local(owner.since()));
    }

    private static LocalDateTime local(Instant since) {
        return LocalDateTime.ofInstant(since, ZoneId.systemDefault());
    }

    /// Writes down that this process has the project.
    public static Claim on(Path file) {
        var claim = new Claim(beside(file));
        claim.write();
        return claim;
    }

    /// Returns what to say when the project was not closed by the last who had it; to be asked before [#on]. Where a
    /// copy was kept, that says it, and that all is here would be too much.
    public static Optional<Problem> left(Database database) {
        if (AsFound.isMoreThanAStop(database.unfinished())) {
            return Optional.empty();
        }
        return left(database.file()).map(said -> database.unfinished() == 0 ? said : counted(said, database));
    }

    /// Takes away what a process left that was stopped while it wrote the project anew, and returns what to say of it.
    public static Optional<Problem> half(Database open) {
        return Halves.sweep(open);
    }

    private static Problem counted(Problem said, Database database) {
        var args = Stream.concat(Stream.of(said.args()), Stream.of(database.unfinished()));
        return new Problem("project.recovered.discarded", args.toArray());
    }

    /// Returns the same without a look into the file.
    static Optional<Problem> left(Path file) {
        return read(beside(file))
                .map(owner -> new Problem(
                        "project.recovered", file.toString(), owner.user(), owner.host(), local(owner.since())));
    }

    /// Returns the same while the project is closed; nothing where the last who had it still runs.
    public static Optional<Problem> abandoned(Path file) {
        return Files.exists(file) && read(beside(file)).filter(Claim::isRunning).isEmpty()
                ? left(file)
                : Optional.empty();
    }

    /// What a killed process left there may still lie there while the next one opens the project.
    private static boolean isPossible(Owner owner) {
        return !owner.host().equals(host()) || ProcessHandle.of(owner.process()).isPresent();
    }

    private static boolean isRunning(Owner owner) {
        boolean here = owner.host().equals(host());
        var started = ProcessHandle.of(owner.process())
                .flatMap(process -> process.info().startInstant());
        return here && started.filter(at -> !at.isAfter(owner.since())).isPresent();
    }

    /// Takes away what is written beside a project that is no longer there.
    static void forget(Path file) throws IOException {
        Files.deleteIfExists(beside(file));
    }

    private static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".lock");
    }

    private void write() {
        var lines = List.of(
                "user " + System.getProperty("user.name"),
                "host " + host(),
                "process " + ProcessHandle.current().pid(),
                "since " + Instant.now());
        try {
            Privately.write(info.toAbsolutePath(), (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot write " + info, e);
        }
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException _) {
            return "localhost";
        }
    }

    private static Optional<Owner> read(Path info) {
        try {
            var lines = Files.readAllLines(info);
            return Optional.of(new Owner(
                    value(lines, 0), value(lines, 1), Long.parseLong(value(lines, 2)), Instant.parse(value(lines, 3))));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException | NumberFormatException | DateTimeParseException e) {
            LOG.log(Level.WARNING, "cannot read " + info, e);
            return Optional.empty();
        }
    }

    private static String value(List<String> lines, int line) {
        return lines.size() > line ? lines.get(line).substring(lines.get(line).indexOf(' ') + 1) : "";
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(info);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot delete " + info, e);
        }
    }
}
