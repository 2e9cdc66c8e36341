package org.clientele.recipe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.clientele.sample.Sample;
import org.clientele.spec.Progress;
import org.clientele.table.Block;
import org.clientele.table.Field;
import org.clientele.table.Role;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;

/// The bundled sample as sheets whose rows are named by record, and what was planted in it.
final class SampleTables {

    private static final Map<String, Role> ROLES = Map.ofEntries(
            Map.entry("customer_id", Role.CUSTOMER_ID),
            Map.entry("name", Role.NAME),
            Map.entry("email", Role.EMAIL),
            Map.entry("mobile", Role.PHONE),
            Map.entry("city", Role.CITY),
            Map.entry("birth_date", Role.BIRTH_DATE),
            Map.entry("signup_date", Role.SIGNUP_DATE),
            Map.entry("order_id", Role.ORDER_ID),
            Map.entry("order_date", Role.ORDER_DATE),
            Map.entry("product", Role.PRODUCT),
            Map.entry("category", Role.CATEGORY),
            Map.entry("quantity", Role.QUANTITY),
            Map.entry("price", Role.PRICE),
            Map.entry("amount", Role.AMOUNT),
            Map.entry("channel", Role.CHANNEL),
            Map.entry("rating", Role.RATING),
            Map.entry("comment", Role.COMMENT),
            Map.entry("review_date", Role.REVIEW_DATE));

    private SampleTables() {}

    static Sheet customers() {
        return read("customers.csv", Map.of("signup_date", Type.DATE));
    }

    static Sheet orders() {
        return read(
                "orders.csv",
                Map.of(
                        "order_date", Type.DATE,
                        "quantity", Type.INTEGER,
                        "price", Type.DECIMAL,
                        "amount", Type.DECIMAL,
                        "delivery_days", Type.INTEGER));
    }

    static Sheet reviews() {
        return read("reviews.csv", Map.of("rating", Type.INTEGER, "review_date", Type.DATE));
    }

    /// Returns the records of a file with a fault of this kind in this column.
    static Set<Long> planted(String file, String column, String kind) {
        try (var lines = Files.lines(Path.of("src/test/resources/org/clientele/sample/truth/dirt.csv"))) {
            var records = new TreeSet<Long>();
            lines.skip(1)
                    .map(line -> line.split(",", 5))
                    .filter(cells -> cells[0].equals(file) && cells[2].equals(column) && cells[3].equals(kind))
                    .forEach(cells -> records.add(Long.valueOf(cells[1])));
            return records;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns the records whose row is not in the second sheet.
    static Set<Long> gone(Sheet before, Sheet after) {
        var gone = new TreeSet<>(records(before));
        gone.removeAll(records(after));
        return gone;
    }

    /// Returns the records whose text in the column differs.
    static Set<Long> changed(Sheet before, Sheet after, String column) {
        var changed = new TreeSet<Long>();
        var was = before.block(column);
        var is = after.block(column);
        var records = records(before);
        for (int row = 0; row < before.rows(); row++) {
            if (!was.text(row).equals(is.text(row))) {
                changed.add(records.get(row));
            }
        }
        return changed;
    }

    static List<Long> records(Sheet sheet) {
        return Arrays.stream(sheet.ids().parts().getFirst().numbers()).boxed().toList();
    }

    private static Sheet read(String file, Map<String, Type> types) {
        var lines = lines(file);
        var names = lines.getFirst();
        var rows = new ArrayList<List<String>>();
        var records = new ArrayList<Long>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).size() == names.size()) {
                rows.add(lines.get(i));
                records.add((long) i);
            }
        }
        var fields = new ArrayList<Field>();
        var blocks = new ArrayList<Block>();
        for (int column = 0; column < names.size(); column++) {
            int at = column;
            var name = names.get(column);
            fields.add(Field.of(name, Type.TEXT, ROLES.getOrDefault(name, Role.NONE)));
            blocks.add(TextBlock.of(rows.stream().map(row -> row.get(at)).toList()));
        }
        var numbers = records.stream().mapToLong(Long::longValue).toArray();
        var ids = new RowIds(List.of(new RowIds.Part(List.of(file), new int[rows.size()], numbers)));
        var sheet = Sheet.of(new Schema(fields), ids, blocks);
        for (var type : new java.util.TreeMap<>(types).entrySet()) {
            sheet = new ChangeType(type.getKey(), type.getValue(), List.of()).apply(sheet, Progress.NONE);
        }
        return sheet;
    }

    private static List<List<String>> lines(String file) {
        var bundled = Sample.files().stream()
                .filter(f -> f.name().equals(file))
                .findFirst()
                .orElseThrow();
        try (var in = bundled.open()) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> parse(String text) {
        var lines = new ArrayList<List<String>>();
        var line = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (char c : text.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (quoted || c != ',' && c != '\n') {
                cell.append(c);
            } else {
                line.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(List.copyOf(line));
                    line.clear();
                }
            }
        }
        return lines;
    }
}
