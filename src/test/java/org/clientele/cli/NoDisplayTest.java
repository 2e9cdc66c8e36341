package org.clientele.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.clientele.workbook.Catalog;
import org.junit.jupiter.api.Test;

/// Where no window can be shown, that is said.
class NoDisplayTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
    private final Cli cli = new Cli(Catalog.standard(), _ -> List.of(), err, err);

    @Test
    void aDisplayThatIsNamedByNothingIsNone() {
        assertTrue(cli.takes(List.of("sample"), Map.of("DISPLAY", "")));
        assertTrue(cli.takes(List.of(), Map.of("DISPLAY", "", "WAYLAND_DISPLAY", "")));
        assertFalse(cli.takes(List.of("sample"), Map.of("DISPLAY", "", "WAYLAND_DISPLAY", "wayland-0")));
    }

    @Test
    void aDisplayThatShowsNoWindowIsNamed() {
        assertEquals(1, cli.shut(List.of(), Map.of("DISPLAY", ":99", "CLIENTELE_LANG", "en")));
        var text = said.toString(StandardCharsets.UTF_8);
        assertTrue(text.startsWith("No window can be opened on the display that is named (DISPLAY=:99)."), text);
    }
}
