package org.clientele.source.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.clientele.source.LineBytes;
import org.clientele.spec.Problem;

/// A table in a JSON file. Its columns are the fields of all of its records, in the order in which they first appear;
/// so the file is gone through once before it is read.
public final class JsonTable implements Closeable {

    private static final int WIDEST = 16_384;

    private final String file;
    private final Optional<String> path;
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    private JsonTable(String file, Optional<String> path) {
        this.file = file;
        this.path = path;
    }

    /// @param path where in a document its records are; nothing where every line is one
    /// @param bytes gives the content as UTF-8 from its beginning
    public static JsonTable of(String file, Optional<String> path, Supplier<InputStream> bytes) {
        var table = new JsonTable(file, path);
        table.collect(bytes.get());
        return table;
    }

    private void collect(InputStream bytes) {
        var fields = new Fields();
        try (var records = records(bytes)) {
            boolean more = true;
            while (more) {
                more = collect(records, fields);
            }
        } catch (IOException e) {
            throw JsonFile.problem(file, e);
        }
        if (columns.isEmpty()) {
            throw new Problem("problem.source.no-record", file);
        }
    }

    private boolean collect(JsonRecords records, Fields fields) throws IOException {
        try {
            var parser = records.next();
            if (parser.isPresent()) {
                var seen = new ArrayList<String>();
                fields.read(parser.get(), (name, _) -> seen.add(name));
                seen.forEach(name -> columns.putIfAbsent(name, columns.size()));
            }
            if (columns.size() > WIDEST) {
                throw new Problem("problem.json.columns", file, WIDEST);
            }
            return parser.isPresent();
        } catch (JsonProcessingException e) {
            if (path.isPresent()) {
                throw e;
            }
            return true;
        }
    }

    JsonRecords records(InputStream bytes) throws IOException {
        return path.isEmpty()
                ? new JsonRecords.Lines(new LineBytes(bytes))
                : new JsonRecords.Elements(Jackson.JSON.createParser(bytes), path.get());
    }

    public JsonCutter cutter(InputStream bytes) {
        try {
            return new JsonCutter(this, records(bytes));
        } catch (IOException e) {
            throw JsonFile.problem(file, e);
        }
    }

    String file() {
        return file;
    }

    List<String> columns() {
        return new ArrayList<>(columns.keySet());
    }

    int place(String column) {
        return columns.getOrDefault(column, -1);
    }

    @Override
    public void close() {}
}
