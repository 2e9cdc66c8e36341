package org.clientele.cli;

import java.util.List;
import org.clientele.source.ImportOptions;
import org.clientele.source.IncomingFigures;
import org.clientele.source.Source;
import org.clientele.table.Type;

/// What should be known of a file that goes on with a table, said beside the counts of its rows.
///
/// @param label the name of the file
record Cautions(Desk desk, String label) {

    /// Says of which columns the cells look like another type than the table's, and how many do not fit it.
    ///
    /// @param found how the file was understood before the table had its say
    void say(ImportOptions found, Source source) {
        var words = desk.words();
        var read = source.options().columns();
        int place = 0;
        for (int i = 0; i < read.size(); i++) {
            var column = read.get(i);
            var looked = found.columns().get(i).type();
            if (column.keep() && looked != column.type() && isTelling(looked, column.type())) {
                desk.say("cli.going.type", label, column.name(), words.name(looked), words.name(column.type()));
            }
            int misfits = column.keep() ? source.misfits().in(place++) : 0;
            if (misfits > 0) {
                desk.say("cli.going.misfits", label, misfits, column.name(), words.name(column.type()));
            }
        }
    }

    /// Whole numbers among decimals, and days without a time among those with one, are what is to be expected.
    private static boolean isTelling(Type looked, Type known) {
        return !(looked == Type.INTEGER && known == Type.DECIMAL || looked == Type.DATE && known == Type.DATE_TIME);
    }

    /// Says how many rows stand twice where the file is put under a table that has them.
    void twice(IncomingFigures.Counts counts, List<String> key) {
        int known = counts.before() - counts.missing();
        if (known > 0 && counts.incoming() > 0) {
            desk.say("cli.going.twice", label, known, key.isEmpty() ? "none" : String.join(",", key));
        }
    }
}
