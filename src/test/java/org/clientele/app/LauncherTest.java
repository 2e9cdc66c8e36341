package org.clientele.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;

/// The launchers, in a folder of their own with a Java that only says what it was started with.
class LauncherTest {

    private static final List<String> LIBRARIES = List.of(
            "libgtk-3.so.0", "libpangoft2-1.0.so.0", "libX11.so.6", "libXtst.so.6", "libXxf86vm.so.1", "libGL.so.1");

    @TempDir
    private Path folder;

    private record Ran(int code, String out, String err) {}

    @BeforeEach
    void install() throws IOException {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "app/clientele is tried on Linux");
        Files.createDirectories(folder.resolve("app"));
        Files.copy(Path.of("app/clientele"), folder.resolve("app/clientele"));
        Files.createDirectories(folder.resolve("runtime/bin"));
        Files.writeString(folder.resolve("runtime/release"), "JAVA_VERSION=\"25.0.1\"\n");
        script("runtime/bin/java", "for each; do echo \"$each\"; done");
        known(LIBRARIES);
    }

    private void script(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /// Lets the system know these libraries only.
    private void known(List<String> libraries) throws IOException {
        script("bin/ldconfig", "echo '" + String.join(" (libc6,x86-64)\n", libraries) + "'");
    }

    private Ran launch(Map<String, String> more, String... args) throws Exception {
        var command = new java.util.ArrayList<>(List.of("/bin/sh", "app/clientele"));
        command.addAll(List.of(args));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        var environment = builder.environment();
        List.of("DISPLAY", "WAYLAND_DISPLAY", "CLIENTELE_MEMORY", "CLIENTELE_JAVA_OPTIONS", "LC_ALL", "LC_MESSAGES")
                .forEach(environment::remove);
        environment.put("LANG", "en_US.UTF-8");
        environment.put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        environment.putAll(more);
        var process = builder.start();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        return new Ran(
                process.exitValue(),
                new String(process.getInputStream().readAllBytes()),
                new String(process.getErrorStream().readAllBytes()));
    }

    @Test
    void aMissingLibraryIsNamedInOneLineWithItsPackage() throws Exception {
        known(LIBRARIES.stream()
                .filter(l -> !l.contains("gtk") && !l.contains("Xtst"))
                .toList());

        var ran = launch(Map.of("DISPLAY", ":9"));

        assertEquals(1, ran.code());
        assertEquals("", ran.out());
        assertEquals(
                "The window needs libraries that this system lacks: apt-get install libgtk-3-0 libxtst6\n", ran.err());
    }

    @Test
    void aMissingLibraryIsNamedInChineseWhereTheSystemSpeaksIt() throws Exception {
        known(LIBRARIES.subList(1, 6));

        var ran = launch(Map.of("DISPLAY", ":9", "LANG", "zh_CN.UTF-8"));

        assertEquals("此系统缺少窗口所需的库：apt-get install libgtk-3-0\n", ran.err());
    }

    @Test
    void withoutADisplayOrForTheCommandLineNoLibraryIsAskedFor() throws Exception {
        known(List.of("libc.so.6"));

        assertEquals(0, launch(Map.of(), "sample").code());
        assertEquals(0, launch(Map.of("DISPLAY", ":9"), "run", "book.json").code());
    }

    @Test
    void noCommandThatWorksWithoutAWindowAsksForItsLibraries() throws Exception {
        known(List.of("libc.so.6"));
        var commands = new ClassFileImporter()
                .importPackages("org.clientele.cli").stream()
                        .filter(type -> type.isAnnotatedWith(Command.class))
                        .map(type -> type.getAnnotationOfType(Command.class).name())
                        .filter(name -> !Set.of("clientele", "sample").contains(name))
                        .toList();

        assertTrue(commands.size() > 15, commands::toString);
        for (var command : commands) {
            assertEquals("", launch(Map.of("DISPLAY", ":9"), command).err(), command);
        }
    }

    @Test
    void withEveryLibraryTheWindowIsStarted() throws Exception {
        var ran = launch(Map.of("DISPLAY", ":9", "CLIENTELE_MEMORY", "3g"), "a b.csv");

        assertEquals("", ran.err());
        var lines = ran.out().lines().toList();
        assertEquals("-Xmx3g", lines.getFirst());
        assertEquals(List.of("org.clientele.app.Main", "a b.csv"), lines.subList(lines.size() - 2, lines.size()));
    }

    /// Delayed expansion takes a bare `!` away there.
    @Test
    void noLauncherLetsObjectsBeMadeFromBytes() throws Exception {
        assertTrue(launch(Map.of()).out().lines().anyMatch("-Djdk.serialFilter=!*"::equals));
        var batch = Files.readString(Path.of("app/clientele.bat"));
        assertEquals(
                2,
                Pattern.compile("\"-Djdk.serialFilter=\\^!\\*\" \\^")
                        .matcher(batch)
                        .results()
                        .count());
    }

    @Test
    void bothLaunchersStartTheSameClassWithTheSameOptions() throws Exception {
        var shell = options(Files.readString(Path.of("app/clientele"))
                .replaceAll("(?s).*\n    exec ", "")
                .replaceAll("(?s)\n}.*\nstart \\S+", ""));
        var batch = options(Files.readString(Path.of("app/clientele.bat"))
                .replaceAll("(?s)\n:build.*", "")
                .replaceAll("(?s).*\n\"%JAVA%\" %MEMORY%", "")
                .replace("%HERE%", "$here/"));

        assertTrue(shell.contains("org.clientele.app.Main"), shell::toString);
        shell.add("-Dstdout.encoding=UTF-8"); // the console of Windows says another one
        shell.add("-Dstderr.encoding=UTF-8");
        assertEquals(shell, batch);
    }

    @Test
    void bothLaunchersTakeThePartOfTheMemoryThatIsAskedForOr60PerCent() throws Exception {
        for (var launcher : List.of("app/clientele", "app/clientele.bat")) {
            var text = Files.readString(Path.of(launcher));
            assertTrue(text.contains("-XX:MaxRAMPercentage=60"), launcher);
            assertTrue(Pattern.compile("-Xmx[$%]CLIENTELE_MEMORY").matcher(text).find(), launcher);
        }
    }

    @Test
    void theYoungGenerationIsSmallUnlessTheWholeHeapMayBe() throws Exception {
        assertTrue(launch(Map.of()).out().lines().anyMatch("-XX:NewSize=64m"::equals));
        assertTrue(launch(Map.of("CLIENTELE_MEMORY", "48m")).out().lines().noneMatch("-XX:NewSize=64m"::equals));
        assertTrue(Files.readString(Path.of("app/clientele.bat")).contains("=60 -XX:NewSize=64m\""));
    }

    @Test
    void notesOfARehearsalAreUsedWhereThereAreAny() throws Exception {
        var notes = folder.resolve("app/clientele.aot");
        var option = "-XX:AOTCache=" + notes;

        assertEquals(0, launch(Map.of()).out().lines().filter(option::equals).count());
        Files.writeString(notes, "");
        assertEquals(0, launch(Map.of()).out().lines().filter(option::equals).count());
        Files.writeString(notes, "some");
        assertEquals(1, launch(Map.of()).out().lines().filter(option::equals).count());
    }

    @Test
    void aTreeOfSourcesIsRehearsedOncePerBuildAndStartsAlsoWhereThatFails() throws Exception {
        Files.writeString(folder.resolve("pom.xml"), "<project/>");
        Files.createDirectories(folder.resolve("app/javafx"));
        Files.createDirectories(folder.resolve("app/lib"));
        Files.writeString(folder.resolve("app/lib/clientele-1.jar"), "");
        var notes = folder.resolve("app/clientele.aot");

        assertEquals(
                "Getting ready to start quickly; once, half a minute at most.\n",
                launch(Map.of()).err());
        assertEquals(0, Files.size(notes));
        assertEquals("", launch(Map.of()).err());

        Files.delete(notes);
        script(
                "runtime/bin/java",
                "for each; do echo \"$each\"; case $each in *AOTCacheOutput=*) echo some >\"${each#*=}\";; esac; done");
        assertTrue(launch(Map.of()).out().contains("-XX:AOTCache=" + notes));
        assertEquals("", launch(Map.of()).err());
        try (var left = Files.list(folder.resolve("app"))) {
            assertEquals(4, left.count());
        }
    }

    @Test
    void theJavaMachineSaysNothingOfNotesThatDoNotFit() throws Exception {
        var notes = Files.writeString(folder.resolve("wrong.aot"), "no notes");
        var text = Files.readString(Path.of("app/clientele"));
        var command = new java.util.ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-XX:AOTCache=" + notes));
        Pattern.compile("-Xlog:[^\\s\"]+").matcher(text).results().forEach(option -> command.add(option.group()));
        command.add("-version");

        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());

        assertEquals(0, process.waitFor());
        assertTrue(said.lines().noneMatch(line -> line.startsWith("[")), said);
    }

    /// Returns flags, system properties with what does not depend on the system, and the main class.
    private static TreeSet<String> options(String call) {
        var found = new TreeSet<String>();
        Pattern.compile(
                        "(?<![\\w./\\\\])(-XX:[^\\s\"^]+|--[^\\s\"^]+|-D[\\w.]+(=UTF-8)?|-cp|org\\.clientele\\.[\\w.]+)")
                .matcher(call)
                .results()
                .forEach(option -> found.add(option.group(1)));
        return found;
    }
}
