package org.clientele.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The machine's Chromium; tests that need it are skipped where there is none.
final class Chromium {

    static final String BINARY = Stream.of("chromium", "chromium-browser", "google-chrome")
            .filter(name -> Stream.of("/usr/bin", "/usr/local/bin")
                    .anyMatch(folder -> Files.isExecutable(Path.of(folder, name))))
            .findFirst()
            .orElse("");

    private Chromium() {}

    /// Returns the document printed on a machine that has no Chinese font, at most one for Latin (without any, Chromium
    /// itself stumbles), as the text of a PDF file.
    static String printedWithoutChineseFonts(String html, Path folder) throws IOException, InterruptedException {
        assumeTrue(!BINARY.isEmpty(), "skipped: no Chromium on this machine");
        var file = Files.writeString(folder.resolve("print.html"), html);
        var pdf = folder.resolve("print.pdf");
        var fonts = Files.createDirectories(folder.resolve("fonts"));
        var latin = Path.of("/usr/share/fonts/truetype/dejavu/DejaVuSerif-Bold.ttf");
        if (Files.exists(latin)) {
            Files.copy(latin, fonts.resolve("latin.ttf"));
        }
        var config = Files.writeString(
                folder.resolve("fonts.conf"),
                "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><dir>" + fonts
                        + "</dir><cachedir>" + fonts + "</cachedir></fontconfig>");
        var builder = new ProcessBuilder(
                        BINARY,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--no-pdf-header-footer",
                        "--user-data-dir=" + folder.resolve("print-profile"),
                        "--print-to-pdf=" + pdf,
                        file.toUri().toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("FONTCONFIG_FILE", config.toString());
        builder.start().waitFor();
        return Files.readString(pdf, StandardCharsets.ISO_8859_1);
    }

    /// Returns the document after its scripts have run.
    static String dom(String html, Path folder) throws IOException, InterruptedException {
        assumeTrue(!BINARY.isEmpty(), "skipped: no Chromium on this machine");
        var file = Files.writeString(folder.resolve("page.html"), html);
        var dom = folder.resolve("dom.html");
        var process = new ProcessBuilder(
                        BINARY,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--window-size=1400,1600",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--virtual-time-budget=8000",
                        "--dump-dom",
                        file.toUri().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(dom.toFile())
                .start();
        process.waitFor();
        return Files.readString(dom, StandardCharsets.UTF_8);
    }
}
