package org.clientele.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientele.table.Field;
import org.clientele.table.Role;
import org.clientele.table.Sheet;

/// Finds the columns that name the rows of a table: one that is different in every row, or two that are together.
/// A file that says a few rows twice, or leaves a few without a name, has the key of the table all the same.
public final class KeyChoice {

    private static final List<Role> NAMING = List.of(
            Role.ORDER_ID, Role.CUSTOMER_ID, Role.PRODUCT_ID, Role.EMAIL, Role.PHONE, Role.PRODUCT, Role.ORDER_DATE);

    /// So many rows of a file have a name of their own, or else its column is no key.
    private static final double NEARLY = 0.95;

    private KeyChoice() {}

    /// Returns the likeliest key that is one in both tables; none where there is none.
    public static List<String> of(Sheet before, Sheet incoming) {
        var names = naming(before)
                .filter(n -> incoming.schema().find(n).isPresent())
                .toList();
        var candidates = new ArrayList<List<String>>();
        names.forEach(name -> candidates.add(List.of(name)));
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                candidates.add(List.of(names.get(i), names.get(j)));
            }
        }
        return candidates.stream()
                .filter(key -> isKey(before, key) && isKey(incoming, key))
                .findFirst()
                .or(() -> nearly(before, incoming, names))
                .orElse(List.of());
    }

    private static Optional<List<String>> nearly(Sheet before, Sheet incoming, List<String> names) {
        return names.stream()
                .filter(name -> before.schema().require(name).role().isName())
                .map(List::of)
                .filter(key -> isKey(before, key) && distinct(incoming, key) >= NEARLY * incoming.rows())
                .findFirst();
    }

    private static Stream<String> naming(Sheet sheet) {
        var schema = sheet.schema();
        var declared = schema.key().size() == 1 ? schema.key() : List.<String>of();
        var byRole = NAMING.stream().flatMap(role -> schema.find(role).stream()).map(Field::name);
        var byName = schema.names().stream().filter(n -> RoleLexicon.squeeze(n).matches(".*(id|no|nr|编号|编码)"));
        return Stream.of(declared.stream(), byRole, byName)
                .flatMap(s -> s)
                .distinct()
                .limit(8);
    }

    /// Returns whether no two rows share the values of these columns and none lacks them all.
    public static boolean isKey(Sheet sheet, List<String> key) {
        var columns = key.stream().map(sheet::block).toList();
        var seen = new HashSet<String>();
        for (int row = 0; row < sheet.rows(); row++) {
            var name = IncomingRows.name(columns, row);
            if (name.isEmpty() || !seen.add(name)) {
                return false;
            }
        }
        return sheet.rows() > 0;
    }

    private static long distinct(Sheet sheet, List<String> key) {
        var columns = key.stream().map(sheet::block).toList();
        return IntStream.range(0, sheet.rows())
                .mapToObj(row -> IncomingRows.name(columns, row))
                .filter(name -> !name.isEmpty())
                .distinct()
                .count();
    }
}
