package org.clientele.project;

import java.nio.file.Path;
import java.util.Optional;
import org.clientele.project.keys.Unlocking;
import org.clientele.spec.Progress;

/// Erases the canary from a project in a process of its own, which ends without another word once it has come this far.
public final class Eraser {

    static final int KILLED = 137;

    private Eraser() {}

    public static void main(String[] args) {
        double at = Double.parseDouble(args[1]);
        Progress progress = (done, total) -> {
            if (done / total >= at) {
                Runtime.getRuntime().halt(KILLED);
            }
        };
        new Erasure(Canary.JSON)
                .of(
                        Path.of(args[0]),
                        Unlocking.NONE,
                        new Erasure.Request(Canary.KEY, "asked", Optional.empty()),
                        progress);
    }
}
