package org.clientele.project.store;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clientele.spec.Progress;
import org.clientele.table.Block;
import org.clientele.table.BooleanBlock;
import org.clientele.table.DateBlock;
import org.clientele.table.DateTimeBlock;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.IntegerBlock;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;

/// Times how a million rows of twelve columns are stored and read back: as column chunks and, with any argument,
/// as rows of H2.
public final class StoreBench {

    private static final int ROWS = Integer.getInteger("rows", 1_000_000);
    private static final Random RANDOM = new Random(1);

    private StoreBench() {}

    public static void main(String[] args) throws IOException, SQLException {
        var folder = Files.createTempDirectory("store");
        var sheet = sheet();
        for (int round = 0; round < Integer.getInteger("rounds", 3); round++) {
            chunks(folder.resolve("chunks" + round + ".clientele"), sheet);
        }
        if (args.length > 0) {
            rows("H2 rows", "jdbc:h2:" + folder.resolve("rows"), folder.resolve("rows.mv.db"), sheet);
        }
    }

    private static void chunks(Path file, Sheet sheet) throws IOException {
        var clock = new Clock();
        SheetForm form;
        try (var database = Database.create(file, Kind.PROJECT)) {
            form = new Sheets(new Chunks(database)).put(sheet, Progress.NONE);
            database.writeThrough(sql -> sql.update("insert into view_state values ('sheet', 'kept')"));
        }
        clock.lap("chunks save");
        try (var database = Database.open(file, Kind.PROJECT)) {
            clock.lap("chunks open");
            var read = new Sheets(new Chunks(database)).get(form);
            read.blocks().forEach(Block::size);
            read.ids();
        }
        clock.lap("chunks load");
        System.out.printf("chunks file %.1f MB%n", Files.size(file) / 1e6);
    }

    private static void rows(String what, String url, Path file, Sheet sheet) throws SQLException, IOException {
        var clock = new Clock();
        try (var connection = DriverManager.getConnection(url)) {
            insert(connection, sheet);
        }
        clock.lap(what + " save");
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from t")) {
            long read = 0;
            while (rows.next()) {
                for (int i = 1; i <= sheet.schema().size(); i++) {
                    read += rows.getObject(i) == null ? 0 : 1;
                }
            }
            clock.lap(what + " load");
            System.out.printf("%s: %d cells, file %.1f MB%n", what, read, Files.size(file) / 1e6);
        }
    }

    private static void insert(Connection connection, Sheet sheet) throws SQLException {
        connection.setAutoCommit(false);
        var columns = sheet.schema().fields().stream()
                .map(field -> field.name() + " "
                        + switch (field.type()) {
                            case TEXT -> "varchar";
                            case INTEGER -> "bigint";
                            case DECIMAL -> "double precision";
                            case DATE -> "date";
                            case DATE_TIME -> "timestamp";
                            case BOOLEAN -> "boolean";
                        })
                .collect(Collectors.joining(", "));
        connection.createStatement().execute("create table t (" + columns + ")");
        var places =
                IntStream.range(0, sheet.schema().size()).mapToObj(_ -> "?").collect(Collectors.joining(", "));
        try (var statement = connection.prepareStatement("insert into t values (" + places + ")")) {
            for (int row = 0; row < sheet.rows(); row++) {
                for (int i = 0; i < sheet.schema().size(); i++) {
                    statement.setObject(i + 1, value(sheet.block(i), row));
                }
                statement.addBatch();
                if (row % 10_000 == 9_999) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
        connection.commit();
    }

    private static Object value(Block block, int row) {
        return switch (block) {
            case TextBlock text -> text.isMissing(row) ? null : text.text(row);
            case IntegerBlock integers -> integers.values()[row];
            case DecimalBlock decimals -> decimals.values()[row];
            case DateBlock dates -> java.time.LocalDate.ofEpochDay(dates.values()[row]);
            case DateTimeBlock times -> DateTimeBlock.at(times.values()[row]);
            case BooleanBlock truths -> truths.values()[row] == 1;
        };
    }

    private static Sheet sheet() {
        var prices =
                RANDOM.doubles(ROWS).map(d -> Math.round(d * 10_000) / 100.0).toArray();
        var quantities = RANDOM.longs(ROWS, 1, 9).toArray();
        var amounts = IntStream.range(0, ROWS)
                .mapToDouble(i -> prices[i] * quantities[i])
                .toArray();
        var truths = new byte[ROWS];
        RANDOM.nextBytes(truths);
        IntStream.range(0, ROWS).forEach(i -> truths[i] &= 1);
        var blocks = List.<Block>of(
                new IntegerBlock(IntStream.range(0, ROWS).asLongStream().toArray()),
                new IntegerBlock(RANDOM.longs(ROWS, 0, 100_000).toArray()),
                texts("customer%d@example.com", 100_000),
                texts("城市 %d", 300),
                texts("Product %d", 4_000),
                texts("category %d", 20),
                new DateBlock(RANDOM.ints(ROWS, 19_000, 19_730).toArray()),
                new DateTimeBlock(RANDOM.longs(ROWS, 0, 63_000_000)
                        .map(s -> 1_640_000_000_000L + 1000 * s)
                        .toArray()),
                new IntegerBlock(quantities),
                new DecimalBlock(prices),
                new DecimalBlock(amounts),
                new BooleanBlock(truths));
        var fields = IntStream.range(0, blocks.size())
                .mapToObj(i -> Field.of("c" + i, blocks.get(i).type()))
                .toList();
        return Sheet.of(new Schema(fields), RowIds.of("s", ROWS), blocks);
    }

    private static TextBlock texts(String form, int distinct) {
        var builder = new TextBlock.Builder(ROWS);
        for (int i = 0; i < ROWS; i++) {
            builder.add(form.formatted(RANDOM.nextInt(distinct)));
        }
        return builder.build();
    }

    /// Wall and processor time since the last lap.
    private static final class Clock {

        private long wall = System.nanoTime();
        private long cpu = cpu();

        void lap(String what) {
            System.out.printf(
                    "%-14s %.2f s, processor %.2f s%n", what, (System.nanoTime() - wall) / 1e9, (cpu() - cpu) / 1e9);
            wall = System.nanoTime();
            cpu = cpu();
        }

        private static long cpu() {
            return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                    .getProcessCpuTime();
        }
    }
}
