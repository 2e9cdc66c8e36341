package org.clientele.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.clientele.project.Cache;
import org.clientele.project.Places;
import org.clientele.project.Privately;
import org.clientele.project.Project;
import org.clientele.project.audit.LastSeen;
import org.clientele.project.keys.Unlocking;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.ui.OpenProject;
import org.clientele.ui.Projects;
import org.clientele.workbook.BookJson;

/// Project files in a folder of the user.
final class ProjectFolder implements Projects {

    private static final String UNSAFE = "[\\\\/:*?\"<>|\\p{Cntrl}]+";

    private final Supplier<Path> where;
    private final BookJson json;

    /// @param where the folder of now
    ProjectFolder(Supplier<Path> where, BookJson json) {
        this.where = where;
        this.json = json;
    }

    @Override
    public Path fresh(String name) {
        var folder = where.get();
        try {
            Privately.folder(folder);
        } catch (IOException e) {
            throw new Problem("problem.project.folder", folder.toString());
        }
        var clean = name.replaceAll(UNSAFE, " ").strip().replaceAll("^\\.+", "");
        var stem = clean.isEmpty() ? "project" : clean.substring(0, Math.min(80, clean.length()));
        return Stream.iterate(1, i -> i + 1)
                .map(i -> folder.resolve((i == 1 ? stem : stem + " " + i) + Project.ENDING))
                .filter(Files::notExists)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public OpenProject create(Path file) {
        return new ProjectOnDisk(Project.create(file, json), json);
    }

    @Override
    public OpenProject open(Path file, Unlocking unlocking, Progress progress) {
        return new ProjectOnDisk(Project.open(file, json, unlocking, progress), json);
    }

    @Override
    public void discard(OpenProject project) {
        project.close();
        try {
            Files.deleteIfExists(Cache.path(project.id()));
            new LastSeen(Places.home().resolve("seen"), project.id()).forget();
            Files.deleteIfExists(project.file());
        } catch (IOException e) {
            throw new Problem("problem.project.discard", project.file().toString());
        }
    }
}
