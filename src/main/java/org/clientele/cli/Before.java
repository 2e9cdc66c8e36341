package org.clientele.cli;

import java.util.stream.IntStream;
import org.clientele.project.Project;
import org.clientele.source.Source;
import org.clientele.source.Sources;
import org.clientele.spec.Problem;
import org.clientele.workbook.NextMonth;

/// What a project had before a file is brought into it as a table of its own.
record Before(Desk desk, Project project) {

    private static final int FIRST = 200;

    /// Says which table a file looks like, and how that table would go on with it.
    ///
    /// @throws Problem if the same bytes are there already, read from the same place in the file
    void look(Source source) {
        var book = project.history().book();
        for (var node : book.nodes(Sources.class)) {
            for (var id : ((Sources) node.spec()).ids()) {
                if (isSame(source, project.get(id, Source.class))) {
                    throw new Problem("problem.import.there", source.label(), node.id());
                }
            }
        }
        var rows = source.rows();
        var first = rows.select(IntStream.range(0, Math.min(FIRST, rows.rows())).toArray());
        new NextMonth(book, project, desk.json())
                .tables(source.options(), source.label(), first).stream()
                        .findFirst()
                        .ifPresent(table -> desk.say(
                                "cli.import.alike", source.label(), table.node().id()));
    }

    private static boolean isSame(Source source, Source there) {
        return source.fileDigest().equals(there.fileDigest())
                && source.options().format().equals(there.options().format())
                && source.options().dialect().equals(there.options().dialect());
    }
}
