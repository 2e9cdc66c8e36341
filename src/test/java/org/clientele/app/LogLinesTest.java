package org.clientele.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.clientele.words.Visible;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class LogLinesTest {

    private static final String FORGED = "x\r\n2026-01-01 00:00:00 INFO all is well\u001B[31m\u202E";

    private static void forgesNoLine(Formatter lines) {
        var logged = new LogRecord(Level.WARNING, "could not read {0}");
        logged.setParameters(new Object[] {FORGED});
        logged.setThrown(new IllegalStateException(FORGED, new IOException(FORGED)));

        var text = lines.format(logged);

        assertTrue(text.contains("could not read x\\u000D\\u000A2026-01-01"), text);
        assertEquals(
                2,
                text.lines()
                        .filter(line -> line.contains("Exception: x\\u000D\\u000A"))
                        .count(),
                text);
        assertFalse(text.lines().anyMatch(line -> line.startsWith("2026-01-01")), text);
        assertFalse(text.contains("\u001B") || text.contains("\u202E"), text);
    }

    @Test
    void aMessageAndItsCausesAreOneLineEach() {
        forgesNoLine(new LogLines());
    }

    /// Writes the message as it should, and its causes as they are.
    private static final class Planted extends Formatter {
        @Override
        public String format(LogRecord logged) {
            var causes = new StringWriter();
            logged.getThrown().printStackTrace(new PrintWriter(causes, true));
            return Visible.line(formatMessage(logged)) + "\n" + causes;
        }
    }

    @Test
    void causesThatAreWrittenAsTheyAreAreFoundOut() {
        assertThrows(AssertionFailedError.class, () -> forgesNoLine(new Planted()));
        assertThrows(AssertionFailedError.class, () -> forgesNoLine(new SimpleFormatter()));
    }

    @Test
    void aRingOfCausesEnds() {
        var first = new IllegalStateException("a");
        first.initCause(new IllegalStateException("b", first));
        var logged = new LogRecord(Level.WARNING, "m");
        logged.setThrown(first);

        assertEquals(2, new LogLines().format(logged).split("IllegalState", -1).length - 1);
    }

    @Test
    void theConsoleIsWrittenTheSameWay() throws IOException {
        assertTrue(Files.readString(Path.of("app/logging.properties"))
                .contains("ConsoleHandler.formatter = " + LogLines.class.getName()));
    }
}
