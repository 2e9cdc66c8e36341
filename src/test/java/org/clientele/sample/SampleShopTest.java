package org.clientele.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleShopTest {

    private static final Path TRUTH = Path.of("src/test/resources/org/clientele/sample/truth");

    @Test
    void makesTheBundledFilesAgainByteForByte(@TempDir Path folder) throws IOException {
        new SampleShop(Sample.SEED).write(folder);

        for (var file : Sample.files()) {
            try (var bundled = file.open()) {
                assertArrayEquals(bundled.readAllBytes(), Files.readAllBytes(folder.resolve(file.name())), file.name());
            }
        }
    }

    @Test
    void makesTheTruthAgainByteForByte(@TempDir Path folder) throws IOException {
        new SampleShop(Sample.SEED).writeTruth(folder);

        for (var name : new String[] {"dirt.csv", "customers.csv", "pairs.csv"}) {
            assertArrayEquals(Files.readAllBytes(TRUTH.resolve(name)), Files.readAllBytes(folder.resolve(name)), name);
        }
    }

    @Test
    void dependsOnNeitherLocaleNorTimeZone(@TempDir Path folder) throws IOException {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            new SampleShop(Sample.SEED).write(folder);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        try (var bundled = Sample.files().getFirst().open()) {
            assertArrayEquals(bundled.readAllBytes(), Files.readAllBytes(folder.resolve("customers.csv")));
        }
    }

    @Test
    void anotherSeedMakesAnotherShop(@TempDir Path folder) throws IOException {
        new SampleShop(Sample.SEED + 1).write(folder);

        try (var bundled = Sample.files().getFirst().open()) {
            assertFalse(Arrays.equals(bundled.readAllBytes(), Files.readAllBytes(folder.resolve("customers.csv"))));
        }
    }

    @Test
    void staysUnderFourMegabytes() throws IOException {
        long size = 0;
        for (var file : Sample.files()) {
            try (var bundled = file.open()) {
                size += bundled.readAllBytes().length;
            }
        }
        assertTrue(size < 4_000_000, size + " bytes");
    }

    @Test
    void pointsToNobody() throws IOException {
        try (var bundled = Sample.files().getFirst().open()) {
            var text = new String(bundled.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            var addresses = text.lines()
                    .flatMap(line -> Arrays.stream(line.split(",")))
                    .filter(cell -> cell.contains("@"))
                    .map(cell -> cell.substring(cell.indexOf('@') + 1).toLowerCase(Locale.ROOT))
                    .distinct()
                    .sorted()
                    .toList();
            assertEquals("[example.com, example.net, example.org, mail.example.com]", addresses.toString());
        }
    }
}
