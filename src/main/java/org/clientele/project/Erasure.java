package org.clientele.project;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.clientele.project.Receipt.Mark;
import org.clientele.project.audit.Action;
import org.clientele.project.audit.Event;
import org.clientele.project.keys.Right;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.store.Anew;
import org.clientele.project.store.Database;
import org.clientele.project.store.Erasures;
import org.clientele.project.store.Residue;
import org.clientele.project.store.Trail;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Role;
import org.clientele.workbook.BookJson;

/// Takes a person out of a project for good: the file is written anew without them, read through for what is
/// left of them, and takes the place of the old one only when nothing is. Stopped before, everything is as it
/// was.
public final class Erasure {

    /// Whose rows go and why.
    ///
    /// @param lastBackup when the last backup that still has the person is superfluous, if one has
    public record Request(String customer, String reason, Optional<LocalDate> lastBackup) {}

    /// What belongs to an erasure; tests leave out one to see that it is missed.
    enum Part {
        SOURCES,
        LEDGERS,
        HISTORY,
        LOOKS,
        SHOWN,
        HOME,
        SCAN
    }

    private final BookJson json;
    private final Set<Part> parts;

    public Erasure(BookJson json) {
        this(json, EnumSet.allOf(Part.class));
    }

    Erasure(BookJson json, Set<Part> parts) {
        this.json = json;
        this.parts = parts;
    }

    /// Returns what would go, and changes nothing.
    ///
    /// @throws Problem if nobody knows this customer
    public Findings look(Project project, String customer, Progress progress) {
        project.member().require(Right.ERASE);
        var search = Search.of(project, json, customer, progress.part(0, 0.5));
        var draft = new Draft(project, search, json, parts);
        draft.read(progress.part(0.5, 1));
        return draft.findings();
    }

    /// Erases a person from a project that nobody has open.
    ///
    /// @throws Problem if nobody knows this customer, something of them would be left, or the file cannot be
    ///     written
    /// @throws java.util.concurrent.CancellationException if the user asked to stop; then nothing has changed
    public Receipt of(Path file, Unlocking unlocking, Request request, Progress progress) {
        try (var project = Project.open(file, json, unlocking)) {
            project.member().require(Right.ERASE);
            var search = Search.of(project, json, request.customer(), progress.part(0, 0.3));
            try (var keys = project.access().protection();
                    var anew = Anew.of(project.database())) {
                var draft = new Draft(project, search, json, parts);
                var models = draft.write(anew, progress.part(0.3, 0.8));
                var scan = scan(anew, search, keys::unlocking, progress.part(0.8, 0.95));
                var home = home(search);
                var receipt = receipt(project, search, request, new Done(models, scan, home));
                note(anew.database(), receipt);
                require(anew.scan(search.person().words(), keys::unlocking, Progress.NONE));
                progress.at(1, 1);
                Cache.drop(project);
                anew.replace();
                return receipt;
            }
        }
    }

    /// Erases those from a project that came out of a backup who were erased since.
    public void again(Path file, Unlocking unlocking, List<Receipt> receipts, Progress progress) {
        for (int i = 0; i < receipts.size(); i++) {
            var receipt = receipts.get(i);
            var part = progress.part((double) i / receipts.size(), (i + 1.0) / receipts.size());
            for (var customer : there(file, unlocking, receipt)) {
                of(file, unlocking, new Request(customer, receipt.reason(), receipt.lastBackup()), part);
            }
        }
    }

    /// Returns who is there of those whom a receipt names; it is kept where nobody is.
    private Set<String> there(Path file, Unlocking unlocking, Receipt receipt) {
        try (var project = Project.open(file, json, unlocking)) {
            var erasures = new Erasures(project.database(), project.trail());
            var erased = Erased.of(erasures.tokens(), List.of(receipt));
            var customers = new TreeSet<String>();
            Search.sheets(project, json).forEach(sheet -> customers.addAll(erased.customers(sheet)));
            if (customers.isEmpty() && !Receipts.of(project, json).all().contains(receipt)) {
                note(project.database(), receipt);
            }
            return customers;
        }
    }

    private record Done(Receipt.Counts counts, Receipt.Scan scan, Optional<Receipt.Home> home) {}

    private Optional<Receipt.Home> home(Search search) {
        return parts.contains(Part.HOME)
                ? Optional.of(new HomeFolder(Places.home(), Path.of(System.getProperty("user.home")))
                        .clean(search.person().words()))
                : Optional.empty();
    }

    private Receipt.Scan scan(
            Anew anew, Search search, java.util.function.Supplier<Unlocking> unlocking, Progress progress) {
        var person = search.person();
        var columns = Residue.ofColumns(anew.database(), person::isIn, progress.part(0, 0.5));
        require(columns);
        var blocks = anew.scan(person.words(), unlocking, progress.part(0.5, 1));
        require(blocks);
        return new Receipt.Scan(
                blocks.blocks(), columns.texts(), person.words().size(), Residue.sought(person.words()));
    }

    private void require(Residue residue) {
        if (parts.contains(Part.SCAN) && !residue.found().isEmpty()) {
            throw new Problem(
                    "problem.erase.left",
                    residue.found().size(),
                    residue.found().getFirst());
        }
    }

    private static Receipt receipt(Project project, Search search, Request request, Done done) {
        var erasures = new Erasures(project.database(), project.trail());
        return new Receipt(
                erasures.token(request.customer()),
                Optional.of(project.member().name())
                        .filter(name -> !name.isEmpty())
                        .orElseGet(() -> System.getProperty("user.name", "")),
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                search.person().out(request.reason()),
                done.counts,
                done.scan,
                done.home,
                request.lastBackup(),
                marks(search, erasures));
    }

    private static List<Mark> marks(Search search, Erasures erasures) {
        var tokens = erasures.tokens();
        var marks = new ArrayList<Mark>();
        var customer = search.person().customer();
        marks.add(new Mark(Role.CUSTOMER_ID, tokens.of(Role.CUSTOMER_ID.name(), customer)));
        search.person().links().forEach((role, values) -> {
            if (role != Role.ORDER_ID) {
                values.forEach(value -> marks.add(new Mark(role, tokens.of(role.name(), value))));
            }
        });
        return marks;
    }

    private void note(Database database, Receipt receipt) {
        var counts = receipt.counts();
        var event = Event.of(Action.ERASED, receipt.token())
                .with("sources", counts.sources())
                .with("rows", counts.rows())
                .with("cells", counts.cells())
                .with("records", counts.records())
                .with("entries", counts.entries())
                .with("decisions", counts.decisions())
                .with("blocks", receipt.scan().blocks());
        new Erasures(database, new Trail(database))
                .add(receipt.at().toString(), receipt.token(), json.write(receipt), event);
    }
}
