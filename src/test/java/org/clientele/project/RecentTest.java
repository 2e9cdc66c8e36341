package org.clientele.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentTest {

    @TempDir
    private Path folder;

    private Recent recent() {
        return new Recent(folder.resolve("home"));
    }

    private List<String> names() {
        return recent().list().stream().map(RecentProject::name).toList();
    }

    @Test
    void theLastOpenedComesFirstAndEachIsThereOnce() throws IOException {
        var shop = Files.createFile(folder.resolve("茶 shop=1.clientele"));
        recent().opened(shop, OptionalLong.empty(), OptionalLong.empty());
        recent().opened(folder.resolve("b.clientele"), OptionalLong.empty(), OptionalLong.empty());
        recent().opened(shop, OptionalLong.of(4372), OptionalLong.of(541_909));
        assertEquals(List.of("茶 shop=1", "b"), names());
        assertEquals(OptionalLong.of(4372), recent().list().getFirst().customers());
        assertEquals(OptionalLong.of(541_909), recent().list().getFirst().rows());
        assertTrue(recent().list().getFirst().isThere());
        assertFalse(recent().list().getLast().isThere());
        recent().forget(shop);
        assertEquals(List.of("b"), names());
    }

    @Test
    void aListThatCannotBeReadIsEmpty() throws IOException {
        assertEquals(List.of(), names());
        Files.createDirectories(folder.resolve("home"));
        Files.writeString(folder.resolve("home/recent.properties"), "0.file=a\\uZZZZ");
        assertEquals(List.of(), names());
        Files.writeString(folder.resolve("home/recent.properties"), "0.file=a.clientele\n0.opened=yesterday\n");
        assertEquals(List.of(), names());
        recent().opened(folder.resolve("b.clientele"), OptionalLong.empty(), OptionalLong.empty());
        assertEquals(List.of("b"), names());
    }
}
