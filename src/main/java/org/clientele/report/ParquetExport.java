package org.clientele.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Unwritable;
import org.clientele.table.Field;
import org.clientele.table.Sheet;
import org.clientele.table.Type;

/// Writes a sheet as Parquet: typed, every value as it is, packed with ZSTD, in groups of rows. The file is there whole
/// or not at all. Text is no formula to any reader of Parquet, so nothing is put before it.
public final class ParquetExport {

    private static final byte[] MARK = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int ROWS = 1 << 17;
    private static final int ZSTD = 6;
    private static final int OPTIONAL = 1;
    private static final int BOOLEAN = 0;
    private static final int INT32 = 1;
    private static final int INT64 = 2;
    private static final int DOUBLE = 5;
    private static final int BYTES = 6;

    private final Sheet sheet;
    private final OutputStream out;
    private final List<Group> groups = new ArrayList<>();
    private long written;

    /// Rows whose values lie together.
    private record Group(int rows, List<Chunk> chunks) {}

    private record Chunk(long from, long packed, long unpacked) {}

    private ParquetExport(Sheet sheet, OutputStream out) {
        this.sheet = sheet;
        this.out = out;
    }

    /// @throws Problem if the file cannot be written
    public static void write(Sheet sheet, Path file, Progress progress) {
        try {
            WholeFile.write(file, out -> new ParquetExport(sheet, out).write(progress));
        } catch (IOException e) {
            throw Unwritable.of(file, e, "problem.file.write");
        }
    }

    private void write(Progress progress) throws IOException {
        put(MARK);
        for (int from = 0; from < sheet.rows(); from += ROWS) {
            group(from, Math.min(sheet.rows(), from + ROWS), progress);
        }
        var footer = footer();
        put(footer);
        int length = footer.length;
        put(new byte[] {(byte) length, (byte) (length >> 8), (byte) (length >> 16), (byte) (length >> 24)});
        put(MARK);
    }

    private void put(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }

    private void group(int from, int to, Progress progress) throws IOException {
        var chunks = new ArrayList<Chunk>();
        var page = new ParquetPage();
        var blocks = sheet.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            progress.at(from + (to - from) * (double) i / blocks.size(), sheet.rows());
            var made = page.write(blocks.get(i), from, to);
            chunks.add(new Chunk(written, made.bytes().length, made.unpacked()));
            put(made.bytes());
        }
        groups.add(new Group(to - from, chunks));
    }

    private byte[] footer() {
        var fields = sheet.schema().fields();
        var footer = new Compact().i32(1, 1).structs(2, fields.size() + 1);
        footer.begin().text(4, "schema").i32(5, fields.size()).end();
        fields.forEach(field -> element(footer, field));
        footer.i64(3, sheet.rows()).structs(4, groups.size());
        for (var group : groups) {
            footer.begin().structs(1, fields.size());
            for (int i = 0; i < fields.size(); i++) {
                chunk(footer, fields.get(i), group.chunks.get(i), group.rows);
            }
            long size = group.chunks.stream().mapToLong(Chunk::unpacked).sum();
            footer.i64(2, size).i64(3, group.rows).end();
        }
        return footer.text(6, "Clientele").end().bytes();
    }

    private static int physical(Type type) {
        return switch (type) {
            case TEXT -> BYTES;
            case INTEGER, DATE_TIME -> INT64;
            case DECIMAL -> DOUBLE;
            case BOOLEAN -> BOOLEAN;
            case DATE -> INT32;
        };
    }

    /// What a column is, said in the older way and in the newer one.
    private static void element(Compact footer, Field field) {
        footer.begin().i32(1, physical(field.type())).i32(3, OPTIONAL).text(4, field.name());
        switch (field.type()) {
            case TEXT -> footer.i32(6, 0).begin(10).begin(1).end().end();
            case DATE -> footer.i32(6, 6).begin(10).begin(6).end().end();
            case DATE_TIME -> {
                footer.begin(10).begin(8).truth(1, false);
                footer.begin(2).begin(1).end().end().end().end();
            }
            case INTEGER, DECIMAL, BOOLEAN -> {}
        }
        footer.end();
    }

    private static void chunk(Compact footer, Field field, Chunk chunk, int rows) {
        footer.begin().i64(2, chunk.from).begin(3);
        footer.i32(1, physical(field.type())).numbers(2, 0, 3).texts(3, field.name());
        footer.i32(4, ZSTD).i64(5, rows).i64(6, chunk.unpacked).i64(7, chunk.packed);
        footer.i64(9, chunk.from).end().end();
    }
}
