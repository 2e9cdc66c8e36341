package org.clientele.app;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.clientele.words.Visible;

/// One line for what is logged, and one for each cause and frame of a failure; nothing from a message can begin a line
/// or steer a terminal.
public final class LogLines extends Formatter {

    @Override
    public String format(LogRecord logged) {
        var lines = new StringBuilder("%1$tF %1$tT %2$s %3$s %4$s%n"
                .formatted(
                        logged.getMillis(),
                        logged.getLevel().getName(),
                        Visible.line(String.valueOf(logged.getLoggerName())),
                        Visible.line(formatMessage(logged))));
        if (logged.getThrown() != null) {
            failure("", logged.getThrown(), lines, Collections.newSetFromMap(new IdentityHashMap<>()));
        }
        return lines.toString();
    }

    private static void failure(String before, Throwable thrown, StringBuilder lines, Set<Throwable> told) {
        if (!told.add(thrown)) {
            return;
        }
        lines.append(before).append(Visible.line(thrown.toString())).append(System.lineSeparator());
        for (var frame : thrown.getStackTrace()) {
            lines.append("\tat ").append(frame).append(System.lineSeparator());
        }
        for (var other : thrown.getSuppressed()) {
            failure("Suppressed: ", other, lines, told);
        }
        if (thrown.getCause() != null) {
            failure("Caused by: ", thrown.getCause(), lines, told);
        }
    }
}
