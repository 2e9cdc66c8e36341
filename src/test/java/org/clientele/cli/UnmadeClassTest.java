package org.clientele.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.clientele.workbook.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A class of the program that could not be made, as memory ran out in it, is not there for who asks next.
class UnmadeClassTest {

    @TempDir
    private Path folder;

    private static final class TooLarge {

        private static final int[] NUMBERS = new int[Integer.MAX_VALUE];
    }

    @Test
    void thatIsSaidAsOfMemory() {
        assertThrows(OutOfMemoryError.class, () -> System.out.println(TooLarge.NUMBERS.length));
        var said = new ByteArrayOutputStream();
        var err = new PrintStream(said, true, StandardCharsets.UTF_8);
        var cli = new Cli(
                Catalog.standard(),
                _ -> {
                    throw new IllegalStateException("" + TooLarge.NUMBERS.length);
                },
                err,
                err,
                folder);
        assertEquals(1, cli.run(List.of("sample"), Map.of("CLIENTELE_LANG", "en")));
        var text = said.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("There was not enough memory for this"), text);
    }
}
