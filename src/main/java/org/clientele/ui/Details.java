package org.clientele.ui;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// What helps to find a fault: its code, the program and the machine, and where it happened. Messages of exceptions are
/// left out, since they may hold values of cells.
final class Details {

    private static final int FRAMES = 40;

    private Details() {}

    static String of(String code, Optional<Throwable> cause) {
        var version = Optional.ofNullable(Details.class.getPackage().getImplementationVersion());
        return String.join(
                        "\n",
                        code,
                        "Clientele " + version.orElse("–"),
                        "Java " + System.getProperty("java.version"),
                        System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                                + System.getProperty("os.arch"),
                        cause.map(Details::place).orElse(""))
                .strip();
    }

    private static String place(Throwable cause) {
        var frames = Arrays.stream(cause.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "  at " + frame)
                .collect(Collectors.joining("\n"));
        return cause.getClass().getName() + "\n" + frames;
    }
}
