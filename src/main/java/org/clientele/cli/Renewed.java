package org.clientele.cli;

import java.util.List;
import org.clientele.source.Counts;
import org.clientele.source.Source;
import org.clientele.source.Way;
import org.clientele.workbook.NextMonth;
import org.clientele.workbook.Renewal;

/// What a new file does to the table it goes on with, as the command line prints it.
///
/// @param table the node that reads the table
/// @param source the id of the rows brought in
/// @param counts how many rows are new, changed, missing in the file, or there already
/// @param account what became of every record of the file
record Renewed(
        String file,
        String table,
        Way way,
        List<String> key,
        String source,
        Rows counts,
        Counts account,
        boolean written) {

    /// @param before rows of the table as it was
    /// @param incoming rows of the file
    /// @param changedCells cells that say something else in the changed rows
    record Rows(int before, int incoming, int fresh, int changed, int changedCells, int missing, int duplicate) {}

    static Renewed of(String file, Renewal renewal, Source source, NextMonth.Outcome outcome) {
        var counts = outcome.figures().counts();
        var rows = new Rows(
                counts.before(),
                counts.incoming(),
                counts.fresh(),
                counts.changed(),
                counts.cells(),
                counts.missing(),
                counts.duplicate());
        return new Renewed(
                file, renewal.node(), renewal.way(), outcome.key(), source.id(), rows, source.counts(), false);
    }

    /// Returns this once the project has it.
    Renewed kept() {
        return new Renewed(file, table, way, key, source, counts, account, true);
    }
}
