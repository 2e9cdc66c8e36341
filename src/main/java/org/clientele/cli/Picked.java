package org.clientele.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.clientele.source.Detection;
import org.clientele.source.Formats;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;

/// A table of a file that was looked at.
///
/// @param place which of the tables of its file it is, where the format has such
record Picked(Path file, Detection detection, Optional<Place> place) {

    /// Which of so many.
    record Place(int number, int of) {}

    String label() {
        return Formats.label(file, detection.format());
    }

    /// Returns the table read in the way of this number.
    ///
    /// @throws Problem if there is no such way
    Picked read(String said, Progress progress) {
        var ways = detection.readings();
        int most = Math.max(1, ways.size());
        int meant = Numbered.find(said, most).orElseThrow(() -> new Problem("problem.import.reading", label(), most));
        if (meant == 1) {
            return this;
        }
        var read = Detection.under(file, ways.get(meant - 1).dialect(), detection.format(), progress);
        return new Picked(file, read.among(ways), place);
    }
}
