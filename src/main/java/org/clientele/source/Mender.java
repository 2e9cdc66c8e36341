package org.clientele.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Proposes for records that were rejected how they should be read. A proposal fits the types of all columns: a
/// delimiter that belongs into a text, a cell that is missing, a stray quote, a line broken in the middle, bytes of
/// another encoding.
public final class Mender {

    private static final Pattern THOUSANDS =
            Pattern.compile("[^\\d.,]{0,4}\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?[^\\d.,]{0,4}");
    private static final int GROUPED = 5;

    private final ColumnFit fit;
    private final LooseCut cut;

    public Mender(ImportOptions options) {
        fit = new ColumnFit(options.columns());
        cut = new LooseCut(options.dialect());
    }

    /// Returns what is proposed, in the order of the records; nothing for those nobody but a person can mend.
    public Map<Rejected, Mend> propose(List<Rejected> records) {
        var mends = new LinkedHashMap<Rejected, Mend>();
        for (int i = 0; i < records.size(); i++) {
            var record = records.get(i);
            var next = i + 1 < records.size() ? Optional.of(records.get(i + 1)) : Optional.<Rejected>empty();
            var joined =
                    next.filter(n -> n.line() == record.line() + record.lines()).flatMap(n -> joined(record, n));
            if (joined.isPresent()) {
                mends.put(record, joined.get());
                mends.put(next.get(), Mend.without(next.get()));
                i++;
            } else {
                propose(record).ifPresent(mend -> mends.put(record, mend));
            }
        }
        return mends;
    }

    /// Returns the cells of a record as far as they can be told, as many as there are columns.
    public List<String> cells(Rejected record) {
        var cells = new ArrayList<>(cut.cells(record.text()));
        while (cells.size() > fit.width()) {
            var last = cells.removeLast();
            cells.set(cells.size() - 1, cells.getLast() + cut.delimiter() + last);
        }
        cells.addAll(Collections.nCopies(fit.width() - cells.size(), ""));
        return cells;
    }

    /// A record whose line was broken where no quotes allowed it.
    private Optional<Mend> joined(Rejected first, Rejected second) {
        if (isCut(first) || isCut(second)) {
            return Optional.empty();
        }
        var begin = cut.cells(first.text());
        var end = cut.cells(second.text());
        if (begin.size() + end.size() - 1 != fit.width() || end.size() == 1 && begin.size() == 1) {
            return Optional.empty();
        }
        var cells = new ArrayList<>(begin);
        cells.set(begin.size() - 1, begin.getLast() + "\n" + end.getFirst());
        cells.addAll(end.subList(1, end.size()));
        return fit.isWhole(cells) ? Optional.of(Mend.of(first, cells)) : Optional.empty();
    }

    private Optional<Mend> propose(Rejected record) {
        if (isCut(record)) {
            return Optional.empty();
        }
        for (var cells : List.of(cut.cells(record.text()), cut.unquoted(record.text()))) {
            var fitted = fitted(cells);
            if (fitted.isPresent()) {
                return fitted.map(each -> Mend.of(record, each));
            }
        }
        return Optional.empty();
    }

    private static boolean isCut(Rejected record) {
        return record.text().endsWith("…");
    }

    private Optional<List<String>> fitted(List<String> cells) {
        if (cells.size() == fit.width()) {
            return Optional.of(cells).filter(fit::isWhole);
        }
        return cells.size() < fit.width() ? padded(cells) : trimmed(cells).or(() -> merged(cells));
    }

    /// Empty cells at the end are too many.
    private Optional<List<String>> trimmed(List<String> cells) {
        boolean isSpare = cells.subList(fit.width(), cells.size()).stream().allMatch(String::isBlank);
        return isSpare
                ? Optional.of(List.copyOf(cells.subList(0, fit.width()))).filter(fit::isWhole)
                : Optional.empty();
    }

    /// What is missing is where the other cells say most by fitting; of several places the last.
    private Optional<List<String>> padded(List<String> cells) {
        var gap = Collections.nCopies(fit.width() - cells.size(), "");
        Optional<List<String>> best = Optional.empty();
        int most = -1;
        for (int at = cells.size(); at > 0; at--) {
            var padded = new ArrayList<>(cells);
            padded.addAll(at, gap);
            if (fit.isWhole(padded) && fit.told(padded) > most) {
                most = fit.told(padded);
                best = Optional.of(padded);
            }
        }
        return best;
    }

    private static boolean isGrouped(String number) {
        return THOUSANDS.matcher(number).matches();
    }

    /// Delimiters within a text, or between the thousands of an amount, made several cells of one.
    private Optional<List<String>> merged(List<String> cells) {
        int many = cells.size() - fit.width() + 1;
        Optional<List<String>> best = Optional.empty();
        int ready = 0;
        for (int at = 0; at < fit.width(); at++) {
            var merged = new ArrayList<>(cells.subList(0, at));
            merged.add(String.join(cut.delimiter(), cells.subList(at, at + many)));
            merged.addAll(cells.subList(at + many, cells.size()));
            int own = fit.isAmount(at) && isGrouped(merged.get(at)) ? GROUPED : fit.readiness(at);
            if (own > ready && fit.isWhole(merged)) {
                ready = own;
                best = Optional.of(merged);
            }
        }
        return best;
    }
}
