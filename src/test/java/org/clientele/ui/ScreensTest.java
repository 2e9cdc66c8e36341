package org.clientele.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every view has a test of its own that shows it in both languages and sizes; a part included by another view is
/// tested there.
class ScreensTest {

    private static final Path VIEWS = Path.of("resources/org/clientele/ui");
    private static final Path TESTS = Path.of("src/test/java/org/clientele/ui");
    private static final Pattern INCLUDE = Pattern.compile("<fx:include[^>]*source=\"([^\"]+)\"");

    @Test
    void everyScreenHasATestThatChecksItsFaults() throws IOException {
        var views = views();
        var parts = parts(views);
        var untested = views.stream()
                .filter(view -> !parts.contains(view.normalize()))
                .filter(view -> !isChecked(view))
                .map(Path::toString)
                .toList();

        assertTrue(views.size() >= 2);
        assertEquals(List.of(), untested);
    }

    @Test
    void viewsSayNothingInOneLanguageOnly() throws IOException {
        var plain = Pattern.compile("(text|promptText|accessibleText)=\"(?!%|\\$|\\d*\"|[\\p{Punct}+−×÷]*\")");
        for (var view : views()) {
            assertEquals(
                    List.of(), plain.matcher(Files.readString(view)).results().toList(), view.toString());
        }
    }

    private static List<Path> views() throws IOException {
        try (var files = Files.walk(VIEWS)) {
            return files.filter(f -> f.toString().endsWith(".fxml")).toList();
        }
    }

    private static List<Path> parts(List<Path> views) {
        return views.stream().flatMap(ScreensTest::parts).toList();
    }

    private static Stream<Path> parts(Path view) {
        return INCLUDE.matcher(read(view)).results().map(found -> view.resolveSibling(found.group(1))
                .normalize());
    }

    /// A test in the view's folder, of its name or naming its controller, looks for faults.
    private static boolean isChecked(Path view) {
        var name = view.getFileName().toString().replace(".fxml", "");
        var folder = TESTS.resolve(VIEWS.relativize(view.getParent()).toString());
        try (var tests = Files.list(folder)) {
            return tests.filter(t -> t.endsWith(name + "Test.java") || read(t).contains(name + "Controller"))
                    .anyMatch(t -> read(t).contains(".faults("));
        } catch (IOException e) {
            return false;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
