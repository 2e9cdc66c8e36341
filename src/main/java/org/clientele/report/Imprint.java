package org.clientele.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a page says of where its numbers come from: the day the past is seen from, the origin of each sheet, how its
/// tiles are known, and the notes on it and on what it is computed from.
///
/// @param lacking the personal columns of its tables that nothing in it is computed from, for want of their key
public record Imprint(
        Optional<LocalDate> asOf, List<Origin> origins, List<Known> known, List<Remark> remarks, List<String> lacking) {

    /// How a tile is known.
    public record Known(String tile, Grounds grounds) {}

    /// Where one sheet of a dashboard comes from: the files at its end, and the short key of the result it is.
    public record Origin(String dataset, List<String> files, String key) {

        public Origin {
            files = List.copyOf(files);
        }
    }

    public Imprint {
        origins = List.copyOf(origins);
        known = List.copyOf(known);
        remarks = List.copyOf(remarks);
        lacking = List.copyOf(lacking);
    }

    public Imprint(Optional<LocalDate> asOf, List<Origin> origins) {
        this(asOf, origins, List.of(), List.of(), List.of());
    }

    /// Returns this imprint with how its tiles are known.
    public Imprint knowing(List<Known> others) {
        return new Imprint(asOf, origins, others, remarks, lacking);
    }

    /// Returns this imprint with these notes.
    public Imprint remarking(List<Remark> others) {
        return new Imprint(asOf, origins, known, others, lacking);
    }

    /// Returns this imprint of a page that lacks these columns.
    public Imprint lacking(List<String> columns) {
        return new Imprint(asOf, origins, known, remarks, columns);
    }

    public static Imprint none() {
        return new Imprint(Optional.empty(), List.of());
    }
}
