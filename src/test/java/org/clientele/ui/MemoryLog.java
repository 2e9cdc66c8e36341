package org.clientele.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clientele.project.audit.Anchor;
import org.clientele.project.audit.Chain;
import org.clientele.project.audit.Entry;
import org.clientele.project.audit.Event;
import org.clientele.project.audit.Verdict;
import org.clientele.spec.Progress;

/// A log that is gone with the process.
public final class MemoryLog implements AuditLog {

    private static final String FIRST = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

    private final List<Entry> lines = new ArrayList<>();
    private String key = FIRST;

    @Override
    public synchronized void add(Event done) {
        var before = lines.isEmpty() ? "" : lines.getLast().seal();
        var at = "2026-03-0%dT09:00:00Z".formatted(lines.size() % 9 + 1);
        var actor = new Entry.Actor("anna", "5e55105e");
        lines.add(Chain.seal(new Entry(lines.size() + 1, at, actor, Entry.Deed.of(done), before, ""), key));
        key = Chain.next(key);
    }

    @Override
    public void add(Event done, Path file) {
        add(done.with("to", file.getFileName()));
    }

    /// Writes over a line, as nobody should.
    public synchronized void spoil(int index) {
        var line = lines.get(index);
        var other = new Entry.Deed(line.deed().action(), line.deed().object(), "rows=1");
        lines.set(index, new Entry(line.number(), line.at(), line.actor(), other, line.before(), line.seal()));
    }

    @Override
    public synchronized List<Entry> all() {
        return List.copyOf(lines);
    }

    @Override
    public synchronized Anchor head() {
        return Chain.end(lines);
    }

    @Override
    public Verdict check(Progress progress) {
        return Chain.check(all(), FIRST, List.of(), progress);
    }
}
