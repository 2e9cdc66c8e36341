package org.clientele.report;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;

/// The program's own font as a stylesheet for a page that leaves the program: of each weight only the characters that
/// the page shows, inside the page, so that Chinese and Latin look the same on a machine that has neither.
final class Typeface {

    private static final String COLLECTION = "/org/clientele/fonts/Clientele.ttc";

    private static final List<Face> FACES =
            List.of(new Face("ClienteleSans-Regular", "100 450"), new Face("ClienteleSans-SemiBold", "451 900"));

    /// What numbers, axes and marks of a page may need beyond the page's own text.
    private static final Set<Integer> ALWAYS = IntStream.concat(
                    IntStream.rangeClosed(' ', '~'), "\u00A0 ¥€£°±·×–—…−≤≥‰★☆⋯，。：（）".codePoints())
            .boxed()
            .collect(Collectors.toUnmodifiableSet());

    private static final int PLANE = 0xFFFF;

    /// A face of the collection, and the weights it stands for.
    private record Face(String name, String weights) {}

    private Typeface() {}

    /// Returns `@font-face` rules for a page with these characters.
    static String of(String text) {
        var wanted = text.codePoints()
                .filter(character -> character <= PLANE && !Character.isISOControl(character))
                .boxed()
                .collect(Collectors.toSet());
        wanted.addAll(ALWAYS);
        try (var in = Typeface.class.getResourceAsStream(COLLECTION)) {
            if (in == null) {
                throw new FileNotFoundException(COLLECTION);
            }
            try (var collection = new TrueTypeCollection(in)) {
                var rules = new StringBuilder();
                for (var face : FACES) {
                    rules.append(rule(collection.getFontByName(face.name()), face.weights(), wanted));
                }
                return rules.toString();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String rule(TrueTypeFont face, String weights, Set<Integer> wanted) throws IOException {
        var subset = new TTFSubsetter(face);
        subset.addAll(wanted);
        var file = new ByteArrayOutputStream();
        subset.writeToStream(file);
        return "@font-face{font-family:\"Clientele Sans\";font-weight:" + weights
                + ";src:url(data:font/ttf;base64," + Base64.getEncoder().encodeToString(file.toByteArray())
                + ") format(\"truetype\")}\n";
    }
}
