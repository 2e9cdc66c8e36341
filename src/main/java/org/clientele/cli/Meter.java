package org.clientele.cli;

import java.io.PrintStream;
import org.clientele.spec.Progress;
import org.clientele.words.Words;

/// Progress as lines, no more than one a second and none for what is done at once.
final class Meter implements Progress {

    private static final long PAUSE = 1_000_000_000;

    private final PrintStream err;
    private final Words words;
    private final String title;
    private long last = System.nanoTime();

    Meter(PrintStream err, Words words, String title) {
        this.err = err;
        this.words = words;
        this.title = title;
    }

    @Override
    public synchronized void at(double done, double total) {
        if (System.nanoTime() - last > PAUSE && total > 0) {
            last = System.nanoTime();
            err.println(words.text("cli.progress", title, words.percent(done / total, 0)));
        }
    }
}
