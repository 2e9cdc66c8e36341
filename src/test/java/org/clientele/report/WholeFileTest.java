package org.clientele.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    private List<Path> there() throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void whatAKilledProcessLeftIsGoneWithTheNextFileAndWhatIsBeingWrittenStays() throws IOException {
        var one = folder.resolve("one.csv");
        var other = folder.resolve("other.csv");
        Files.writeString(folder.resolve(".clientele-7f.part"), "王秀英");
        Files.writeString(folder.resolve(".clientele-mine"), "not ours");
        WholeFile.write(one, out -> {
            out.write('1');
            WholeFile.write(other, inner -> inner.write('2'));
            assertEquals(3, there().size(), there().toString());
        });
        assertEquals(List.of(folder.resolve(".clientele-mine"), one, other), there());
        assertEquals("1", Files.readString(one));
    }

    @Test
    void whereItCannotBeWrittenTheOldOneStaysAndNothingElse() throws IOException {
        var file = Files.writeString(folder.resolve("a.csv"), "old");
        assertThrows(
                IOException.class,
                () -> WholeFile.write(file, out -> {
                    out.write('n');
                    throw new IOException("no");
                }));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), there());
    }
}
