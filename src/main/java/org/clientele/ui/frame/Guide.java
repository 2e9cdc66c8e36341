package org.clientele.ui.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/// The user guide in one language, as it comes with the program: chapters in Markdown with their pictures.
record Guide(Locale locale) {

    /// The chapters there may be, in the order in which they are read; those of a stop have its name.
    static final List<String> CHAPTERS = List.of(
            "start",
            "import",
            "next-month",
            "join",
            "data",
            "clean",
            "explore",
            "segments",
            "models",
            "recommend",
            "customers",
            "dashboards",
            "know",
            "notes",
            "backups",
            "damaged",
            "passwords",
            "users",
            "retention",
            "data-map",
            "erase",
            "everywhere",
            "command-line");

    private static final String ROOT = "/org/clientele/guide/";
    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    /// Markdown closes no bold after a full stop where no space follows, and Chinese has none.
    private static final Pattern SHUT = Pattern.compile("(\\*\\*[^*\n]+\\p{P}\\*\\*)(?=\\p{IsHan})");

    /// @param name what links call it
    record Chapter(String name, String title, String html) {}

    List<Chapter> chapters() {
        var chapters = new ArrayList<Chapter>();
        for (var name : CHAPTERS) {
            read(folder() + "/" + name + ".md").ifPresent(bytes -> {
                var text = new String(bytes, StandardCharsets.UTF_8);
                chapters.add(new Chapter(name, title(text, name), html(text)));
            });
        }
        return chapters;
    }

    private String folder() {
        return locale.getLanguage().equals("zh") ? "zh" : "en";
    }

    private static String title(String text, String name) {
        return text.lines()
                .filter(line -> line.startsWith("# "))
                .map(line -> line.substring(2).strip())
                .findFirst()
                .orElse(name);
    }

    /// What is written as HTML is shown as it is written; nothing of it works.
    private static String html(String written) {
        var text = SHUT.matcher(written).replaceAll("$1\u200A");
        return HtmlRenderer.builder()
                .extensions(TABLES)
                .escapeHtml(true)
                .attributeProviderFactory(_ -> new Inside())
                .build()
                .render(Parser.builder().extensions(TABLES).build().parse(text));
    }

    /// Pictures come with the page, links lead to other chapters of it and nowhere else.
    private static final class Inside implements AttributeProvider {

        @Override
        public void setAttributes(Node node, String tag, Map<String, String> attributes) {
            switch (node) {
                case Image image -> attributes.put("src", picture(image.getDestination()));
                case Link link
                when link.getDestination().endsWith(".md") ->
                    attributes.put("href", "#" + last(link.getDestination()).replace(".md", ""));
                case Link _ -> attributes.remove("href");
                default -> {}
            }
        }
    }

    private static String picture(String address) {
        return read(last(address))
                .map(bytes -> "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes))
                .orElse("");
    }

    private static String last(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static Optional<byte[]> read(String name) {
        try (var in = Guide.class.getResourceAsStream(ROOT + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
