package org.clientele.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clientele.table.Type;

/// How a new file is read as more of a known table.
final class Continued {

    private Continued() {}

    static ImportOptions of(Likeness likeness) {
        var known = likeness.known();
        var taken = new HashSet<>(
                likeness.pairings().stream().flatMap(p -> p.known().stream()).toList());
        var columns = new ArrayList<ColumnOption>();
        for (var column : likeness.found().columns()) {
            var paired = likeness.pairings().stream()
                    .filter(p -> p.column().equals(column.name()))
                    .findFirst()
                    .flatMap(Pairing::known);
            columns.add(paired.map(name -> like(column, find(known.columns(), name)))
                    .orElseGet(() -> column.named(fresh(column, taken))));
        }
        var file = known.file().map(f -> new FileColumn(f.name(), likeness.label()));
        var found = likeness.found();
        return new ImportOptions(found.dialect(), columns, found.mends(), file, found.format());
    }

    private static String fresh(ColumnOption column, Set<String> taken) {
        var name = column.name();
        for (int i = 2; column.keep() && !taken.add(name); i++) {
            name = column.name() + "_" + i;
        }
        return name;
    }

    private static ColumnOption find(List<ColumnOption> columns, String name) {
        return columns.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    }

    private static ColumnOption like(ColumnOption found, ColumnOption known) {
        var type = type(found, known);
        var format = type == found.type() ? found.format() : known.format();
        return new ColumnOption(known.name(), type, known.role(), format, true, known.privacy(), known.rank());
    }

    /// Whole numbers and decimals, days and times widen each other; else the table decides.
    private static Type type(ColumnOption found, ColumnOption known) {
        boolean numbers = found.type().isNumber() && known.type().isNumber();
        boolean times = found.type().isTemporal() && known.type().isTemporal();
        return Optional.of(found.type())
                .filter(_ -> numbers || times)
                .filter(t -> t == Type.DECIMAL || t == Type.DATE_TIME || t == known.type())
                .orElse(known.type());
    }
}
