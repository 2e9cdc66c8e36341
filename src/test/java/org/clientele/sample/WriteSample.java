package org.clientele.sample;

import java.nio.file.Path;

/// Writes the bundled files and their truth anew, from the project's folder: see docs/sample.md.
final class WriteSample {

    private WriteSample() {}

    public static void main(String[] args) {
        var shop = new SampleShop(Sample.SEED);
        shop.write(Path.of("resources/org/clientele/samples"));
        shop.writeTruth(Path.of("src/test/resources/org/clientele/sample/truth"));
    }
}
