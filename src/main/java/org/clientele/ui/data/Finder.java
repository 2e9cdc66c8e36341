package org.clientele.ui.data;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clientele.job.Jobs;
import org.clientele.table.Search;

/// Finds a text in the shown rows, off the JavaFX thread.
final class Finder {

    /// The positions in the grid where the text occurs; `at` is the one last gone to, −1 before the first.
    record Hits(String text, int[] positions, int at) {

        static final Hits NONE = new Hits("", new int[0], -1);

        Hits after(int position) {
            int place = Arrays.binarySearch(positions, position + 1);
            int next = place < 0 ? -place - 1 : place;
            return new Hits(text, positions, next == positions.length ? 0 : next);
        }

        Hits before(int position) {
            int place = Arrays.binarySearch(positions, position);
            int next = (place < 0 ? -place - 1 : place) - 1;
            return new Hits(text, positions, next < 0 ? positions.length - 1 : next);
        }

        boolean isEmpty() {
            return positions.length == 0;
        }

        /// Returns the first cell of the row gone to that holds the text.
        Cursor cursor(Arranged shown) {
            int position = Math.min(positions[at], shown.size() - 1);
            int row = shown.rows()[position];
            var sought = text.strip().toLowerCase(Locale.ROOT);
            var blocks = shown.sheet().shown();
            return IntStream.range(0, blocks.size())
                    .filter(i ->
                            blocks.get(i).text(row).toLowerCase(Locale.ROOT).contains(sought))
                    .mapToObj(i -> new Cursor(position, i))
                    .findFirst()
                    .orElse(new Cursor(position, 0));
        }
    }

    private static final String JOB = "data.find";

    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<Hits> hits = new ReadOnlyObjectWrapper<>(Hits.NONE);

    Finder(Jobs jobs) {
        this.jobs = jobs;
    }

    ReadOnlyObjectProperty<Hits> hitsProperty() {
        return hits.getReadOnlyProperty();
    }

    void find(String text, Optional<Arranged> shown) {
        if (text.isBlank() || shown.isEmpty()) {
            jobs.cancel(JOB);
            hits.set(Hits.NONE);
        } else {
            jobs.start(JOB, _ -> search(text, shown.get()), hits::set);
        }
    }

    /// Goes to the next place below this position, from the end to the first.
    void next(int position) {
        if (!hits.get().isEmpty()) {
            hits.set(hits.get().after(position));
        }
    }

    void previous(int position) {
        if (!hits.get().isEmpty()) {
            hits.set(hits.get().before(position));
        }
    }

    private static Hits search(String text, Arranged shown) {
        var found = new BitSet(shown.sheet().rows());
        for (int row : Search.rows(shown.sheet(), text.strip())) {
            found.set(row);
        }
        var positions = new int[found.cardinality()];
        int count = 0;
        for (int i = 0; i < shown.size(); i++) {
            if (found.get(shown.rows()[i])) {
                positions[count++] = i;
            }
        }
        return new Hits(text, Arrays.copyOf(positions, count), -1);
    }
}
