package org.clientele.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a page says of where its numbers come from: the day the past is seen from, and the origin of each sheet.
public record Imprint(Optional<LocalDate> asOf, List<Origin> origins) {

    /// Where one sheet of a dashboard comes from: the files at its end, and the short key of the result it is.
    public record Origin(String dataset, List<String> files, String key) {

        public Origin {
            files = List.copyOf(files);
        }
    }

    public Imprint {
        origins = List.copyOf(origins);
    }

    public static Imprint none() {
        return new Imprint(Optional.empty(), List.of());
    }
}
