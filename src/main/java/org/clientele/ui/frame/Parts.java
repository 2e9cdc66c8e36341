package org.clientele.ui.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The parts that the program is made of, with their licences: those the build lists, and what is no library.
final class Parts {

    /// One part.
    ///
    /// @param file what its library is called, or the place of its licence among the resources
    record Part(String name, String version, String licence, String home, String file) {}

    private static final String LISTED = "/org/clientele/licenses/THIRD-PARTY.txt";
    private static final Pattern LINE = Pattern.compile(
            "^\\s*((?:\\([^()]*(?:\\([^()]*\\)[^()]*)*\\)\\s+)+)(.*) \\(([^: ]+):([^: ]+):([^ ]+) - (.*)\\)$");
    private static final List<String> TEXTS =
            List.of("META-INF/LICENSE", "META-INF/LICENSE.txt", "META-INF/LICENSE.md", "LICENSE", "LICENSE.txt");

    private static final List<Part> OTHERS = List.of(
            new Part("Inter", "", "OFL-1.1", "https://rsms.me/inter", "/org/clientele/fonts/OFL-inter.txt"),
            new Part(
                    "JetBrains Mono",
                    "",
                    "OFL-1.1",
                    "https://www.jetbrains.com/mono",
                    "/org/clientele/fonts/OFL-jetbrains-mono.txt"),
            new Part(
                    "Noto Sans SC",
                    "",
                    "OFL-1.1",
                    "https://fonts.google.com/noto",
                    "/org/clientele/fonts/OFL-noto-sans-sc.txt"),
            new Part("plotly.js", "2.35.3", "MIT", "https://plotly.com/javascript", "/org/clientele/plotly/LICENSE"),
            new Part("Material Icons", "", "Apache-2.0", "https://fonts.google.com/icons", ""));

    private Parts() {}

    static List<Part> all() {
        var all = new ArrayList<>(OTHERS);
        all.addAll(read(Parts.class.getResource(LISTED)).map(Parts::listed).orElse(List.of()));
        all.sort(Comparator.comparing(Part::name, String.CASE_INSENSITIVE_ORDER));
        return all;
    }

    /// Reads the list that the build makes: `(licence) (licence) name (group:artifact:version - home)`.
    static List<Part> listed(String text) {
        return text.lines()
                .map(LINE::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(m -> new Part(
                        m.group(2),
                        m.group(5),
                        m.group(1).strip().replaceAll("\\)\\s+\\(", " · ").replaceAll("^\\(|\\)$", ""),
                        m.group(6),
                        m.group(4) + "-" + m.group(5)))
                .toList();
    }

    /// Returns the licence as the part itself brings it; empty where it brings none.
    static String text(Part part) {
        if (part.file().startsWith("/")) {
            return read(Parts.class.getResource(part.file())).orElse("");
        }
        return TEXTS.stream()
                .flatMap(name -> resources(name).stream())
                .filter(url -> !part.file().isEmpty() && url.toString().contains("/" + part.file()))
                .findFirst()
                .flatMap(Parts::read)
                .orElse("");
    }

    private static List<URL> resources(String name) {
        try {
            return Collections.list(Parts.class.getClassLoader().getResources(name));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static Optional<String> read(URL url) {
        if (url == null) {
            return Optional.empty();
        }
        try (var in = url.openStream()) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(url.toString(), e);
        }
    }
}
