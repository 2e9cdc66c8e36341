package org.clientele.project.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.MetaType;
import org.h2.mvstore.type.StringDataType;
import org.h2.result.SearchRow;

/// The statements that H2 keeps in a file and executes when it opens it, read from its pages without executing any.
final class Catalogue {

    private static final String TYPES = "_";
    private static final String PREPARED = "openTransactions";
    /// Under this number H2 keeps them.
    private static final String STATEMENTS = "table." + 0;
    private static final int STATEMENT = 3;
    private static final int COLUMNS = 4;

    /// What differs between files of ours: names that H2 makes up, and what it counted.
    private static final Map<Pattern, String> VARYING = Map.of(
            Pattern.compile(" SELECTIVITY \\d+"), "",
            Pattern.compile("\"(PRIMARY_KEY|CONSTRAINT_INDEX|CONSTRAINT)_[0-9A-F_]+\""), "\"$1\"",
            Pattern.compile("^(SET [A-Z_]+) \\d+$"), "$1 0");

    private Catalogue() {}

    /// Returns the statements in a store that was opened for reading, also those that an unfinished transaction would
    /// bring back.
    ///
    /// @throws KnownTypes.Stranger if the store would have H2 load a class for its values
    static List<String> of(MVStore store) {
        var types = new MetaType<>(null, null);
        MVMap<String, DataType<?>> known = store.openMap(
                TYPES,
                new MVMap.Builder<String, DataType<?>>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(new KnownTypes(types)));
        known.keyIterator(null).forEachRemaining(known::get);
        store.openMap(
                        PREPARED,
                        new MVMap.Builder<Object, Object>()
                                .keyType(new Nothing(PREPARED))
                                .valueType(new Nothing(PREPARED)))
                .firstKey();
        var transactions = new TransactionStore(store, types, new ValueDataType(), 0);
        transactions.init();
        var rows = new ArrayList<Object>();
        for (var left : transactions.getOpenTransactions()) {
            left.getChanges(0).forEachRemaining(change -> {
                if (change.mapName.equals(STATEMENTS) && change.value != null) {
                    rows.add(change.value);
                }
            });
        }
        if (store.hasMap(STATEMENTS)) {
            var map = transactions.begin().<Object, Object>openMap(STATEMENTS);
            map.keyIterator(null).forEachRemaining(key -> rows.add(map.get(key)));
        }
        return rows.stream().map(Catalogue::statement).toList();
    }

    private static String statement(Object row) {
        if (row instanceof SearchRow found && found.getColumnCount() == COLUMNS) {
            return found.getValue(STATEMENT).getString();
        }
        throw new KnownTypes.Stranger(STATEMENTS);
    }

    /// Returns a statement as it is in every file of ours that has it.
    static String common(String statement) {
        var common = statement;
        for (var varying : VARYING.entrySet()) {
            common = varying.getKey().matcher(common).replaceAll(varying.getValue());
        }
        return common;
    }
}
