package org.clientele.source.weblog;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.clientele.source.LineBytes;
import org.clientele.source.Outcome;
import org.clientele.source.Reason;
import org.clientele.table.Type;

/// Every line a request; one that is none is refused.
final class Requests extends LogRows {

    private static final List<Column> COLUMNS = List.of(
            new Column("host", Type.TEXT),
            new Column("user", Type.TEXT),
            new Column("time", Type.DATE_TIME),
            new Column("method", Type.TEXT),
            new Column("path", Type.TEXT),
            new Column("query", Type.TEXT),
            new Column("protocol", Type.TEXT),
            new Column("status", Type.INTEGER),
            new Column("bytes", Type.INTEGER),
            new Column("referrer", Type.TEXT),
            new Column("agent", Type.TEXT));

    private boolean refused;
    private long line;

    Requests(LineBytes lines) {
        super(lines, COLUMNS);
    }

    @Override
    Outcome row() throws IOException {
        do {
            if (!source().next()) {
                line = source().line();
                return Outcome.END;
            }
        } while (source().isBlank());
        line = source().line();
        var read = LogLine.read(source().text(LONGEST));
        refused = read.isEmpty();
        read.ifPresent(each -> put(List.of(
                each.host(),
                each.user(),
                each.clock(),
                each.part(0),
                each.path(),
                each.query(),
                each.part(2),
                each.status(),
                each.bytes(),
                each.referrer(),
                each.agent())));
        return refused ? Outcome.REFUSED : Outcome.RECORD;
    }

    @Override
    public Optional<Reason> refusal() {
        return Optional.of(Reason.of("rejected.no-log")).filter(_ -> refused);
    }

    @Override
    public String written(int longest) {
        return refused ? source().text(longest) : super.written(longest);
    }

    @Override
    public long line() {
        return Math.max(1, line);
    }

    @Override
    public long lines() {
        return line;
    }
}
