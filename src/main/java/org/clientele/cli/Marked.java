package org.clientele.cli;

import java.util.ArrayList;
import java.util.List;
import org.clientele.source.ImportOptions;
import org.clientele.spec.Problem;
import org.clientele.table.Privacy;
import picocli.CommandLine.Option;

/// Which columns hold personal data, where somebody says otherwise than their roles.
final class Marked {

    @Option(names = "--personal", paramLabel = "COLUMN", split = ",", description = "${bundle:cli.import.personal}")
    private List<String> personal = List.of();

    @Option(
            names = "--not-personal",
            paramLabel = "COLUMN",
            split = ",",
            description = "${bundle:cli.import.not-personal}")
    private List<String> open = List.of();

    /// @throws Problem if a column is said to be both, or none of these files has it
    void check(List<ImportOptions> files) {
        var unknown = new ArrayList<>(personal);
        unknown.addAll(open);
        files.forEach(
                options -> options.columns().forEach(column -> unknown.removeIf(name -> name.equals(column.name()))));
        if (!unknown.isEmpty()) {
            throw new Problem("problem.import.column", String.join(", ", unknown));
        }
        personal.stream().filter(open::contains).findFirst().ifPresent(both -> {
            throw new Problem("problem.import.both", both);
        });
    }

    ImportOptions on(ImportOptions options) {
        return options.columned(options.columns().stream()
                .map(column -> personal.contains(column.name())
                        ? column.guarded(Privacy.PERSONAL)
                        : open.contains(column.name()) ? column.guarded(Privacy.OPEN) : column)
                .toList());
    }
}
