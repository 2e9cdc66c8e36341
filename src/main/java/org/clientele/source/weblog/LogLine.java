package org.clientele.source.weblog;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// One request as a web server notes it, in the common or the combined format. The name of the server in front, as
/// where one log is kept for several of them, is passed over.
///
/// @param user, referrer, agent empty where the server noted none
record LogLine(
        String host,
        String user,
        OffsetDateTime time,
        String request,
        String status,
        String bytes,
        String referrer,
        String agent) {

    private static final String QUOTED = "\"((?:[^\"\\\\]++|\\\\.)*+)\"";
    private static final String ADDRESS = "(?:\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9a-fA-F.]*:[0-9a-fA-F:.]+)";
    private static final String SERVER = "(?:\\S+ (?=" + ADDRESS + " )|[\\w.-]+:\\d{1,5} (?=\\S+ \\S+ [^\\[]))?";
    private static final Pattern LINE =
            Pattern.compile("^" + SERVER + "(\\S++) \\S++ (.{1,200}?) \\[([^\\]]{20,40})\\] " + QUOTED
                    + " (\\d{3}|-) (\\d{1,18}|-)(?: " + QUOTED + " " + QUOTED + ")?(?: .*)?");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH);

    /// Reads a line; nothing where it is none of a log.
    static Optional<LogLine> read(String line) {
        var found = LINE.matcher(line);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            var time = OffsetDateTime.parse(found.group(3), TIME);
            return Optional.of(new LogLine(
                    found.group(1),
                    said(found.group(2)),
                    time,
                    said(found.group(4)),
                    said(found.group(5)),
                    said(found.group(6)),
                    said(found.group(7)),
                    said(found.group(8))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String said(String written) {
        return written == null || written.equals("-") ? "" : written.replace("\\\"", "\"");
    }

    /// Returns one of the parts of the request: the method, what was asked for, the protocol.
    String part(int which) {
        var parts = request.split(" ", 3);
        return parts.length == 1 ? which == 1 ? request : "" : which < parts.length ? parts[which] : "";
    }

    String path() {
        var asked = part(1);
        int mark = asked.indexOf('?');
        return mark < 0 ? asked : asked.substring(0, mark);
    }

    String query() {
        var asked = part(1);
        int mark = asked.indexOf('?');
        return mark < 0 ? "" : asked.substring(mark + 1);
    }

    boolean isError() {
        return status.startsWith("4") || status.startsWith("5");
    }

    /// Returns whether a page was asked for, and not one of the pictures, scripts and styles on it.
    boolean isPage() {
        return !path().matches("(?i).*\\.(css|js|map|png|jpe?g|gif|svg|ico|webp|avif|woff2?|ttf|eot|mp4|webm)");
    }

    String clock() {
        return time.toLocalDateTime().toString();
    }
}
