package org.clientele.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientele.analysis.predict.KeptModels;
import org.clientele.project.Retention;
import org.clientele.project.audit.Disclosure;
import org.clientele.project.backup.Backup;
import org.clientele.project.backup.Backups;
import org.clientele.recipe.CellEdits;
import org.clientele.recipe.PersonalStep;
import org.clientele.source.Source;
import org.clientele.spec.Deposit;
import org.clientele.spec.Deposits;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.PersonalCondition;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.Evaluator;
import org.clientele.workbook.History;
import org.clientele.workbook.Memory;
import org.clientele.workbook.Workbook;

/// A project that lies in memory alone.
public abstract class MemoryProject implements OpenProject {

    private final String name;
    private final List<Disclosure> disclosures = new ArrayList<>();
    private final Map<String, Retention> retentions = new HashMap<>();
    private final MemoryLog log = new MemoryLog();
    private final Map<String, Deposit> kept = new HashMap<>();
    private final Deposits deposits = new Deposits() {
        @Override
        public <T extends Deposit> T get(String id, Class<T> kind) {
            return Optional.ofNullable(kept.get(id))
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .orElseThrow(() -> new Problem("problem.deposit.missing", id));
        }
    };
    private final Evaluator evaluator;
    private History history = History.of(Workbook.EMPTY);

    protected MemoryProject(String name, Catalog catalog, Memory results) {
        this.name = name;
        evaluator = new Evaluator(new BookJson(catalog), deposits, results);
    }

    protected void put(String id, Deposit deposit) {
        kept.put(id, deposit);
    }

    @Override
    public String id() {
        return "in memory";
    }

    @Override
    public Backup backUp(Backups backups) {
        throw new Problem("problem.project.closed", name);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Path file() {
        return Path.of("harbour-tea.clientele");
    }

    @Override
    public void copyTo(Path file, Progress progress) {}

    @Override
    public History history() {
        return history;
    }

    @Override
    public void keep(History next) {
        history = next;
    }

    @Override
    public void keep(Deposit deposit, Progress progress) {
        switch (deposit) {
            case Source source -> put(source.id(), source);
            case KeptModels models -> put(models.digest(), models);
            case CellEdits edits -> put(edits.digest(), edits);
            case PersonalStep ledger -> put(ledger.digest(), ledger);
            case PersonalCondition ledger -> put(ledger.digest(), ledger);
            default -> throw new IllegalArgumentException(deposit.toString());
        }
    }

    @Override
    public void keep(List<? extends Deposit> deposits, Progress progress) {
        deposits.forEach(deposit -> keep(deposit, progress));
    }

    @Override
    public AuditLog audit() {
        return log;
    }

    @Override
    public void record(Disclosure shown) {
        disclosures.addFirst(shown);
    }

    @Override
    public List<Disclosure> disclosures() {
        return List.copyOf(disclosures);
    }

    @Override
    public Retention retention(String table) {
        return retentions.getOrDefault(table, Retention.none(table));
    }

    @Override
    public void keep(Retention retention) {
        retentions.put(retention.table(), retention);
    }

    @Override
    public Optional<String> place(String source) {
        return Optional.empty();
    }

    @Override
    public void keepPlace(String source, String place) {}

    @Override
    public Evaluator evaluator() {
        return evaluator;
    }

    @Override
    public void close() {}
}
