package org.clientele;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Another process of the same Java and classes, for tests that kill it, starve it or look into its memory.
///
/// @param options of the Java machine
/// @param main whose `main` is called
/// @param args what that is given
public record Fork(List<String> options, Class<?> main, List<String> args) {

    /// What it printed until it ended.
    public record Ended(int code, String said) {}

    /// A process that compiles little, for it ends soon.
    public static Fork of(Class<?> main, Object... args) {
        var words = new ArrayList<String>();
        for (var arg : args) {
            words.add(arg.toString());
        }
        return new Fork(List.of("-XX:TieredStopAtLevel=1"), main, words);
    }

    /// Returns the same with these options only.
    public Fork with(String... only) {
        return new Fork(List.of(only), main, args);
    }

    public ProcessBuilder builder() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-Dstdout.encoding=UTF-8", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(args);
        return new ProcessBuilder(command);
    }

    /// Waits for its end.
    public Ended run() throws IOException, InterruptedException {
        var process = builder().redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }
}
