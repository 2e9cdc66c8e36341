package org.clientele.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.clientele.table.Block;
import org.clientele.table.DateBlock;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.IntegerBlock;
import org.clientele.table.Role;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;

/// A table of any number of rows and twenty columns of every kind, the same each time.
final class Millions {

    private Millions() {}

    static Sheet of(int rows) {
        var fields = new ArrayList<Field>();
        var blocks = new ArrayList<Block>();
        fields.add(Field.of("order", Type.INTEGER, Role.ORDER_ID));
        blocks.add(new IntegerBlock(
                IntStream.range(0, rows).mapToLong(i -> 10_000_000L + i).toArray()));
        fields.add(Field.of("day", Type.DATE, Role.ORDER_DATE));
        blocks.add(new DateBlock(
                IntStream.range(0, rows).map(i -> 19_000 + mixed(i) % 1_500).toArray()));
        for (int column = 0; column < 18; column++) {
            int salt = column * 7919;
            switch (column % 3) {
                case 0 -> add(fields, blocks, "text" + column, Type.TEXT, text(rows, salt));
                case 1 -> add(fields, blocks, "amount" + column, Type.DECIMAL, decimal(rows, salt));
                default -> add(fields, blocks, "count" + column, Type.INTEGER, integer(rows, salt));
            }
        }
        return Sheet.of(new Schema(fields), RowIds.of("millions", rows), blocks);
    }

    private static void add(List<Field> fields, List<Block> blocks, String name, Type type, Block block) {
        fields.add(Field.of(name, type));
        blocks.add(block);
    }

    private static Block text(int rows, int salt) {
        var values = IntStream.range(0, 5_000)
                .mapToObj(i -> i % 3 == 0 ? "西湖龙井 " + i : "Keemun Special Grade " + i)
                .toArray(String[]::new);
        return new TextBlock(
                IntStream.range(0, rows)
                        .map(i -> mixed(i + salt) % 5_100 < 5_000 ? mixed(i + salt) % 5_000 : -1)
                        .toArray(),
                values);
    }

    private static Block decimal(int rows, int salt) {
        return new DecimalBlock(IntStream.range(0, rows)
                .mapToDouble(i -> (mixed(i + salt) % 400_000 - 20_000) / 100.0)
                .toArray());
    }

    private static Block integer(int rows, int salt) {
        return new IntegerBlock(
                IntStream.range(0, rows).mapToLong(i -> mixed(i + salt) % 90).toArray());
    }

    private static int mixed(int i) {
        return (i * 0x9E3779B1 >>> 1 ^ i >>> 3) & 0x7fffffff;
    }
}
