package org.clientele.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.clientele.project.Project;
import org.clientele.spec.Problem;
import org.clientele.ui.OpenProject;
import org.clientele.ui.Projects;
import org.clientele.workbook.BookJson;

/// Project files in a folder of the user.
final class ProjectFolder implements Projects {

    private static final String UNSAFE = "[\\\\/:*?\"<>|\\p{Cntrl}]+";

    private final Path folder;
    private final BookJson json;

    ProjectFolder(Path folder, BookJson json) {
        this.folder = folder;
        this.json = json;
    }

    /// The folder `Clientele` in the user's home; the system property `clientele.projects` names another one.
    static Path usual() {
        var named = System.getProperty("clientele.projects");
        return named == null ? Path.of(System.getProperty("user.home"), "Clientele") : Path.of(named);
    }

    @Override
    public Path fresh(String name) {
        try {
            Files.createDirectories(folder);
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
    public OpenProject open(Path file) {
        return new ProjectOnDisk(Project.open(file, json), json);
    }

    @Override
    public void discard(OpenProject project) {
        project.close();
        try {
            Files.deleteIfExists(project.file());
        } catch (IOException e) {
            throw new Problem("problem.project.discard", project.file().toString());
        }
    }
}
