package org.clientele.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.clientele.project.audit.Action;
import org.clientele.project.audit.Event;
import org.clientele.project.keys.Right;
import org.clientele.project.store.Copy;
import org.clientele.project.store.Database;
import org.clientele.project.store.Kind;
import org.clientele.project.store.StoreException;
import org.clientele.source.Sources;
import org.clientele.spec.Deposit;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.workbook.BookJson;

/// Saves an open project whose file is gone, or may not be written any more, into another file behind the same keys:
/// everything the file still gives; where it gives nothing any more, what a backup has and what is in memory; and the
/// step that could not be kept.
public final class Refuge {

    private static final Logger LOG = Logger.getLogger(Refuge.class.getName());

    private final Project project;
    private final BookJson json;
    private final Unsynced step;
    private final Optional<Consumer<Path>> backup;

    /// @param step that could not be kept
    /// @param backup brings the newest backup into a new file, if there is one
    public Refuge(Project project, BookJson json, Unsynced step, Optional<Consumer<Path>> backup) {
        this.project = project;
        this.json = json;
        this.step = step;
        this.backup = backup;
    }

    /// Says who is told, on any thread, when something in the file of an open project turns out to be damaged.
    public static void onDamage(Project project, Runnable told) {
        project.database().onDamage(told);
    }

    /// Writes the new file, there whole or not at all; returns the titles of the tables of which nothing could be read.
    /// The project is open as it was.
    ///
    /// @throws Problem if it cannot be written there, or who has the project open may not copy it
    public List<String> save(Path to, Progress progress) {
        project.member().require(Right.COPY);
        var missing = new ArrayList<String>();
        Copy.into(project.database(), to, part -> missing.addAll(write(part, progress)));
        return missing;
    }

    private List<String> write(Path part, Progress progress) {
        boolean whole = copied(part, progress.part(0, 0.8));
        try (var keys = project.access().protection()) {
            if (!whole) {
                backup.orElse(fresh ->
                                Database.create(fresh, Kind.PROJECT, keys).close())
                        .accept(part);
            }
            try (var fresh = Project.open(part, json, keys.unlocking())) {
                if (!whole) {
                    project.read.held().forEach(deposit -> keep(fresh, deposit));
                }
                step.deposits().forEach(deposit -> fresh.keep(deposit, Progress.NONE));
                fresh.keep(step.history().orElse(project.history()));
                fresh.trail().add(Event.of(Action.COPIED, project.id()));
                progress.at(1, 1);
                return missing(fresh);
            }
        }
    }

    /// What cannot be read any more is found in memory, if anywhere.
    private boolean copied(Path part, Progress progress) {
        try {
            Copy.write(project.database(), part, progress);
            return true;
        } catch (Problem | StoreException e) {
            LOG.log(Level.WARNING, "not all of " + project.file() + " can be read", e);
            drop(part);
            return false;
        }
    }

    private static void drop(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new Problem("problem.project.discard", part.toString());
        }
    }

    private static void keep(Project fresh, Deposit deposit) {
        try {
            fresh.keep(deposit, Progress.NONE);
        } catch (Problem | StoreException e) {
            LOG.log(Level.WARNING, "not all of something put away is in memory", e);
        }
    }

    private static List<String> missing(Project saved) {
        return saved.history().book().nodes(Sources.class).stream()
                .filter(node -> ((Sources) node.spec()).ids().stream().anyMatch(id -> !saved.has(id)))
                .map(node -> node.title())
                .toList();
    }

    /// Returns what is to be said of a project that was saved elsewhere without some tables.
    public static List<Problem> said(Path to, List<String> missing) {
        var said = new Problem("adrift.missing", to.toString(), String.join(", ", missing));
        return missing.isEmpty() ? List.of() : List.of(said);
    }
}
