package org.clientele.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clientele.source.Likeness;
import org.clientele.source.Way;
import org.clientele.spec.Problem;
import org.clientele.workbook.Renewal;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/// What a new file does to the table it goes on with, as options say it.
final class Going {

    @ArgGroup(exclusive = true)
    private Chosen chosen = new Chosen();

    @Option(names = "--map", paramLabel = "COLUMN=KNOWN", description = "${bundle:cli.going.map}")
    private Map<String, String> map = new LinkedHashMap<>();

    /// One of three.
    static final class Chosen {

        @Option(names = "--append", description = "${bundle:cli.going.append}")
        private boolean append;

        @Option(names = "--replace", description = "${bundle:cli.going.replace}")
        private boolean replace;

        @Option(
                names = {"--update-by", "--update"},
                paramLabel = "COLUMN",
                split = ",",
                description = "${bundle:cli.going.update-by}")
        private List<String> key = List.of();
    }

    /// Whether anything is said of what a new file does.
    boolean isSaid() {
        return chosen.append || chosen.replace || !chosen.key.isEmpty() || !map.isEmpty();
    }

    /// Returns the renewal of a node; appending where nothing is said.
    Renewal of(String node) {
        if (!chosen.key.isEmpty()) {
            return new Renewal(node, Way.UPDATE, chosen.key);
        }
        return new Renewal(node, chosen.replace ? Way.REPLACE : Way.APPEND, List.of());
    }

    /// Returns how the columns are paired, as said or else by their names alone.
    ///
    /// @throws Problem if a column of the table is left without a partner; likely ones are named
    Likeness paired(Likeness likeness) {
        var paired = likeness;
        for (var pairing : likeness.pairings()) {
            boolean isSure = pairing.known().filter(pairing.column()::equals).isPresent();
            if (map.containsKey(pairing.column())) {
                paired = paired.with(
                        pairing.column(), java.util.Optional.of(known(map.get(pairing.column()), likeness)));
            } else if (!isSure) {
                paired = paired.with(pairing.column(), java.util.Optional.empty());
            }
        }
        if (!paired.missing().isEmpty()) {
            var suggested = suggested(likeness);
            throw suggested.isEmpty()
                    ? new Problem("problem.next.columns.none", paired.missing())
                    : new Problem("problem.next.columns", paired.missing(), suggested);
        }
        return paired;
    }

    private static String known(String name, Likeness likeness) {
        return likeness.known().columns().stream()
                .filter(c -> c.keep() && c.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Problem("problem.next.column", name))
                .name();
    }

    private static String suggested(Likeness likeness) {
        return String.join(
                " ",
                likeness.pairings().stream()
                        .filter(p ->
                                p.known().filter(k -> !k.equals(p.column())).isPresent())
                        .map(p -> "--map \"" + p.column() + "=" + p.known().orElseThrow() + "\"")
                        .toList());
    }
}
