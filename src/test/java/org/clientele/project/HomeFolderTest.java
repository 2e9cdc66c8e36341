package org.clientele.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an erasure writes over in the user's folder.
class HomeFolderTest {

    @TempDir
    private Path folder;

    private String cleaned(String text, Path account) throws IOException {
        var file = folder.resolve("settings.properties");
        Files.writeString(file, text);
        new HomeFolder(folder, account).clean(Set.of("martin"));
        return Files.readString(file);
    }

    @Test
    void aUserWhoIsCalledLikeACustomerKeepsTheWayToTheirOwnFolder() throws IOException {
        assertEquals(
                "backups=/home/martin/backups\nlast=xxxxxx wrote, /home/xxxxxx2\n",
                cleaned("backups=/home/martin/backups\nlast=Martin wrote, /home/martin2\n", Path.of("/home/martin")));
    }

    @Test
    void aFolderOfAnotherUserIsWrittenOver() throws IOException {
        assertEquals(
                "backups=/home/xxxxxx/backups\n", cleaned("backups=/home/martin/backups\n", Path.of("/home/anna")));
    }
}
