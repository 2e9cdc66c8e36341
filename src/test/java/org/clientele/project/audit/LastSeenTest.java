package org.clientele.project.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastSeenTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasKeptIsThereAgainForThatProjectOnly() {
        var anchor = new Anchor(17, "0123456789abcdef");
        new LastSeen(folder.resolve("seen"), "a").keep(anchor);
        assertEquals(Optional.of(anchor), new LastSeen(folder.resolve("seen"), "a").anchor());
        assertEquals(Optional.empty(), new LastSeen(folder.resolve("seen"), "b").anchor());
    }

    @Test
    void whatIsNoAnchorIsNone() throws IOException {
        Files.writeString(folder.resolve("a"), "17-0123");
        assertEquals(Optional.empty(), new LastSeen(folder, "a").anchor());
        assertEquals(Optional.empty(), Anchor.read("x-0123456789abcdef"));
        assertEquals(Optional.of(new Anchor(3, "0123456789abcdef")), Anchor.read(" 3-0123456789ABCDEF "));
    }
}
