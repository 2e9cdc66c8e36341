package org.clientele.source.weblog;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.clientele.source.LineBytes;
import org.clientele.source.Outcome;
import org.clientele.source.Reason;
import org.clientele.table.Type;

/// What one visitor did without a pause of more than half an hour. A visitor is one address, user and browser; lines
/// that are no requests are passed over.
final class Sessions extends LogRows {

    static final Duration GAP = Duration.ofMinutes(30);

    private static final List<Column> COLUMNS = List.of(
            new Column("session", Type.INTEGER),
            new Column("host", Type.TEXT),
            new Column("user", Type.TEXT),
            new Column("agent", Type.TEXT),
            new Column("start", Type.DATE_TIME),
            new Column("end", Type.DATE_TIME),
            new Column("seconds", Type.INTEGER),
            new Column("requests", Type.INTEGER),
            new Column("pages", Type.INTEGER),
            new Column("errors", Type.INTEGER),
            new Column("bytes", Type.INTEGER),
            new Column("first_page", Type.TEXT),
            new Column("last_page", Type.TEXT),
            new Column("referrer", Type.TEXT));

    private Optional<List<Session>> found = Optional.empty();
    private int row;
    private long passedOver;
    private long first = 1;
    private long last;

    Sessions(LineBytes lines) {
        super(lines, COLUMNS);
    }

    private record Visitor(String host, String user, String agent) {}

    @Override
    Outcome row() throws IOException {
        if (found.isEmpty()) {
            found = Optional.of(collect());
        }
        var sessions = found.get();
        if (row == sessions.size()) {
            last = source().line();
            return Outcome.END;
        }
        first = last + 1;
        last += sessions.get(row).requests();
        var cells = new ArrayList<>(List.of(String.valueOf(row + 1)));
        cells.addAll(sessions.get(row++).cells());
        put(cells);
        return Outcome.RECORD;
    }

    private List<Session> collect() throws IOException {
        var all = new ArrayList<Session>();
        var open = new HashMap<Visitor, Session>();
        while (source().next()) {
            var read = LogLine.read(source().text(LONGEST));
            passedOver += read.isEmpty() ? 1 : 0;
            read.ifPresent(line -> {
                var visitor = new Visitor(line.host(), line.user(), line.agent());
                var session = open.get(visitor);
                if (session == null || !session.goesOnWith(line)) {
                    session = new Session(line);
                    open.put(visitor, session);
                    all.add(session);
                }
                session.add(line);
            });
        }
        all.sort(Comparator.comparing(Session::start));
        return all;
    }

    @Override
    public long line() {
        return first;
    }

    /// As many lines as requests; those that are none come with the end.
    @Override
    public long lines() {
        return last;
    }

    @Override
    public List<Reason> notes() {
        return passedOver == 0 ? List.of() : List.of(Reason.of("note.log.passed", passedOver));
    }
}
