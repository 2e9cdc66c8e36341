package org.clientele.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.clientele.table.Field;
import org.clientele.table.Role;
import org.clientele.table.Sheet;

/// Finds the columns that name the rows of a table: one that is different in every row, or two that are together.
public final class KeyChoice {

    private static final List<Role> NAMING = List.of(
            Role.ORDER_ID, Role.CUSTOMER_ID, Role.PRODUCT_ID, Role.EMAIL, Role.PHONE, Role.PRODUCT, Role.ORDER_DATE);

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
                .orElse(List.of());
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
}
