package org.clientele.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientele.project.Project;
import org.clientele.source.Source;
import org.clientele.source.Sources;
import org.clientele.spec.Problem;
import org.clientele.workbook.History;

/// The tables of a project while they go on with new files; nothing is kept before all of them are read.
final class Renewing implements AutoCloseable {

    private final Desk desk;
    private final Project project;
    private final Shelf shelf;
    private final Map<String, Path> places = new LinkedHashMap<>();
    private final List<Renewed> renewed = new ArrayList<>();

    Renewing(Desk desk, Path file, Admitting admitting) {
        this.desk = desk;
        project = new Books(desk).project(file);
        shelf = new Shelf(desk, project.history().book(), project);
        shelf.admit(source -> admitting.of(source, project, desk));
    }

    /// Lets a table go on with a file: the one named, or else the one that the file looks like most.
    void take(Shelf.Dropped dropped, Optional<String> table, Going going) {
        var node = table.map(this::reading).orElseGet(() -> shelf.likeliest(dropped));
        var each = shelf.renew(node, dropped, going);
        renewed.add(each);
        places.put(each.source(), dropped.file().toAbsolutePath().normalize());
    }

    /// Returns the node that reads a table, which may be named by its recipe.
    private String reading(String id) {
        var book = project.history().book();
        var node = book.require(id);
        return node.spec() instanceof Sources
                ? id
                : node.inputs().stream()
                        .map(book::require)
                        .filter(input -> input.spec() instanceof Sources)
                        .findFirst()
                        .orElseThrow(() -> new Problem("problem.input.node", id))
                        .id();
    }

    /// Keeps what was taken as one step of the history, and returns what it was.
    List<Renewed> done(boolean isTrial) {
        if (isTrial) {
            return renewed;
        }
        var names = new ArrayList<String>();
        for (var id : places.keySet()) {
            var source = shelf.get(id, Source.class);
            names.add(source.label());
            project.keep(source, desk.progress(source.label()));
            project.keepPlace(id, places.get(id).toString());
        }
        var label = History.Label.of("history.import", String.join(", ", names));
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        project.keep(project.history().accept(shelf.opened().book(), label, now));
        return renewed.stream().map(Renewed::kept).toList();
    }

    @Override
    public void close() {
        project.close();
    }
}
