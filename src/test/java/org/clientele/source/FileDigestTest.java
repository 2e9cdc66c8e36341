package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.clientele.spec.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDigestTest {

    @TempDir
    private Path folder;

    @Test
    void isTheOneThatImportingTheFileGives() throws IOException {
        var file = Files.writeString(folder.resolve("a.csv"), "customer,amount\n" + "C1,12\n".repeat(200_000));
        var source = Importer.read(file, Detection.of(file, Progress.NONE).options(), Progress.NONE);

        assertEquals(Optional.of(source.fileDigest()), FileDigest.of(file, Progress.NONE));
    }

    @Test
    void thereIsNoneWhereThereIsNoFile() {
        assertEquals(Optional.empty(), FileDigest.of(folder.resolve("gone.csv"), Progress.NONE));
    }
}
