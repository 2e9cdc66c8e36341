package org.clientele.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientele.spec.Progress;
import org.clientele.table.Role;
import org.clientele.table.Type;

/// All rows of a file, counted.
///
/// @param named what the name of the file or table says its rows are about
record Counted(
        Dialect dialect,
        Optional<Format> format,
        Optional<FileKind> named,
        List<String> names,
        List<TypeCounter> counters,
        List<Optional<Type>> declared,
        Account account,
        List<Reason> notes,
        Harvest harvest) {

    /// A sheet of which some row turns out to be wider than its first ones, or that ends in notes, is read once more.
    static Counted of(Intake intake, Dialect dialect, Optional<Format> format, int width) {
        try (var cutter = Formats.cutter(intake, dialect, format)) {
            var reaping = reaped(intake, cutter, dialect, width);
            if (cutter.widest() > width) {
                return of(intake, dialect, format, cutter.widest());
            }
            var bottom = cutter.bottom();
            return bottom.isPresent() && dialect.frame().to() == 0
                    ? of(intake, ended(dialect, bottom.getAsLong()), format, width)
                    : of(reaping, cutter, intake, dialect, format);
        }
    }

    private static Dialect ended(Dialect dialect, long line) {
        return dialect.framed(dialect.frame().ending(line));
    }

    /// Counts a text that should be UTF-8, and whether it is.
    static Counted of(Intake intake, Dialect dialect, int width, Utf8Tally tally) {
        try (var cutter = Formats.cutter(intake, dialect, tally)) {
            var counted = of(reaped(intake, cutter, dialect, width), cutter, intake, dialect, Optional.empty());
            tally.finish();
            return counted;
        }
    }

    private static Reaping reaped(Intake intake, Cutter cutter, Dialect dialect, int width) {
        var reaping = new Reaping(cutter, dialect, width, Harvest.most(), (_, _) -> intake.still());
        reaping.reap();
        return reaping;
    }

    private static Counted of(Reaping reaping, Cutter cutter, Intake intake, Dialect dialect, Optional<Format> format) {
        reaping.count();
        var harvest = intake.stamp()
                .flatMap(stamp -> reaping.table(stamp, format, intake::digest))
                .map(Harvest::of)
                .orElseGet(Harvest::none);
        var label = Intake.name(intake.file());
        return of(reaping, cutter, dialect, format, harvest).named(Subject.of(label, format));
    }

    /// Counts what is no file.
    static Counted of(Cutter cutter, Dialect dialect, Optional<Format> format, int width) {
        var reaping = new Reaping(cutter, dialect, width, 0, Progress.NONE);
        reaping.reap();
        reaping.count();
        return of(reaping, cutter, dialect, format, Harvest.none()).named(Subject.of("", format));
    }

    private static Counted of(
            Reaping reaping, Cutter cutter, Dialect dialect, Optional<Format> format, Harvest harvest) {
        var counters = reaping.columns().stream().map(CutColumn::counter).toList();
        var names = Names.of(reaping.header(), counters.size());
        return new Counted(
                dialect,
                format,
                Optional.empty(),
                names,
                counters,
                cutter.declared(),
                reaping.account(),
                Stream.concat(cutter.notes().stream(), reaping.notes().stream()).toList(),
                harvest);
    }

    private Counted named(Optional<FileKind> said) {
        return new Counted(dialect, format, said, names, counters, declared, account, notes, harvest);
    }

    private TypeRule rule(int column) {
        var said = column < declared.size() ? declared.get(column) : Optional.<Type>empty();
        if (said.isPresent()) {
            return TypeRule.declared(said.get(), format.orElseThrow());
        }
        return format.isPresent()
                ? TypeRule.of(counters.get(column), names.get(column))
                : TypeRule.delimited(counters.get(column), names.get(column));
    }

    /// Numbers of a format that has its own are written in one way.
    private List<TypeRule> rules() {
        var ordered = EitherOrder.settled(
                IntStream.range(0, names.size()).mapToObj(this::rule).toList(), counters);
        var rules = BuddhistYears.settled(ordered, counters, names);
        return format.isPresent() ? rules : EitherSign.settled(rules, counters, names, dialect.delimiter());
    }

    private List<Guess<Role>> roles(List<Roles.Column> columns) {
        var told = Roles.of(columns, named);
        return format.map(said -> IntStream.range(0, told.size())
                        .mapToObj(i -> said.role(names.get(i), told.get(i)))
                        .toList())
                .orElse(told);
    }

    Detection detection(Guess<Encoding> encoding, Guess<String> delimiter, Guess<Header> header) {
        var rules = rules();
        var sought = new ArrayList<Roles.Column>();
        for (int i = 0; i < names.size(); i++) {
            sought.add(new Roles.Column(names.get(i), rules.get(i).type(), counters.get(i)));
        }
        var roles = roles(sought);
        var ranks = Ranks.of(roles);
        var columns = IntStream.range(0, names.size())
                .mapToObj(i -> rules.get(i)
                        .guess(names.get(i), roles.get(i), counters.get(i))
                        .ranked(ranks.get(i)))
                .toList();
        var kind = Roles.kind(columns.stream().map(ColumnGuess::option).toList(), named);
        return new Detection(
                encoding,
                delimiter,
                dialect,
                header,
                columns,
                kind,
                account,
                format,
                notes,
                List.of(),
                harvest,
                counters.stream().flatMap(TypeCounter::hints).collect(Collectors.toSet()));
    }
}
