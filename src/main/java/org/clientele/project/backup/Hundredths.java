package org.clientele.project.backup;

import org.clientele.spec.Progress;

/// Tells another process how far this one is: an empty line, which JSON may begin with, for each hundredth.
public final class Hundredths implements Progress {

    static final int ALL = 100;

    private final Runnable line;
    private int told;

    /// @param line prints an empty line
    public Hundredths(Runnable line) {
        this.line = line;
    }

    @Override
    public synchronized void at(double done, double total) {
        for (; total > 0 && told + 1 <= ALL * done / total && told < ALL; told++) {
            line.run();
        }
    }
}
