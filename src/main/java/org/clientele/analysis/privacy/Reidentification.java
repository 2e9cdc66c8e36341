package org.clientele.analysis.privacy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clientele.spec.Result;
import org.clientele.table.Groups;

/// How easily people are found in a table. Where nothing says whose a row is, every row counts as a person.
///
/// @param rows the rows that were looked at, without the hidden ones
/// @param people the people whose these are
/// @param hidden rows in which everything that identifies is hidden
/// @param classes how many groups of rows are alike
/// @param smallest the number of people in the smallest; 0 where there are no rows
/// @param below people with a row in a class of fewer people than asked for
/// @param unique people who are alone in a class
/// @param highestRisk the chance to find the person who is easiest to find: one divided by the people of the class
/// @param meanRisk the same of everybody by the row they are easiest to find by, on average
/// @param sizes how many classes there are of each number of people, smallest first
/// @param secrets what the classes tell of each sensitive column
public record Reidentification(
        int rows,
        int people,
        int hidden,
        int classes,
        int smallest,
        int below,
        int unique,
        double highestRisk,
        double meanRisk,
        List<Size> sizes,
        List<Secret> secrets)
        implements Result {

    /// So many classes of so many people.
    public record Size(int size, int classes) {}

    /// What the classes tell of a sensitive column, at worst.
    ///
    /// @param distinct distinct values in the class that has fewest
    /// @param entropy e to the entropy of the class that has least: as many equally frequent values
    /// @param distance how far the values of a class are from those of the whole table, 0 to 1
    /// @param surest the greatest share of the people of a class who have the same value
    public record Secret(String column, int distinct, double entropy, double distance, double surest) {}

    public Reidentification {
        sizes = List.copyOf(sizes);
        secrets = List.copyOf(secrets);
    }

    static Reidentification of(Crowd crowd, Groups classes, int k, int hidden, List<Secret> secrets) {
        var counts = new TreeMap<Integer, Integer>();
        Arrays.stream(crowd.people(classes)).forEach(size -> counts.merge(size, 1, Integer::sum));
        var exposed = crowd.exposed(classes);
        int people = sum(exposed);
        int smallest = counts.isEmpty() ? 0 : counts.firstKey();
        double found = exposed.entrySet().stream()
                .mapToDouble(entry -> entry.getValue() / (double) entry.getKey())
                .sum();
        return new Reidentification(
                Arrays.stream(crowd.rows()).sum(),
                people,
                hidden,
                classes.count(),
                smallest,
                sum(exposed.headMap(k)),
                exposed.getOrDefault(1, 0),
                smallest == 0 ? 0 : 1.0 / smallest,
                people == 0 ? 0 : found / people,
                counts.entrySet().stream()
                        .map(entry -> new Size(entry.getKey(), entry.getValue()))
                        .toList(),
                secrets);
    }

    private static int sum(Map<Integer, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
