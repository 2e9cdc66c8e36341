package org.clientele.cli;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.clientele.source.Source;
import org.clientele.spec.Progress;
import org.clientele.ui.ShopProject;
import org.clientele.workbook.Catalog;

/// The program run without a display: its exit code and what it printed.
public record Launched(int code, String out, String err) {

    private static final Map<String, String> ENVIRONMENT = Map.of("CLIENTELE_LANG", "en_US.UTF-8", "LC_ALL", "C.UTF-8");

    private static String classPath() {
        var entries = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(entries.split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /// Runs a command in this process, as if started in the folder: in a fraction of the time another process takes.
    public static Launched here(Path folder, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var cli = new Cli(Catalog.standard(), Launched::sample, print(out), print(err), folder);
        int code = cli.run(List.of(args), ENVIRONMENT);
        return new Launched(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    /// The sample's tables as they were read for other tests.
    private static List<Source> sample(Progress progress) {
        var shop = ShopProject.sample();
        return shop.history().book().deposits().stream()
                .distinct()
                .map(id -> shop.evaluator().deposits().get(id, Source.class))
                .toList();
    }

    /// Runs a command in a process of its own.
    public static Launched clientele(Path folder, String... args) throws IOException, InterruptedException {
        return clientele("1g", folder, args);
    }

    /// Runs a command in a process of its own that may have so much memory.
    static Launched clientele(String memory, Path folder, String... args) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseCompactObjectHeaders",
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx" + memory,
                "-cp",
                classPath(),
                "org.clientele.app.Main"));
        command.addAll(List.of(args));
        var out = Files.createTempFile("out", ".txt");
        var err = Files.createTempFile("err", ".txt");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        builder.environment().putAll(ENVIRONMENT);
        var process = builder.start();
        if (!process.waitFor(4, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("still running: " + command);
        }
        try {
            return new Launched(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
