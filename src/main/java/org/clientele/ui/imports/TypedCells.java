package org.clientele.ui.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientele.source.Rejected;

/// What was typed into the cells of rejected records and is not used yet.
final class TypedCells {

    private record Place(long line, String text) {

        static Place of(Rejected record) {
            return new Place(record.line(), record.text());
        }
    }

    private final Map<Place, List<String>> texts = new HashMap<>();

    /// Returns what was typed for a record, where it is cut into as many cells as then.
    Optional<List<String>> find(Rejected record, int width) {
        return Optional.ofNullable(texts.get(Place.of(record))).filter(cells -> cells.size() == width);
    }

    void keep(Rejected record, List<String> cells) {
        texts.put(Place.of(record), cells);
    }

    void forget(Rejected record) {
        texts.remove(Place.of(record));
    }
}
