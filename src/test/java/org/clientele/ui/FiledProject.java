package org.clientele.ui;

import java.util.List;
import java.util.Optional;
import org.clientele.project.Access;
import org.clientele.project.DataMap;
import org.clientele.project.Mapping;
import org.clientele.project.Project;
import org.clientele.project.Receipt;
import org.clientele.project.Receipts;
import org.clientele.project.Shared;
import org.clientele.project.Unsynced;
import org.clientele.project.backup.Backup;
import org.clientele.project.backup.Backups;
import org.clientele.spec.Deposit;
import org.clientele.spec.Progress;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.History;
import org.clientele.workbook.Memory;

/// A project in the window whose decisions, users, backups and map are those of a file; what is kept lies in memory.
public final class FiledProject extends MemoryProject {

    private static final BookJson JSON = new BookJson(Catalog.standard());

    private final Project project;
    private Unsynced unsynced = Unsynced.NOTHING;

    public FiledProject(Project project) {
        super(project.name(), Catalog.standard(), new Memory());
        this.project = project;
        super.keep(project.history());
    }

    @Override
    public String id() {
        return project.id();
    }

    @Override
    public void keep(History next) {
        project.keep(next);
        super.keep(next);
    }

    @Override
    public void keep(List<? extends Deposit> ledgers, History next) {
        unsynced = Unsynced.step(ledgers, next);
        super.keep(ledgers, next);
        unsynced = Unsynced.NOTHING;
    }

    @Override
    public Unsynced unsynced() {
        return unsynced;
    }

    @Override
    public Backup backUp(Backups backups) {
        return backups.make(project);
    }

    @Override
    public DataMap map(List<Backup> backups, Progress progress) {
        return Mapping.of(project, JSON, backups, progress);
    }

    @Override
    public List<Receipt> receipts() {
        return Receipts.of(project, JSON).all();
    }

    /// Where passwords cost next to nothing.
    @Override
    public Optional<Access> access() {
        return Optional.of(Shared.access(project));
    }

    @Override
    public void close() {
        project.close();
    }
}
