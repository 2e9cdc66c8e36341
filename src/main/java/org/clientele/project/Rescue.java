package org.clientele.project;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientele.customer.Cleared;
import org.clientele.project.audit.Action;
import org.clientele.project.audit.Event;
import org.clientele.project.audit.Verdict;
import org.clientele.project.keys.Right;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.store.Chunks;
import org.clientele.project.store.Database;
import org.clientele.project.store.Kind;
import org.clientele.project.store.Leftovers;
import org.clientele.project.store.Salvage;
import org.clientele.recipe.Recipe;
import org.clientele.report.CsvExport;
import org.clientele.report.TableFile;
import org.clientele.source.Source;
import org.clientele.source.Sources;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Unwritable;
import org.clientele.table.Sheet;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.History.Label;
import org.clientele.workbook.Node;

/// Saves what can be read of a damaged project into a folder: a project with everything that is whole, behind the same
/// passwords; each table of which a part is lost as a comma file; and a list of what is missing. The damaged file is
/// only read.
public final class Rescue {

    /// What the list of what is missing is called; with a number where there is a file of this name.
    private static final String MISSING = "missing";

    private static final String ENDING = "\\.[A-Za-z]{1,8}$";

    private final Path folder;
    private final BookJson json;
    private final List<Path> made = new ArrayList<>();
    private final List<String> tables = new ArrayList<>();
    private final List<String> tablesLeft = new ArrayList<>();
    private final List<Lost> lost = new ArrayList<>();

    public Rescue(Path folder, BookJson json) {
        this.folder = folder;
        this.json = json;
    }

    /// What was saved.
    ///
    /// @param project the new project
    /// @param whole how many tables are whole in it
    /// @param parts the comma files of tables of which a part is lost
    /// @param moments how many moments of the history are left
    /// @param list the comma file of what is missing; empty where nothing is
    /// @param log what of its log cannot be checked any more, if anything
    public record Saved(
            Path project,
            Salvage.Damage damage,
            int whole,
            List<String> parts,
            int moments,
            List<Lost> lost,
            String list,
            Optional<Problem> log) {

        /// Returns it as a sentence.
        public Problem said() {
            var tables =
                    String.join(", ", lost.stream().map(Lost::table).distinct().toList());
            return lost.isEmpty()
                    ? new Problem("salvage.all", project.toString(), whole)
                    : new Problem("salvage.some", project.toString(), whole, tables, list);
        }
    }

    /// Rows that are missing.
    ///
    /// @param id of what was put away
    /// @param table its name
    /// @param column empty where it is the whole
    /// @param first the number of the first such row, from 1 on; 0 where it is not known
    public record Lost(String id, String table, String column, long first, long last) {

        static Lost whole(String id, String table) {
            return new Lost(id, table, "", 0, 0);
        }
    }

    /// @throws Problem if nothing can be read, or the folder holds a file of the name of the project already
    /// @throws java.util.concurrent.CancellationException if the user asked to stop; then nothing is left
    public static Saved of(Path damaged, Unlocking unlocking, Path folder, BookJson json, Progress progress) {
        return new Rescue(folder, json).of(damaged, unlocking, Unsynced.NOTHING, progress);
    }

    /// Saves it into the folder of this, with what was in memory of the project when it turned out damaged.
    ///
    /// @throws Problem if nothing can be read, or the folder holds a file of the name of the project already
    /// @throws java.util.concurrent.CancellationException if the user asked to stop; then nothing is left
    public Saved of(Path damaged, Unlocking unlocking, Unsynced open, Progress progress) {
        var copy = folder.resolve(damaged.getFileName());
        if (Files.exists(copy)) {
            throw new Problem("problem.project.exists", copy.toString());
        }
        var folders = missing(folder);
        boolean done = false;
        try {
            Files.createDirectories(folder);
            var saved = into(copy, damaged, unlocking, progress);
            keep(open, copy, unlocking);
            progress.at(1, 1);
            done = true;
            return saved;
        } catch (IOException e) {
            throw cannot(e);
        } finally {
            if (!done) {
                made.forEach(Rescue::drop);
                folders.forEach(Rescue::drop);
            }
        }
    }

    private Problem cannot(IOException e) {
        return Unwritable.of(folder, e, "problem.project.create");
    }

    /// Returns the folders that are not there yet, the innermost first.
    private static List<Path> missing(Path folder) {
        return Stream.iterate(folder.toAbsolutePath(), path -> path != null && Files.notExists(path), Path::getParent)
                .toList();
    }

    private static void drop(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            throw new Problem("problem.project.discard", copy.toString());
        }
    }

    private Saved into(Path copy, Path damaged, Unlocking unlocking, Progress progress) {
        var damage = Salvage.of(damaged, unlocking, copy, progress.part(0, 0.7));
        made.add(copy);
        int whole;
        try (var database = Database.open(copy, Kind.PROJECT, unlocking)) {
            whole = part(database, progress.part(0.7, 0.95));
        }
        int moments;
        Optional<Problem> log;
        try (var project = Project.open(copy, json, unlocking)) {
            named(project);
            log = damage.keepsLog()
                    ? uncheckable(project.trail().check(List.of()))
                    : Optional.of(new Problem("salvage.log.gone"));
            moments = project.history().moments().size();
            project.trail()
                    .add(Event.of(Action.SALVAGED, damaged.getFileName().toString())
                            .with("blocks", damage.blocks())
                            .with("lost", damage.lost()));
        }
        var list = lost.isEmpty() ? "" : write(MISSING, Remnants.sheet(lost));
        return new Saved(copy, damage, whole, List.copyOf(tables), moments, List.copyOf(lost), list, log);
    }

    private void keep(Unsynced open, Path copy, Unlocking unlocking) {
        try (var fresh = Project.open(copy, json, unlocking)) {
            open.deposits().forEach(deposit -> fresh.keep(deposit, Progress.NONE));
            open.history().ifPresentOrElse(history -> fresh.keep(history), () -> show(fresh));
        }
    }

    private static Optional<Problem> uncheckable(Verdict log) {
        return switch (log) {
            case Verdict.Sound _ -> Optional.empty();
            case Verdict.Missing(var line) -> Optional.of(new Problem("salvage.log.part", line));
            case Verdict.Changed(var line) -> Optional.of(new Problem("salvage.log.part", line));
            case Verdict.Cut(var _, var lines) -> Optional.of(new Problem("salvage.log.part", lines + 1));
        };
    }

    /// Writes what is left of tables that are not whole into files and takes them out of the project; returns how many
    /// are whole.
    private int part(Database database, Progress progress) {
        var chunks = new Chunks(database);
        var remnants =
                new Remnants(chunks, new SourceKind(chunks, json, new HiddenTexts(chunks)), Kinds.of(chunks, json));
        var leftovers = new Leftovers(database);
        var pieces = leftovers.pieces();
        var broken = new ArrayList<String>();
        int whole = 0;
        for (int i = 0; i < pieces.size(); i++) {
            progress.at(i, pieces.size());
            var found = remnants.of(pieces.get(i));
            lost.addAll(found.lost());
            found.rows().ifPresent(this::table);
            if (found.lost().isEmpty()) {
                whole += found.isTable() ? 1 : 0;
                if (found.isTable()) {
                    tablesLeft.add(pieces.get(i).id());
                }
            } else {
                broken.add(pieces.get(i).id());
            }
        }
        leftovers.nameless().values().forEach(addresses -> remnants.nameless(addresses)
                .ifPresent(rows -> tables.add(write("table", rows.sheet()))));
        leftovers.clear(broken);
        return whole;
    }

    private static Cleared left(Sheet rows) {
        return Cleared.exempt(rows, Cleared.Exempt.SALVAGED);
    }

    private void table(Remnants.Rows rows) {
        var stem = rows.label()
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ")
                .replaceFirst(ENDING, "")
                .strip();
        tables.add(write(stem, rows.sheet()));
    }

    /// Writes rows under a name that no file has, with a number where need be; returns the name.
    private String write(String stem, Sheet rows) {
        var name = stem + ".csv";
        for (int i = 2; !took(folder.resolve(name)); i++) {
            name = stem + " " + i + ".csv";
        }
        TableFile.write(left(rows), folder.resolve(name), CsvExport.SAFE, Progress.NONE);
        return name;
    }

    /// Takes a name, so that nobody else does; returns whether it was free.
    private boolean took(Path file) {
        try {
            made.add(Files.createFile(file));
            return true;
        } catch (FileAlreadyExistsException _) {
            return false;
        } catch (IOException e) {
            throw cannot(e);
        }
    }

    /// Where no decision is left, tables that are whole would be on no page, and gone for good once room is
    /// made: each is a table of the workbook again.
    private void show(Project project) {
        var book = project.history().book();
        if (!book.nodes().isEmpty() || tablesLeft.isEmpty() || !project.member().may(Right.DECIDE)) {
            return;
        }
        for (var id : tablesLeft) {
            var label = project.get(id, Source.class).label();
            var from = book.freshId("file");
            book = book.with(Node.of(from, label, Sources.of(id)));
            book = book.with(Node.of(book.freshId("table"), label.replaceFirst(ENDING, ""), Recipe.EMPTY, from));
        }
        project.keep(project.history().accept(book, Label.of("history.salvaged", tablesLeft.size())));
    }

    /// Names the sources that the workbook needs and of which nothing is left.
    private void named(Project project) {
        for (var node : project.history().book().nodes(Sources.class)) {
            var ids = ((Sources) node.spec()).ids();
            if (ids.stream().anyMatch(id -> !project.has(id)) && lost.stream().noneMatch(l -> ids.contains(l.id()))) {
                lost.add(Lost.whole(ids.getFirst(), node.title()));
            }
        }
    }
}
