package org.clientele.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clientele.source.Alike;
import org.clientele.source.Detection;
import org.clientele.source.FileColumn;
import org.clientele.source.ImportOptions;
import picocli.CommandLine.Option;

/// Whether files of the same columns become one table.
final class OneTable {

    @Option(names = "--together", description = "${bundle:cli.import.together}")
    private boolean isAsked;

    @Option(names = "--file-column", paramLabel = "NAME", description = "${bundle:cli.import.file-column}")
    private Optional<String> column = Optional.empty();

    /// Files that become one table, and how each is read.
    record Table(List<Integer> places, List<ImportOptions> options) {}

    /// Returns the tables in the order of their first files; files that are left apart are said.
    List<Table> of(List<Detection> files, List<String> names, Desk desk) {
        var alike = isAsked ? Alike.of(files) : new Alike(List.of(), List.of());
        alike.groups()
                .forEach(group -> desk.say(
                        "cli.import.together.done",
                        group.places().size(),
                        names.get(group.places().getFirst())));
        alike.apart().forEach(each -> say(each, names, desk));
        var tables = new ArrayList<Table>();
        for (int i = 0; i < files.size(); i++) {
            int place = i;
            var group = alike.groups().stream()
                    .filter(each -> each.places().contains(place))
                    .findFirst();
            if (group.isEmpty()) {
                tables.add(new Table(List.of(i), List.of(files.get(i).options())));
            } else if (group.get().places().getFirst() == i) {
                tables.add(named(group.get(), names));
            }
        }
        return tables;
    }

    private Table named(Alike.Group group, List<String> names) {
        var options = new ArrayList<ImportOptions>();
        for (int i = 0; i < group.places().size(); i++) {
            var own = group.options().get(i);
            var name = names.get(group.places().get(i));
            options.add(
                    column.map(called -> own.from(new FileColumn(called, name))).orElse(own));
        }
        return new Table(group.places(), options);
    }

    private static void say(Alike.Apart apart, List<String> names, Desk desk) {
        desk.say("cli.import.together.apart", names.get(apart.place()), apart.missing(), apart.more(), apart.texts());
    }
}
