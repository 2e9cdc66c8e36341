package org.clientele.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.clientele.project.Erasure.Part;
import org.clientele.project.audit.Action;
import org.clientele.project.audit.Disclosure;
import org.clientele.project.store.Anew;
import org.clientele.project.store.Chunks;
import org.clientele.project.store.Deposited;
import org.clientele.project.store.Erasures;
import org.clientele.project.store.Moments;
import org.clientele.project.store.Trail;
import org.clientele.project.store.Views;
import org.clientele.source.Removal;
import org.clientele.source.Source;
import org.clientele.spec.Deposit;
import org.clientele.spec.Progress;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.Redaction;

/// A project as it is without a person, source by source, so that no two are in memory at once.
final class Draft {

    private final Project project;
    private final Search search;
    private final BookJson json;
    private final Redaction redaction;
    private final Set<Part> wanted;
    private final List<Findings.Part> parts = new ArrayList<>();
    private final Map<String, String> renamed = new HashMap<>();
    private int looks;
    private int shown;

    Draft(Project project, Search search, BookJson json, Set<Part> wanted) {
        this.wanted = wanted;
        this.project = project;
        this.search = search;
        this.json = json;
        redaction = new Redaction(search.person(), json, row -> search.isGone(project, row));
    }

    /// Takes what a deposit became.
    @FunctionalInterface
    private interface Shelf {
        void put(String before, Deposit after, String id);
    }

    private void deposits(Shelf shelf, Progress progress) {
        var kept = Search.kept(project);
        var place = new AtomicInteger();
        kept.forEach((id, kind) -> {
            int i = place.getAndIncrement();
            var part = progress.part((double) i / kept.size(), (i + 1.0) / kept.size());
            if (Deposited.isSource(kind)) {
                source(id, shelf, part);
            }
        });
        json.catalog()
                .kept()
                .forEach(kind -> kept.forEach((id, name) -> {
                    if (name.equals(kind.name())) {
                        ledger(id, kind, shelf);
                    }
                }));
    }

    private void source(String id, Shelf shelf, Progress progress) {
        var source = project.get(id, Source.class);
        var removal = search.removal(id);
        if (removal.isNothing(source) || !wanted.contains(Part.SOURCES)) {
            shelf.put(id, source, id);
            return;
        }
        var left = removal.from(source, progress);
        rename(id, left.source().id());
        parts.add(part(source, removal, left));
        shelf.put(id, left.source(), left.source().id());
    }

    private static Findings.Part part(Source source, Removal removal, Removal.Left left) {
        return new Findings.Part(source.label(), removal.rows().cardinality(), left.cells(), left.records());
    }

    private void rename(String before, String after) {
        redaction.rename(before, after);
        renamed.put(before, after);
    }

    private <D extends Record & Deposit> void ledger(String id, Catalog.Kept<D> kind, Shelf shelf) {
        var before = project.get(id, kind.type());
        var after = wanted.contains(Part.LEDGERS) ? redaction.of(before) : before;
        var name = kind.id().apply(after);
        if (!name.equals(id)) {
            rename(id, name);
        }
        shelf.put(id, after, name);
    }

    /// Finds out what would go.
    void read(Progress progress) {
        deposits((_, _, _) -> {}, progress);
        redaction.of(project.history());
        looks = (int) new Views(project.database())
                .forms().stream()
                        .filter(form -> !redaction.text(form).equals(form))
                        .count();
        shown = (int) project.disclosures().stream()
                .filter(line -> !quiet(line).equals(line))
                .count();
    }

    /// Writes the project without the person.
    ///
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    Receipt.Counts write(Anew anew, Progress progress) {
        var kinds = Kinds.of(new Chunks(anew.database()), json);
        deposits(
                (before, after, id) -> {
                    progress.at(0.1, 1);
                    if (before.equals(id)) {
                        anew.carry(id);
                    } else {
                        put(anew, kinds.of(after), before, after);
                    }
                },
                progress.part(0, 0.9));
        var history = redaction.of(project.history());
        new Moments(anew.database(), json, new Trail(anew.database()))
                .save(wanted.contains(Part.HISTORY) ? history : project.history());
        looks = anew.views(this::place, wanted.contains(Part.LOOKS) ? redaction::text : UnaryOperator.identity());
        shown = anew.disclosures(wanted.contains(Part.SHOWN) ? this::quiet : UnaryOperator.identity());
        progress.at(1, 1);
        return counts();
    }

    private static <D extends Deposit> void put(Anew anew, DepositKind<D> kind, String before, Deposit after) {
        var deposit = kind.type().cast(after);
        var written = kind.write(deposit, Progress.NONE);
        anew.put(before, kind.id(deposit), new Deposited.Entry(kind.name(), written.form()), written.addresses());
    }

    /// Where the file of a source lay is known under its id.
    private String place(String view) {
        return renamed.entrySet().stream()
                .filter(each -> view.equals("place." + each.getKey()))
                .findFirst()
                .map(each -> "place." + each.getValue())
                .orElse(redaction.text(view));
    }

    private Disclosure quiet(Disclosure line) {
        boolean isOf = line.customer().equals(search.person().customer());
        var customer = isOf
                ? new Erasures(project.database(), project.trail()).token(line.customer())
                : redaction.text(line.customer());
        return new Disclosure(line.at(), customer, redaction.text(line.reason()));
    }

    private Receipt.Counts counts() {
        return new Receipt.Counts(
                parts.size(),
                parts.stream().mapToLong(Findings.Part::rows).sum(),
                parts.stream().mapToLong(Findings.Part::cells).sum(),
                parts.stream().mapToLong(Findings.Part::records).sum(),
                redaction.entries(),
                redaction.decisions(),
                looks,
                shown);
    }

    Findings findings() {
        return new Findings(
                search.person().customer(),
                counts(),
                parts,
                search.person().shared(),
                (int) Search.kept(project).values().stream()
                        .filter("models"::equals)
                        .count(),
                project.trail().all().stream()
                        .filter(line -> List.of(Action.EXPORTED, Action.SUBJECT_TOLD, Action.COPIED)
                                .contains(line.deed().action()))
                        .count(),
                search.silent());
    }
}
