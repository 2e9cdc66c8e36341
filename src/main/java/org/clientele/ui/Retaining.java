package org.clientele.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clientele.job.Job;
import org.clientele.project.Retention;
import org.clientele.project.Retention.State;
import org.clientele.project.keys.Right;
import org.clientele.source.Source;
import org.clientele.source.Sources;
import org.clientele.spec.Deposits;
import org.clientele.table.Field;
import org.clientele.words.Words;
import org.clientele.workbook.History.Label;
import org.clientele.workbook.Node;
import org.clientele.workbook.Workbook;

/// Until when the tables of the open project are to be kept: it reminds when it opens, and removes nothing by itself.
public final class Retaining {

    /// A table that was brought in, and its date.
    public record Kept(String id, String title, Retention retention, State state) {

        /// Returns whether its date has come, or will soon.
        public boolean isDue() {
            return state.compareTo(State.SOON) >= 0;
        }
    }

    /// What was brought into a table.
    public record Facts(long rows, int personal) {}

    private final Session session;
    private final Notices notices;
    private final Language language;
    private final Clock clock;
    private Optional<Notice> reminded = Optional.empty();
    private final ReadOnlyObjectWrapper<List<Kept>> tables = new ReadOnlyObjectWrapper<>(List.of());

    public Retaining(Session session, Notices notices, Language language, Clock clock) {
        this.session = session;
        this.notices = notices;
        this.language = language;
        this.clock = clock;
        session.bookProperty().subscribe(_ -> renew());
        session.projectProperty().subscribe(_ -> {
            renew();
            remind();
        });
    }

    /// The tables of the open project, in the order of the workbook.
    public ReadOnlyObjectProperty<List<Kept>> tablesProperty() {
        return tables.getReadOnlyProperty();
    }

    private void renew() {
        var open = session.projectProperty().get().filter(p -> p.member().may(Right.LOOK));
        tables.set(open.map(project -> session.book().nodes(Sources.class).stream()
                        .map(node -> kept(node, project.retention(node.id())))
                        .toList())
                .orElse(List.of()));
    }

    private Kept kept(Node node, Retention retention) {
        return new Kept(node.id(), node.title(), retention, retention.on(LocalDate.now(clock)));
    }

    private void remind() {
        var words = language.words();
        var passed = tables.get().stream().filter(kept -> kept.state() == State.OVERDUE);
        var near = tables.get().stream().filter(kept -> kept.state() == State.SOON);
        var lines = java.util.stream.Stream.concat(passed, near)
                .map(kept -> sentence(kept, words))
                .toList();
        reminded.ifPresent(notices::dismiss);
        reminded = Optional.of(String.join(" ", lines))
                .filter(text -> !text.isEmpty())
                .map(text -> new Notice(Notice.Kind.PROBLEM, text, "", "", Optional.of(Command.RETENTION)));
        reminded.ifPresent(notices::tell);
    }

    private static String sentence(Kept kept, Words words) {
        var key = kept.state() == State.OVERDUE ? "retention.passed" : "retention.near";
        return words.text(key, kept.title(), kept.retention().until().orElseThrow());
    }

    /// Returns whether who has the project open may set dates and remove tables.
    public boolean isAllowed() {
        return session.member().may(Right.RETAIN);
    }

    /// Finds out how much was brought into each table, by its id.
    public void facts(Consumer<Map<String, Facts>> found) {
        var book = session.book();
        var deposits = session.deposits();
        session.jobs().start(Job.of("retention"), _ -> facts(book, deposits), found);
    }

    private static Map<String, Facts> facts(Workbook book, Deposits deposits) {
        var facts = new HashMap<String, Facts>();
        for (var node : book.nodes(Sources.class)) {
            var sources = node.spec().deposits().stream()
                    .map(id -> deposits.get(id, Source.class))
                    .toList();
            long rows =
                    sources.stream().mapToLong(source -> source.rows().rows()).sum();
            var personal = Sources.schema(sources).fields().stream().filter(Field::isPersonal);
            facts.put(node.id(), new Facts(rows, (int) personal.count()));
        }
        return facts;
    }

    /// Sets the date of a table, or takes it away.
    public void decide(Kept table, Optional<LocalDate> until, String reason) {
        session.projectProperty().get().ifPresent(project -> {
            project.keep(new Retention(table.id(), until, reason.strip()));
            renew();
        });
    }

    /// Returns the titles of what is computed from a table and goes with it.
    public List<String> goes(Kept table) {
        var book = session.book();
        return book.dependents(table.id()).stream()
                .map(id -> book.require(id).title())
                .toList();
    }

    /// Returns when the last backup that has it is superfluous, if there are any.
    public Optional<LocalDate> lastBackup() {
        return session.projectProperty().get().flatMap(project -> session.lastBackup(project.id()));
    }

    /// Removes a table and all that is computed from it, as one decision that can be undone.
    public void remove(Kept table) {
        session.accept(session.book().without(table.id()), Label.of("history.retention.remove", table.title()));
        notices.tell(Notice.done(language.words().text("retention.removed", table.title())));
    }
}
