package org.clientele.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.clientele.project.keys.Unlocking;
import org.clientele.spec.Progress;

/// Erases the canary from a project in a process of its own, which ends without another word once it has come this far,
/// or, for any more than all, as soon as the new file has taken its place.
public final class Eraser {

    static final int KILLED = 137;

    private Eraser() {}

    public static void main(String[] args) {
        var file = Path.of(args[0]);
        double at = Double.parseDouble(args[1]);
        var part = file.resolveSibling(file.getFileName() + ".part");
        Progress progress = (done, total) -> {
            if (done / total >= at) {
                end();
            }
            if (done == total && Files.exists(part)) {
                Thread.ofPlatform().daemon().start(() -> watch(part));
            }
        };
        new Erasure(Canary.JSON)
                .of(file, Unlocking.NONE, new Erasure.Request(Canary.KEY, "asked", Optional.empty()), progress);
        end();
    }

    private static void watch(Path part) {
        while (Files.exists(part)) {
            Thread.onSpinWait();
        }
        end();
    }

    private static void end() {
        Runtime.getRuntime().halt(KILLED);
    }
}
