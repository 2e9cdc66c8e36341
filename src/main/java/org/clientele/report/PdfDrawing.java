package org.clientele.report;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/// The drawings of a portrait with their looks in themselves: on paper there is no stylesheet.
final class PdfDrawing {

    private static final Map<String, String> LOOKS = Map.of(
            "<text ", "<text style=\"font-size:9px;fill:#57606a\" ",
            "<rect ", "<rect style=\"fill:#eff2f5\" ",
            "<path class=\"axis\"", "<path style=\"fill:none;stroke:#d0d7de\"",
            "<path class=\"order\"", "<path style=\"fill:none;stroke:#0969da\"",
            "<path class=\"refund\"", "<path style=\"fill:none;stroke:#c4620a\"",
            "<path d", "<path style=\"fill:none;stroke:#57606a\" d",
            "<circle class=\"order\"", "<circle style=\"fill:#0969da\"",
            "<circle class=\"refund\"", "<circle style=\"fill:#c4620a\"",
            "<circle cx", "<circle style=\"fill:#0969da\" cx");

    private PdfDrawing() {}

    static byte[] of(String drawing) {
        var dressed = drawing;
        for (var look : LOOKS.entrySet()) {
            dressed = dressed.replace(look.getKey(), look.getValue());
        }
        return dressed.getBytes(StandardCharsets.UTF_8);
    }
}
