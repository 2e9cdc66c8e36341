package org.clientele.analysis.infer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Condition;
import org.clientele.table.Field;
import org.clientele.table.Sheet;
import org.clientele.table.Type;

/// The computation of a comparison.
final class Comparing {

    static final List<String> SIDES = List.of("first", "second");

    private static final int CLASSES = 30;
    private static final int SHARES = 5;

    private final Compare spec;
    private final Sheet sheet;
    private final BitSet first;
    private final BitSet second;
    private final int both;

    Comparing(Compare spec, Sheet sheet) {
        this.spec = spec;
        this.sheet = sheet;
        first = spec.first().test(sheet);
        second = spec.second().map(other -> other.test(sheet)).orElseGet(() -> rest(first, sheet.rows()));
        var shared = (BitSet) first.clone();
        shared.and(second);
        both = shared.cardinality();
        first.andNot(shared);
        second.andNot(shared);
    }

    private static BitSet rest(BitSet chosen, int rows) {
        var rest = (BitSet) chosen.clone();
        rest.flip(0, rows);
        return rest;
    }

    /// @throws Problem if a selection has fewer than two rows of its own
    Comparison comparison(Progress progress) {
        if (first.cardinality() < 2 || second.cardinality() < 2) {
            throw new Problem("problem.compare.few", first.cardinality(), second.cardinality());
        }
        var found = new ArrayList<Difference>();
        var skipped = new ArrayList<String>();
        var names = spec.columns().isEmpty() ? usual() : spec.columns();
        for (var name : names) {
            progress.at(found.size() + (double) skipped.size(), names.size());
            difference(name).ifPresentOrElse(found::add, () -> skipped.add(name));
        }
        var adjusted = Holm.adjusted(found.stream().mapToDouble(Difference::p).toArray());
        var differences = IntStream.range(0, found.size())
                .mapToObj(i -> found.get(i).adjusted(adjusted[i]))
                .sorted(Comparator.comparingDouble((Difference d) -> -d.effect()))
                .toList();
        var dates = differences.stream()
                .map(Difference::column)
                .filter(name -> sheet.schema().require(name).type().isTemporal())
                .toList();
        return new Comparison(
                sheet.rows(), first.cardinality(), second.cardinality(), both, differences, dates, skipped);
    }

    private List<String> usual() {
        var chosenBy = new HashSet<String>();
        named(spec.first(), chosenBy);
        spec.second().ifPresent(other -> named(other, chosenBy));
        return sheet.schema().fields().stream()
                .filter(field -> !chosenBy.contains(field.name()))
                .filter(field -> switch (field.role()) {
                    case NAME, EMAIL, ADDRESS, COMMENT, PAGE -> false;
                    default -> !field.role().isName();
                })
                .map(Field::name)
                .toList();
    }

    /// Collects the columns that a condition asks: that they differ is no news.
    private static void named(Condition condition, Set<String> columns) {
        switch (condition) {
            case Condition.Compare c -> columns.add(c.column());
            case Condition.In c -> columns.add(c.column());
            case Condition.Between c -> columns.add(c.column());
            case Condition.Contains c -> columns.add(c.column());
            case Condition.IsMissing c -> columns.add(c.column());
            case Condition.Kept _ -> {}
            case Condition.Not c -> named(c.condition(), columns);
            case Condition.And c -> c.conditions().forEach(part -> named(part, columns));
            case Condition.Or c -> c.conditions().forEach(part -> named(part, columns));
        }
    }

    private Optional<Difference> difference(String name) {
        var block = sheet.block(name);
        int[] rows = IntStream.range(0, sheet.rows())
                .filter(row -> !block.isMissing(row) && (first.get(row) || second.get(row)))
                .toArray();
        var sides = new Classes(
                SIDES, IntStream.of(rows).map(row -> first.get(row) ? 0 : 1).toArray());
        return Side.of(name).isNumber(sheet.schema()) ? numbers(name, rows, sides) : classes(name, rows, sides);
    }

    private Optional<Difference> numbers(String name, int[] rows, Classes sides) {
        var block = sheet.block(name);
        double unit = block.type() == Type.DATE_TIME ? 86_400_000 : 1;
        var values =
                IntStream.of(rows).mapToDouble(row -> block.number(row) / unit).toArray();
        var means = Means.of(name, values, "", sides);
        return means.two().filter(two -> !Double.isNaN(two.welch().p())).map(two -> {
            double n1 = means.groups().get(0).n();
            double n2 = means.groups().get(1).n();
            double effect = Math.abs(two.d()) / Math.sqrt(two.d() * two.d() + (n1 + n2) * (n1 + n2 - 2) / (n1 * n2));
            return new Difference(
                    name, Optional.of(means), List.of(), effect, two.welch().p(), Double.NaN, two.strength());
        });
    }

    private Optional<Difference> classes(String name, int[] rows, Classes sides) {
        var values = Classes.of(sheet, Side.of(name)).at(rows);
        boolean oneSided = IntStream.of(sides.of()).distinct().count() < 2;
        if (values.count() > CLASSES || oneSided) {
            return Optional.empty();
        }
        return Contingency.of(values, sides)
                .map(table -> new Difference(
                        name,
                        Optional.empty(),
                        shares(table),
                        table.v(),
                        table.test().p(),
                        Double.NaN,
                        table.strength()));
    }

    /// Returns the values whose shares differ most.
    private static List<Difference.Share> shares(Contingency table) {
        double a = table.counts().stream().mapToInt(row -> row.get(0)).sum();
        double b = table.counts().stream().mapToInt(row -> row.get(1)).sum();
        return IntStream.range(0, table.rows().size())
                .mapToObj(i -> new Difference.Share(
                        table.rows().get(i),
                        table.counts().get(i).get(0) / a,
                        table.counts().get(i).get(1) / b))
                .sorted(Comparator.comparingDouble(share -> -Math.abs(share.first() - share.second())))
                .limit(SHARES)
                .toList();
    }
}
