package org.clientele.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clientele.Fork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// All of a process's memory is searched for the keys and the password of a project that was open in it.
class ForgettingTest {

    @TempDir
    private Path folder;

    /// Returns the two lines that it says: while the project is open, and once it is locked.
    private List<String> said(String... more) throws IOException, InterruptedException {
        var args = new ArrayList<Object>(List.of(Files.createTempDirectory(folder, "a")));
        args.addAll(Arrays.asList(more));
        var ended = Fork.of(Forgetting.class, args.toArray())
                .with("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m")
                .run();
        assertEquals(0, ended.code(), ended.said());
        return ended.said()
                .lines()
                .filter(line -> line.matches("(open|locked) .*"))
                .toList();
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
