package org.clientele.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// All of a process's memory is searched for the keys and the password of a project that was open in it.
class ForgettingTest {

    @TempDir
    private Path folder;

    /// Returns the two lines that it says: while the project is open, and once it is locked.
    private List<String> said(String... more) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Forgetting.class.getName(),
                Files.createTempDirectory(folder, "a").toString()));
        command.addAll(Arrays.asList(more));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said.lines().filter(line -> line.matches("(open|locked) .*")).toList();
    }

    @Test
    void onceAProjectIsLockedNeitherItsKeysNorItsPasswordAreInMemory() throws IOException, InterruptedException {
        var said = said();
        var open = said.getFirst().split(" ");
        assertTrue(Integer.parseInt(open[1]) > 0, "the key of the file is found while it is open: " + said);
        assertTrue(Integer.parseInt(open[2]) > 0, "the key of personal values is found while it is open: " + said);
        assertTrue(Integer.parseInt(open[3]) > 0, "the password is found while it is kept: " + said);
        assertEquals("locked 0 0 0 0 0 0", said.getLast());
    }

    @Test
    void aKeyThatIsLeftBehindIsFound() throws IOException, InterruptedException {
        assertEquals("locked 1 0 0 0 0 32", said("plant").getLast());
    }
}
