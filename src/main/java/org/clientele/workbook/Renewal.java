package org.clientele.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clientele.source.Source;
import org.clientele.source.Sources;
import org.clientele.source.Sources.Mode;
import org.clientele.source.Way;
import org.clientele.spec.Deposits;
import org.clientele.spec.Problem;
import org.clientele.table.Role;

/// A table that goes on with a new file: which node reads it, and what it does to the rows that are there.
///
/// @param key the columns that name a row; none when appending or replacing
public record Renewal(String node, Way way, List<String> key) {

    public Renewal {
        key = List.copyOf(key);
        if (way == Way.UPDATE && key.isEmpty()) {
            throw new Problem("problem.sources.key");
        }
    }

    /// Returns the workbook that reads the new source too, or instead. Days from which the past is seen move with the
    /// latest order, where they were the day of the latest order before.
    ///
    /// @param deposits where the sources of the table are found, the new one too
    public Workbook with(Workbook book, Source source, Deposits deposits, BookJson json) {
        var reading = book.require(node);
        if (!(reading.spec() instanceof Sources spec)) {
            throw new Problem("problem.input.node", node);
        }
        var renewed = sources(spec, source);
        var changed = book.with(reading.doing(renewed));
        var before = latest(spec, deposits);
        var after = latest(renewed, deposits);
        return before.isPresent() && after.isPresent() && !before.equals(after)
                ? moved(changed, before.get(), after.get(), json)
                : changed;
    }

    private Sources sources(Sources spec, Source source) {
        if (way == Way.REPLACE) {
            return new Sources(List.of(source.id()), spec.mode(), spec.key());
        }
        if (spec.ids().contains(source.id())) {
            throw new Problem("problem.next.same", source.label());
        }
        if (spec.mode() == Mode.UPDATE_BY_KEY
                && (way == Way.APPEND || !spec.key().equals(key))) {
            throw new Problem("problem.next.keyed", String.join(", ", spec.key()));
        }
        var ids = new ArrayList<>(spec.ids());
        ids.add(source.id());
        return way == Way.APPEND
                ? new Sources(ids, Mode.APPEND, spec.key())
                : new Sources(ids, Mode.UPDATE_BY_KEY, key);
    }

    private static Optional<LocalDate> latest(Sources spec, Deposits deposits) {
        return spec.ids().stream()
                .map(id -> deposits.get(id, Source.class).rows())
                .flatMap(
                        sheet -> sheet
                                .schema()
                                .find(Role.ORDER_DATE)
                                .flatMap(field -> Prepared.latest(sheet.block(field.name())))
                                .stream())
                .max(Comparator.naturalOrder());
    }

    private Workbook moved(Workbook book, LocalDate before, LocalDate after, BookJson json) {
        var moved = book;
        for (var id : book.dependents(node)) {
            var written = json.write(book.require(id));
            var renewed = written.replace("\"asOf\":\"" + before + "\"", "\"asOf\":\"" + after + "\"");
            moved = renewed.equals(written) ? moved : moved.with(json.readNode(renewed));
        }
        return moved;
    }
}
