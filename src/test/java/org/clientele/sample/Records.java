package org.clientele.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clientele.table.Block;
import org.clientele.table.DateBlock;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.IntegerBlock;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;

/// Comma separated text read plainly, for tests that must not lean on the program's own reader.
public record Records(List<String> names, List<List<String>> rows) {

    public static Records of(String file) {
        var chosen = Sample.files().stream()
                .filter(f -> f.name().equals(file))
                .findFirst()
                .orElseThrow();
        return read(chosen.open());
    }

    public static Records read(InputStream stream) {
        try (stream) {
            var rows = parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8).stripTrailing() + "\n");
            return new Records(rows.getFirst(), rows.subList(1, rows.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns the records that have the right number of cells.
    public Records whole() {
        return new Records(
                names, rows.stream().filter(r -> r.size() == names.size()).toList());
    }

    public String cell(int row, String name) {
        return rows.get(row).get(names.indexOf(name));
    }

    public Sheet sheet(Field... fields) {
        var blocks = new ArrayList<Block>();
        for (var field : fields) {
            blocks.add(block(field));
        }
        return Sheet.of(Schema.of(fields), RowIds.of("test", rows.size()), blocks);
    }

    private Block block(Field field) {
        var texts = rows.stream().map(r -> r.get(names.indexOf(field.name()))).toList();
        return switch (field.type()) {
            case TEXT -> TextBlock.of(texts);
            case INTEGER ->
                new IntegerBlock(texts.stream()
                        .mapToLong(t -> t.isEmpty() ? IntegerBlock.MISSING : Long.parseLong(t))
                        .toArray());
            case DECIMAL ->
                new DecimalBlock(texts.stream()
                        .mapToDouble(t -> t.isEmpty() ? Double.NaN : Double.parseDouble(t))
                        .toArray());
            case DATE -> new DateBlock(texts.stream().mapToInt(Records::day).toArray());
            default -> throw new IllegalArgumentException(field.type().name());
        };
    }

    private static int day(String text) {
        return text.isEmpty()
                ? DateBlock.MISSING
                : (int) LocalDate.parse(text.substring(0, 10)).toEpochDay();
    }

    private static List<List<String>> parse(String text) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(text.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        return rows;
    }

    /// The orders of the sample as a sheet, without broken lines and copies.
    public static Sheet orders() {
        var whole = of("orders.csv").whole();
        var distinct =
                new Records(whole.names(), whole.rows().stream().distinct().toList());
        return distinct.sheet(
                Field.of("order_id", Type.TEXT),
                Field.of("customer_id", Type.TEXT),
                Field.of("order_date", Type.DATE),
                Field.of("product", Type.TEXT),
                Field.of("quantity", Type.INTEGER),
                Field.of("price", Type.DECIMAL),
                Field.of("amount", Type.DECIMAL),
                Field.of("delivery_days", Type.INTEGER));
    }
}
