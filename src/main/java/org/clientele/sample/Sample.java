package org.clientele.sample;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;

/// The sample that comes with the program: two years of Harbour Tea 港湾茶行, a shop that does not exist.
public final class Sample {

    /// The seed the bundled files were made with.
    public static final long SEED = 20241101;

    public static final LocalDate FIRST_DAY = LocalDate.of(2024, 11, 1);
    public static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 31);

    /// The day from which the shop looks back: the one after its last order.
    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

    private static final String FOLDER = "/org/clientele/samples/";

    private Sample() {}

    /// Returns the bundled files: customers, orders, reviews; UTF-8, comma separated, with a first line of names.
    public static List<BundledFile> files() {
        return List.of(file("customers.csv"), file("orders.csv"), file("reviews.csv"));
    }

    private static BundledFile file(String name) {
        return new BundledFile(name, FOLDER + name);
    }

    /// One file of the sample.
    public record BundledFile(String name, String resource) {

        /// Opens it; the caller closes it.
        public InputStream open() {
            return Sample.class.getResourceAsStream(resource);
        }
    }
}
