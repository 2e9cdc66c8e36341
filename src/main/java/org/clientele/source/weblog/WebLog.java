package org.clientele.source.weblog;

import java.io.InputStream;
import org.clientele.source.Cutter;
import org.clientele.source.LineBytes;

/// The log of a web server, in the common or the combined format, as a table of its requests or of its sessions.
public final class WebLog {

    private static final int LOOKED_AT = 20;
    private static final double ENOUGH = 0.6;

    private WebLog() {}

    /// Returns whether a text that begins like this is one.
    public static boolean isOne(String head) {
        var lines =
                head.lines().filter(line -> !line.isBlank()).limit(LOOKED_AT).toList();
        long logged =
                lines.stream().filter(line -> LogLine.read(line).isPresent()).count();
        return logged > 0 && logged >= ENOUGH * lines.size();
    }

    /// @param bytes the content as UTF-8
    public static Cutter requests(InputStream bytes) {
        return new Requests(new LineBytes(bytes));
    }

    public static Cutter sessions(InputStream bytes) {
        return new Sessions(new LineBytes(bytes));
    }
}
