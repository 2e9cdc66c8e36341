package org.clientele.source.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.clientele.source.CellRow;
import org.clientele.source.Outcome;
import org.clientele.source.Reason;

/// The records of a JSON table, if wanted the names of its columns first. A line that is no JSON is refused by
/// itself; a document that is none cannot be read further.
public final class JsonCutter extends CellRow {

    private final JsonTable table;
    private final JsonRecords records;
    private final Fields fields = new Fields();
    private Optional<Reason> refusal = Optional.empty();
    private boolean named = true;
    private long lines;

    JsonCutter(JsonTable table, JsonRecords records) {
        this.table = table;
        this.records = records;
    }

    /// Gives the names of the columns before the records.
    public JsonCutter named() {
        named = false;
        return this;
    }

    @Override
    public Outcome next() {
        clear();
        refusal = Optional.empty();
        if (!named) {
            named = true;
            table.columns().forEach(column -> put(table.place(column), column));
            finish();
            return Outcome.RECORD;
        }
        try {
            return record();
        } catch (JsonProcessingException e) {
            return refused(e);
        } catch (IOException e) {
            throw JsonFile.problem(table.file(), e);
        }
    }

    private Outcome record() throws IOException {
        var parser = records.next();
        if (parser.isEmpty()) {
            return Outcome.END;
        }
        fields.read(parser.get(), this::take);
        lines = records.place();
        reach(table.columns().size());
        finish();
        refusal = fields.twice().map(name -> Reason.of("rejected.json-twice", name));
        return refusal.isPresent() ? Outcome.REFUSED : Outcome.RECORD;
    }

    /// A record that turns out to be broken has names that no whole one has; one that is refused shows all its values.
    private void take(String name, String value) {
        int place = table.place(name);
        if (place >= 0) {
            put(place, isBlank(place) ? value : text(place) + "; " + value);
        }
    }

    @Override
    public List<Reason> notes() {
        return fields.notes();
    }

    private Outcome refused(JsonProcessingException e) {
        if (records instanceof JsonRecords.Elements) {
            throw JsonFile.problem(table.file(), e);
        }
        clear();
        lines = records.place();
        refusal = Optional.of(Reason.of("rejected.no-json", e.getLocation().getColumnNr()));
        return Outcome.REFUSED;
    }

    @Override
    public Optional<Reason> refusal() {
        return refusal;
    }

    @Override
    public String written(int longest) {
        return records instanceof JsonRecords.Lines each && refusal.isPresent()
                ? each.written(longest)
                : super.written(longest);
    }

    @Override
    public long line() {
        return Math.max(1, lines);
    }

    @Override
    public long lines() {
        return lines;
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
