package org.clientele.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.clientele.words.Words;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What the system says when something cannot be written becomes a sentence in both languages.
class UnwritableTest {

    @TempDir
    private Path folder;

    private static Problem refused(Path file) {
        return Unwritable.of(
                file, assertThrows(IOException.class, () -> Files.write(file, new byte[8])), "problem.file.write");
    }

    @Test
    void aFolderThatIsNotThereIsNamedAsTheReason() {
        assertEquals("problem.write.folder", refused(folder.resolve("no/t.csv")).key());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDiskWithoutRoomIsSaidInTheLanguageOfTheProgram() {
        var full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.exists(full));

        var problem = refused(full);

        assertEquals("problem.write.room", problem.key());
        var chinese = Words.in(Locale.SIMPLIFIED_CHINESE).text(problem.key(), problem.args());
        assertTrue(chinese.contains("空间不足"), chinese);
        assertFalse(chinese.contains("space"), chinese);
    }

    @Test
    void aChineseSystemSaysTheSameOfAFullDisk() {
        var said = new IOException("设备上没有空间");

        assertEquals(
                "problem.write.room",
                Unwritable.of(folder, said, "problem.file.write").key());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDiskThatCanOnlyBeReadIsNamedAsTheReason() throws Exception {
        var disk = Files.createDirectory(folder.resolve("disk"));
        var mount = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "ro", "clientele-test", disk.toString());
        Assumptions.assumeTrue(mount.start().waitFor() == 0, "a disk can be mounted by root only");
        try {
            assertEquals(
                    "problem.write.read-only", refused(disk.resolve("t.csv")).key());
        } finally {
            new ProcessBuilder("umount", disk.toString()).start().waitFor();
        }
    }

    @Test
    void whatIsNoneOfTheseKeepsTheWordsOfTheSystem() {
        var strange = Unwritable.of(folder, new IOException("strange"), "problem.file.write");

        assertEquals(new Problem("problem.file.write", folder.toString(), "strange"), strange);
        assertEquals(Optional.empty(), Unwritable.at(folder, strange));
    }

    @Test
    void aProblemWithAPartOfAFileIsOneWithTheFile() {
        var part = refused(folder.resolve("no/t.part"));

        assertEquals(Optional.of(new Problem("problem.write.folder", "t")), Unwritable.at(Path.of("t"), part));
    }
}
