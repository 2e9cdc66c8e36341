package org.clientele.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/// Tables for tests: made on the spot, or read from the shared data, without quotes.
public final class Given {

    private static final Path DATA = Path.of("..", "shared", "data");

    private Given() {}

    /// Reads a file of shared data; the test is skipped where it is not there. Cells are numbers where all can be;
    /// quotes around a cell are no part of it.
    public static Sheet shared(String file) {
        var path = DATA.resolve(file);
        Assumptions.assumeTrue(Files.exists(path), "no " + path);
        try {
            var lines = Files.readAllLines(path);
            var names = lines.getFirst().replace("\"", "").split(",");
            var rows = lines.stream()
                    .skip(1)
                    .map(line -> line.replace("\"", "").split(",", -1))
                    .toList();
            var fields = new ArrayList<Field>();
            var blocks = new ArrayList<Block>();
            for (int i = 0; i < names.length; i++) {
                int column = i;
                var texts = rows.stream().map(row -> row[column].strip()).toList();
                boolean number =
                        texts.stream().allMatch(t -> t.isEmpty() || t.matches("-?\\d*\\.?\\d+([eE][+-]?\\d+)?"));
                fields.add(Field.of(names[i], number ? Type.DECIMAL : Type.TEXT));
                blocks.add(number ? decimals(texts) : TextBlock.of(texts));
            }
            return Sheet.of(new Schema(fields), RowIds.of(file, rows.size()), blocks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DecimalBlock decimals(List<String> texts) {
        return new DecimalBlock(texts.stream()
                .mapToDouble(t -> t.isEmpty() ? Double.NaN : Double.parseDouble(t))
                .toArray());
    }

    /// A sheet of one column named `x`.
    public static Sheet column(Block block) {
        return Sheet.of(Schema.of(Field.of("x", block.type())), RowIds.of("given", block.size()), List.of(block));
    }

    /// A sheet of columns of these names.
    public static Sheet columns(List<String> names, Block... blocks) {
        var fields = new ArrayList<Field>();
        for (int i = 0; i < blocks.length; i++) {
            fields.add(Field.of(names.get(i), blocks[i].type()));
        }
        return Sheet.of(new Schema(fields), RowIds.of("given", blocks[0].size()), List.of(blocks));
    }
}
