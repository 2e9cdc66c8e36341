package org.clientele.ui;

import java.nio.file.Path;
import java.util.Optional;
import org.clientele.project.Access;
import org.clientele.project.Project;
import org.clientele.project.keys.Cost;
import org.clientele.project.keys.Password;
import org.clientele.project.keys.Protection;
import org.clientele.spec.Progress;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.Memory;

/// An empty project in memory behind the passwords of a file, at a cost that takes no time.
public final class LockedProject extends MemoryProject {

    private static final Cost CHEAP = new Cost(8, 1, 1);

    private final Project project;

    public LockedProject(Path folder, String password) {
        super("Harbour tea", Catalog.standard(), new Memory());
        var file = folder.resolve("harbour-tea.clientele");
        var json = new BookJson(Catalog.standard());
        Project.create(file, json).close();
        try (var protection = Protection.by("lin", Password.of(password.toCharArray()), CHEAP)) {
            Access.rekey(file, org.clientele.project.keys.Unlocking.NONE, protection, Progress.NONE);
            project = Project.open(file, json, protection.unlocking());
        }
    }

    @Override
    public Optional<Access> access() {
        return Optional.of(project.access());
    }

    private LockedProject(Project project) {
        super("Harbour tea", Catalog.standard(), new Memory());
        this.project = project;
    }

    @Override
    public OpenProject rekeyed(Protection fresh, Progress progress) {
        var file = project.file();
        try (var old = project.access().protection()) {
            close();
            Access.rekey(file, old.unlocking(), fresh, progress);
        }
        return new LockedProject(Project.open(file, new BookJson(Catalog.standard()), fresh.unlocking()));
    }

    @Override
    public Path file() {
        return project.file();
    }

    @Override
    public void close() {
        project.close();
    }
}
