package org.clientele.ui.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientele.job.Job;
import org.clientele.source.FileDigest;
import org.clientele.source.Source;
import org.clientele.source.Sources;
import org.clientele.source.Way;
import org.clientele.spec.Progress;
import org.clientele.ui.Session;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.NextMonth;
import org.clientele.workbook.Renewal;
import org.clientele.workbook.Workbook;

/// Finds for a file which table it goes on with, and what it would bring, before anything happens.
public final class NextDrop {

    private final Session session;
    private final BookJson json;

    public NextDrop(Session session, BookJson json) {
        this.session = session;
        this.json = json;
    }

    private NextMonth next() {
        return new NextMonth(session.book(), session.deposits(), json);
    }

    /// Looks for the tables that a file looks like; the likeliest is chosen and compared.
    public void look(FileDraft draft) {
        draft.previewProperty().get().filter(_ -> draft.again().isEmpty()).ifPresent(preview -> draft.optionsProperty()
                .get()
                .ifPresent(options -> {
                    var tables = next().tables(options, draft.name(), preview.rows()).stream()
                            .map(table -> table.ordered(draft.unclearProperty().get(), draft.signs()))
                            .toList();
                    draft.tablesProperty().set(tables);
                    tables.stream().findFirst().ifPresent(table -> choose(draft, Optional.of(table)));
                }));
    }

    /// Compares a file anew that is read another way now; where its columns are others, by its likeness.
    public void lookAgain(FileDraft draft) {
        draft.goingProperty()
                .get()
                .ifPresent(going -> draft.optionsProperty().get().ifPresent(options -> {
                    if (going.likeness().isOf(options)) {
                        draft.goingProperty()
                                .set(Optional.of(going.paired(going.likeness().reading(options))));
                        compare(draft);
                    } else {
                        look(draft);
                    }
                }));
    }

    /// Lets a file go on with a table, or be one of its own.
    void choose(FileDraft draft, Optional<NextMonth.Table> table) {
        draft.goingProperty().set(table.map(GoingOn::of));
        compare(draft);
    }

    /// Takes a column for another one of the table.
    void pair(FileDraft draft, String column, Optional<String> known) {
        draft.goingProperty().get().ifPresent(going -> {
            draft.goingProperty().set(Optional.of(going.paired(going.likeness().with(column, known))));
            compare(draft);
        });
    }

    void say(FileDraft draft, Way way) {
        draft.goingProperty().get().ifPresent(g -> draft.goingProperty().set(Optional.of(g.by(way))));
    }

    /// Compares rows by these columns.
    void say(FileDraft draft, List<String> key) {
        draft.goingProperty().get().ifPresent(going -> {
            draft.goingProperty().set(Optional.of(going.by(key)));
            compare(draft);
        });
    }

    private void compare(FileDraft draft) {
        draft.goingProperty().get().ifPresent(asked -> {
            var next = next();
            session.jobs()
                    .start(
                            Job.of("compare", draft.name()).about(draft),
                            progress -> outcome(draft, asked, next, progress),
                            found -> draft.goingProperty()
                                    .get()
                                    .filter(asked::equals)
                                    .ifPresent(going -> found(draft, going.found(found))));
        });
    }

    /// The very same file is read with the mends that were said when it was brought in before.
    private static void found(FileDraft draft, GoingOn going) {
        draft.changes().together(() -> {
            draft.goingProperty().set(Optional.of(going));
            draft.optionsProperty().get().ifPresent(options -> draft.optionsProperty()
                    .set(going.outcome()
                            .map(outcome ->
                                    options.mending(outcome.incoming().options().mends()))));
        });
    }

    private static NextMonth.Outcome outcome(FileDraft draft, GoingOn going, NextMonth next, Progress progress) {
        var digest = FileDigest.of(draft.file(), progress.part(0, 0.1));
        boolean again = digest.equals(Optional.of(going.table().newest().fileDigest()));
        boolean asBefore = again && !draft.isMendSaid();
        var options = asBefore && going.likeness().equals(going.table().likeness())
                ? going.table().newest().options()
                : going.likeness().options();
        var source = draft.read(options, progress.part(0.1, 0.6));
        return next.compare(going.table().node().id(), source, going.key(), progress.part(0.6, 1));
    }

    /// Returns the book in which a file that has been put away goes on with its table.
    NextMonth renewed(NextMonth next, GoingOn going, Source source) {
        var key = going.way() == Way.UPDATE ? going.by() : List.<String>of();
        return new NextMonth(
                next.renewed(new Renewal(going.table().node().id(), going.way(), key), source),
                next.deposits(),
                next.json());
    }

    /// Returns how a book goes on.
    NextMonth start(Workbook book) {
        return new NextMonth(book, session.deposits(), json);
    }

    /// Returns the keys that can be chosen: none, the one of several columns compared by, and every column alone.
    List<List<String>> keys(GoingOn going) {
        if (((Sources) going.table().node().spec()).mode() == Sources.Mode.UPDATE_BY_KEY) {
            return List.of(going.by());
        }
        var alone = going.likeness().pairings().stream()
                .flatMap(p -> p.known().stream())
                .map(List::of);
        var by = Stream.of(List.<String>of(), going.by()).filter(key -> key.size() != 1);
        return Stream.of(by, alone, Stream.of(going.by()))
                .flatMap(keys -> keys)
                .distinct()
                .toList();
    }

    /// Returns the ways there are for a table.
    static List<Way> ways(GoingOn going) {
        boolean keyed = ((Sources) going.table().node().spec()).mode() == Sources.Mode.UPDATE_BY_KEY;
        boolean canUpdate = going.outcome()
                .filter(o -> !o.key().isEmpty() && o.figures().counts().twice() == 0)
                .isPresent();
        var ways = new ArrayList<Way>();
        if (!keyed) {
            ways.add(Way.APPEND);
        }
        ways.add(Way.REPLACE);
        if (canUpdate) {
            ways.add(Way.UPDATE);
        }
        return ways;
    }
}
