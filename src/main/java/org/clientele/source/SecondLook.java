package org.clientele.source;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import org.clientele.spec.Progress;

/// Whether the rest of a file bears out what its beginning said of how it is cut. Where it does not, lines from all
/// over the file and those that could not be read are looked at, and the file is counted once more as they say.
final class SecondLook {

    private static final int WINDOWS = 4;
    private static final int LINES = 60;
    private static final int STRANGE = 40;
    private static final int NEAR = 2;

    /// So many rejected records give reason to look again.
    private static final int SEVERAL = 3;

    private final Path file;
    private final Detection first;
    private final Progress progress;

    private SecondLook(Path file, Detection first, Progress progress) {
        this.file = file;
        this.first = first;
        this.progress = progress;
    }

    /// Returns the file as it is cut further down, where its beginning was misleading.
    ///
    /// @param head what was seen of the beginning
    static Optional<Detection> of(Path file, Detection first, Sample head, Progress progress) {
        var counts = first.account().counts();
        boolean isAllSeen = first.records() - counts.skipped() <= head.rows().size() + head.refused();
        boolean isStrange = first.columns().size() == 1 || counts.rejected() >= SEVERAL;
        return isAllSeen || !isStrange ? Optional.empty() : new SecondLook(file, first, progress).look();
    }

    private Optional<Detection> look() {
        var encoding = first.dialect().encoding();
        var cut = DialectSniffer.of(lines(), encoding).best();
        var seen = cut.sample().dialect();
        boolean isSame = seen.delimiter().equals(first.dialect().delimiter())
                && seen.quote().equals(first.dialect().quote())
                && seen.escape() == first.dialect().escape();
        if (!cut.isTable() || isSame && first.columns().size() > 1) {
            return Optional.empty();
        }
        var dialect =
                first.dialect().delimited(seen.delimiter()).quoted(seen.quote()).escaped(seen.escape());
        boolean isTableKnown = cut.sample().width() == first.columns().size()
                && seen.delimiter().equals(first.dialect().delimiter());
        var reason =
                Reason.of("delimiter-reason.later", cut.regular(), cut.sample().width());
        var delimiter = new Guess<>(seen.delimiter(), Math.min(1, cut.regular()), reason);
        return Optional.of(Detector.again(file, first, isTableKnown ? dialect : framed(dialect), delimiter, progress))
                .filter(this::isBetter);
    }

    /// More cells are read, and not because a few lines of many were taken for a table.
    private boolean isBetter(Detection second) {
        long before = first.account().counts().loaded() * first.columns().size();
        long now = second.account().counts().loaded() * second.columns().size();
        return now > before && 2 * second.account().counts().loaded() > first.records();
    }

    private Dialect framed(Dialect dialect) {
        return Outline.of(file, dialect.framed(Frame.WHOLE), progress).stream()
                .max(Comparator.comparingInt(Outline.Table::records))
                .map(table -> dialect.framed(table.frame()))
                .orElse(dialect.framed(Frame.WHOLE));
    }

    /// Returns lines from all over the file, and those about records that were rejected.
    private byte[] lines() {
        var ranges = new TreeMap<Long, Long>();
        long all = first.account().counts().lines();
        for (int i = 1; i <= WINDOWS; i++) {
            long from = Math.max(1, all * i / WINDOWS - LINES);
            ranges.put(from, from + LINES);
        }
        var rejected = first.account().rejected();
        int step = Math.max(1, rejected.size() / STRANGE);
        for (int i = 0; i < rejected.size(); i += step) {
            long line = rejected.get(i).line();
            ranges.merge(Math.max(1, line - NEAR), line + NEAR, Math::max);
        }
        try (var intake = Intake.open(file, progress)) {
            return lines(intake.utf8(first.dialect().encoding()), ranges);
        }
    }

    private static byte[] lines(Feed feed, TreeMap<Long, Long> ranges) {
        var lines = new ByteArrayOutputStream();
        var buffer = new byte[1 << 16];
        long line = 1;
        boolean isReturned = false;
        boolean isWanted = isIn(ranges, line);
        for (int count = feed.fill(buffer, 0); count >= 0; count = feed.fill(buffer, 0)) {
            for (int i = 0; i < count; i++) {
                byte b = buffer[i];
                if (isReturned && b != '\n') {
                    isWanted = isIn(ranges, ++line);
                }
                isReturned = b == '\r';
                if (isWanted) {
                    lines.write(b);
                }
                if (b == '\n') {
                    isWanted = isIn(ranges, ++line);
                }
            }
        }
        return lines.toByteArray();
    }

    private static boolean isIn(TreeMap<Long, Long> ranges, long line) {
        var range = ranges.floorEntry(line);
        return range != null && line <= range.getValue();
    }
}
