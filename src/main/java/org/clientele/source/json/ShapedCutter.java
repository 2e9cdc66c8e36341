package org.clientele.source.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.clientele.source.CellRow;
import org.clientele.source.Outcome;
import org.clientele.source.Reason;

/// The names of the columns and then the rows of a JSON object that holds a table in one of its [shapes][JsonShape].
public final class ShapedCutter extends CellRow {

    private final JsonShape shape;
    private final List<List<String>> rows;
    private int next;

    private ShapedCutter(JsonShape shape, List<List<String>> rows) {
        this.shape = shape;
        this.rows = rows;
    }

    /// @param bytes the content as UTF-8
    public static ShapedCutter of(String file, JsonShape shape, InputStream bytes) {
        var rows = new ShapedRows(file);
        try (var parser = Jackson.JSON.createParser(bytes)) {
            rows.read(parser, shape);
        } catch (IOException e) {
            throw JsonFile.problem(file, e);
        }
        return new ShapedCutter(shape, rows.table(shape));
    }

    @Override
    public Outcome next() {
        clear();
        if (next == rows.size()) {
            return Outcome.END;
        }
        var row = rows.get(next++);
        for (int i = 0; i < row.size(); i++) {
            put(i, row.get(i));
        }
        reach(rows.getFirst().size());
        finish();
        return Outcome.RECORD;
    }

    @Override
    public List<Reason> notes() {
        return List.of(Reason.of("note.json." + shape.name().toLowerCase(Locale.ROOT)));
    }

    @Override
    public long line() {
        return Math.max(1, lines());
    }

    @Override
    public long lines() {
        return Math.max(0, next - 1);
    }
}
