package org.clientele.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clientele.table.Role;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;

/// How much a new file is like what a table was read from: its columns paired with those known, by name first, then by
/// likeness of names, roles and contents.
///
/// @param found how the new file is read by itself
/// @param known how the newest source of the table was read
/// @param label the name of the new file
/// @param pairings one for each column that is kept of the new file, in its order
public record Likeness(ImportOptions found, ImportOptions known, String label, List<Pairing> pairings) {

    /// From here on a file looks like a known one.
    public static final double ENOUGH = 0.6;

    private static final double PAIRED = 0.5;

    public Likeness {
        pairings = List.copyOf(pairings);
    }

    private record Candidate(String column, String known, double score, Pairing.Ground why) {}

    /// @param first the first rows of the new file
    /// @param newest the newest source of the table
    public static Likeness of(ImportOptions found, String label, Sheet first, Source newest) {
        var known = newest.options();
        var paired = new LinkedHashMap<String, Pairing>();
        var taken = new HashSet<String>();
        for (var column : kept(found)) {
            kept(known).stream()
                    .filter(k -> squeezed(k.name()).equals(squeezed(column.name())) && !taken.contains(k.name()))
                    .findFirst()
                    .ifPresent(k -> {
                        taken.add(k.name());
                        paired.put(column.name(), pairing(column.name(), k.name(), Pairing.Ground.SAME_NAME));
                    });
        }
        var candidates = new ArrayList<Candidate>();
        for (var column : kept(found)) {
            for (var k : kept(known)) {
                if (!paired.containsKey(column.name()) && !taken.contains(k.name())) {
                    candidates.add(candidate(column, k, overlap(first, column.name(), newest.rows(), k.name())));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
        for (var each : candidates) {
            if (each.score() >= PAIRED && !paired.containsKey(each.column()) && taken.add(each.known())) {
                paired.put(each.column(), pairing(each.column(), each.known(), each.why()));
            }
        }
        return new Likeness(found, known, label, pairings(found, paired));
    }

    private static List<Pairing> pairings(ImportOptions found, Map<String, Pairing> paired) {
        return kept(found).stream()
                .map(c -> paired.getOrDefault(c.name(), new Pairing(c.name(), Optional.empty(), Pairing.Ground.NEW)))
                .toList();
    }

    private static Pairing pairing(String column, String known, Pairing.Ground why) {
        return new Pairing(column, Optional.of(known), why);
    }

    private static List<ColumnOption> kept(ImportOptions options) {
        return options.columns().stream().filter(ColumnOption::keep).toList();
    }

    private static Candidate candidate(ColumnOption column, ColumnOption known, double overlap) {
        double name = similarity(squeezed(column.name()), squeezed(known.name()));
        boolean same = column.role() == known.role() && column.rank() == known.rank();
        double role = column.role() != Role.NONE && same ? 0.6 : 0;
        double content = 0.6 * overlap;
        double type = column.type() == known.type() ? 0.05 : 0;
        double best = Math.max(name > 0.6 ? name : 0, Math.max(role, content));
        var why = best == role
                ? Pairing.Ground.SAME_ROLE
                : best == content ? Pairing.Ground.SAME_CONTENT : Pairing.Ground.SIMILAR_NAME;
        return new Candidate(column.name(), known.name(), best + type + 0.1 * name, why);
    }

    /// Returns the share of the texts in the first rows that the known column has too.
    private static double overlap(Sheet first, String column, Sheet rows, String known) {
        if (first.schema().find(column).isEmpty()
                || rows.schema().find(known).isEmpty()
                || !(first.block(column) instanceof TextBlock texts)
                || !(rows.block(known) instanceof TextBlock before)
                || texts.values().size() == 0) {
            return 0;
        }
        var have = new HashSet<>(before.values().list());
        long common = texts.values().stream().filter(have::contains).count();
        return (double) common / texts.values().size();
    }

    private static String squeezed(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /// Dice's coefficient of the pairs of letters; a name within the other is nearly it.
    private static double similarity(String one, String other) {
        if (one.length() < 2 || other.length() < 2) {
            return one.equals(other) ? 1 : 0;
        }
        if (one.length() > 3 && other.contains(one) || other.length() > 3 && one.contains(other)) {
            return 0.8;
        }
        var pairs = pairs(one);
        var others = pairs(other);
        int all = pairs.size() + others.size();
        pairs.retainAll(others);
        return 2.0 * pairs.size() / all;
    }

    private static Set<String> pairs(String name) {
        var pairs = new HashSet<String>();
        for (int i = 0; i + 1 < name.length(); i++) {
            pairs.add(name.substring(i, i + 2));
        }
        return pairs;
    }

    /// Returns the share of the columns of both that are paired.
    public double score() {
        long paired = pairings.stream().filter(p -> p.known().isPresent()).count();
        return 2.0 * paired / (pairings.size() + kept(known).size());
    }

    /// Returns the known columns that no column of the file is taken for.
    public List<String> missing() {
        var paired = pairings.stream().flatMap(p -> p.known().stream()).toList();
        return kept(known).stream()
                .map(ColumnOption::name)
                .filter(name -> !paired.contains(name))
                .toList();
    }

    /// Returns whether somebody should look at how the columns are paired: a name or a type is another one, or columns
    /// came or went.
    public boolean isToBeSeen() {
        return !missing().isEmpty()
                || pairings.stream().anyMatch(p -> !p.known().equals(Optional.of(p.column())) || isRetyped(p));
    }

    /// Returns whether the column has another type in the new file than in the table.
    public boolean isRetyped(Pairing pairing) {
        return pairing.known()
                .filter(name -> option(known, name).type()
                        != option(found, pairing.column()).type())
                .isPresent();
    }

    /// Returns the type of a column in the new file, read by itself.
    public Type typeNow(Pairing pairing) {
        return option(found, pairing.column()).type();
    }

    /// Returns this likeness with a column taken for another one; who was taken for that before is for none.
    public Likeness with(String column, Optional<String> knownName) {
        return new Likeness(
                found,
                known,
                label,
                pairings.stream()
                        .map(p -> p.column().equals(column)
                                ? new Pairing(
                                        column,
                                        knownName,
                                        knownName.isEmpty() ? Pairing.Ground.NEW : Pairing.Ground.CHOSEN)
                                : knownName.isPresent() && p.known().equals(knownName)
                                        ? new Pairing(p.column(), Optional.empty(), Pairing.Ground.NEW)
                                        : p)
                        .toList());
    }

    /// Returns whether the columns of these options are those that were paired.
    public boolean isOf(ImportOptions options) {
        return kept(options).stream()
                .map(ColumnOption::name)
                .toList()
                .equals(pairings.stream().map(Pairing::column).toList());
    }

    /// Returns this likeness of the file read another way, its columns paired as they are.
    public Likeness reading(ImportOptions options) {
        return new Likeness(options, known, label, pairings);
    }

    private static ColumnOption option(ImportOptions options, String name) {
        return options.columns().stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// Returns how the new file is read as more of the table: under the names, roles and types known; a type that holds
    /// more stays.
    public ImportOptions options() {
        return Continued.of(this);
    }
}
