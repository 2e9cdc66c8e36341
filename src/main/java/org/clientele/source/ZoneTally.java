package org.clientele.source;

/// How far the times of a column are from universal time.
final class ZoneTally {

    private long placed;
    private int zone = TimeCell.NOWHERE;
    private int offset;
    private boolean mixed;
    private boolean apart;

    void add(TimeCell time, long times) {
        if (time.zone() == TimeCell.NOWHERE) {
            return;
        }
        mixed |= zone != TimeCell.NOWHERE && zone != time.zone();
        zone = time.zone();
        if (time.isPlaced()) {
            apart |= placed > 0 && offset != time.minutesAhead();
            offset = time.minutesAhead();
            placed += times;
        }
    }

    /// Returns whether all of so many dates say how far they are from universal time, and not all as far.
    boolean isApart(long dates) {
        return apart && placed == dates;
    }

    /// Returns whether all of so many dates are as far from universal time.
    boolean isOne(long dates) {
        return placed > 0 && !apart && placed == dates;
    }

    /// Returns whether times bear different offsets or zones.
    boolean isMixed() {
        return mixed;
    }

    /// Returns the offset of all, as `+08:00`.
    String offset() {
        int minutes = Math.abs(offset);
        return "%s%02d:%02d".formatted(offset < 0 ? "−" : "+", minutes / 60, minutes % 60);
    }
}
