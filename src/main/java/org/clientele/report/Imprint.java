package org.clientele.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a page says of where its numbers come from: the day the past is seen from, the origin of each sheet, and how
/// its tiles are known.
public record Imprint(Optional<LocalDate> asOf, List<Origin> origins, List<Known> known) {

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
    }

    public Imprint(Optional<LocalDate> asOf, List<Origin> origins) {
        this(asOf, origins, List.of());
    }

    /// Returns this imprint with how its tiles are known.
    public Imprint knowing(List<Known> others) {
        return new Imprint(asOf, origins, others);
    }

    public static Imprint none() {
        return new Imprint(Optional.empty(), List.of());
    }
}
