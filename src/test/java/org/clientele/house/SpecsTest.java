package org.clientele.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import org.clientele.spec.Progress;
import org.clientele.spec.Spec;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.Evaluator;
import org.clientele.workbook.Memory;
import org.clientele.workbook.Workbook;
import org.junit.jupiter.api.Test;

/// What every spec must keep: it is in the catalog, comes back from JSON, computes the same wherever it runs, leaves
/// its inputs alone, and yields what it yielded before under the same version.
class SpecsTest {

    private static final Path PINNED = Path.of("src/test/resources/org/clientele/house/digests.txt");
    private static final Gallery GALLERY = new Gallery();
    private static final Workbook BOOK = GALLERY.book();

    private final BookJson json = new BookJson(Catalog.standard());

    @Test
    void everySpecIsInTheCatalog() {
        var known = Catalog.standard().entries().stream()
                .map(entry -> entry.spec().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        var written = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.clientele").stream()
                        .filter(type -> type.isAssignableTo(Spec.class) && !type.isInterface())
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(written, known);
    }

    @Test
    void everySpecIsShownInTheGallery() {
        var shown = Gallery.specs(BOOK).map(Catalog.standard()::name).collect(Collectors.toCollection(TreeSet::new));
        var known = Catalog.standard().entries().stream()
                .map(Catalog.Entry::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(known, shown);
    }

    @Test
    void everySpecComesBackFromJson() {
        assertEquals(BOOK, json.read(json.write(BOOK)));
    }

    @Test
    void resultsAreTheSameInAnyPlaceAndOnAnyNumberOfThreads() throws Exception {
        var here = digests(Locale.ROOT, "UTC", 1);
        assertEquals(here, digests(Locale.of("tr", "TR"), "Asia/Kathmandu", 4));
        assertEquals(here, digests(Locale.of("ar", "EG"), "America/Los_Angeles", 4));
    }

    @Test
    void resultsAreThoseOfTheirVersion() throws Exception {
        var now = new TreeMap<String, String>();
        digests(Locale.ROOT, "UTC", 2).forEach((id, digest) -> {
            var entry = Catalog.standard().find(BOOK.require(id).spec());
            now.put(id + " " + entry.name() + "@" + entry.version(), digest);
        });
        if (!Files.exists(PINNED) || Boolean.getBoolean("clientele.pin")) {
            write(now);
        }
        assertEquals(pinned(), now, "another result needs another version in the catalog; then -Dclientele.pin=true");
    }

    private static void write(Map<String, String> digests) throws IOException {
        Files.createDirectories(PINNED.getParent());
        var lines = digests.entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue())
                .toList();
        Files.write(PINNED, lines);
    }

    private static Map<String, String> pinned() throws IOException {
        var pinned = new TreeMap<String, String>();
        for (var line : Files.readAllLines(PINNED)) {
            int last = line.lastIndexOf(' ');
            pinned.put(line.substring(0, last), line.substring(last + 1));
        }
        return pinned;
    }

    /// Computes every node anew, in a place and on a number of threads, and checks that no input has changed after it.
    private Map<String, String> digests(Locale locale, String zone, int threads) throws Exception {
        var oldLocale = Locale.getDefault();
        var oldZone = TimeZone.getDefault();
        Locale.setDefault(locale);
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try (var pool = new ForkJoinPool(threads)) {
            return pool.submit((java.util.concurrent.Callable<Map<String, String>>) this::compute)
                    .get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } finally {
            Locale.setDefault(oldLocale);
            TimeZone.setDefault(oldZone);
        }
    }

    private Map<String, String> compute() {
        var evaluator = new Evaluator(json, GALLERY, new Memory(1L << 32));
        var digests = new TreeMap<String, String>();
        for (var node : BOOK.nodes()) {
            digests.put(node.id(), json.digest(evaluator.evaluate(BOOK, node.id(), Progress.NONE)));
        }
        for (var node : BOOK.nodes()) {
            var held = evaluator.known(BOOK, node.id()).orElseThrow();
            assertEquals(digests.get(node.id()), json.digest(held), node.id() + " was changed by another node");
        }
        return digests;
    }
}
