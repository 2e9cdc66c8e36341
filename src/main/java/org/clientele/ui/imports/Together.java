package org.clientele.ui.imports;

import java.util.List;
import java.util.Optional;
import org.clientele.source.FileColumn;
import org.clientele.source.ImportOptions;

/// Files of the same columns, which can be one table.
///
/// @param isOne whether they are to be one table
/// @param column the name of a column that says which file a row came from, where there is to be one
/// @param apart files that are like these but for some columns
record Together(List<FileDraft> files, boolean isOne, Optional<String> column, List<Apart> apart) {

    /// A file that is left apart, and why.
    record Apart(FileDraft file, List<String> missing, List<String> more, List<String> texts) {}

    Together {
        files = List.copyOf(files);
        apart = List.copyOf(apart);
    }

    Together asOne(boolean one) {
        return new Together(files, one, column, apart);
    }

    Together naming(Optional<String> other) {
        return new Together(files, isOne, other, apart);
    }

    /// Returns how a file of them is read, with the column that names it where that is wanted.
    ImportOptions read(FileDraft file, ImportOptions options) {
        return column.filter(_ -> isOne)
                .map(name -> options.from(new FileColumn(fresh(name, options), file.name())))
                .orElse(options);
    }

    private static String fresh(String name, ImportOptions options) {
        var names = options.schema().names();
        var fresh = name;
        for (int i = 2; names.contains(fresh); i++) {
            fresh = name + "_" + i;
        }
        return fresh;
    }
}
