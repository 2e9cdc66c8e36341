package org.clientele.project.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.clientele.project.seal.Lock;
import org.clientele.project.seal.SealedFile;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file that is opened once more after its disk failed.
class LinkTest {

    private static final int BLOCK = SealedFile.BLOCK + 44;
    private static final Path FILE = Path.of(FilePathDisk.file());

    @TempDir
    private Path folder;

    private FilePathDisk.Disk disk;
    private Opening opening;
    private Link link;
    private int before;

    @BeforeEach
    void open() throws IOException {
        var file = folder.resolve("a.clientele");
        Preamble.fresh(Kind.PROJECT).create(file, Lock.open());
        Database.prepare();
        disk = FilePathDisk.insert(Files.readAllBytes(file));
        var faults = new Faults(FILE, Kind.PROJECT);
        opening = new Opening(faults, Optional.empty(), Progress.NONE);
        link = new Link(FILE, opening, faults);
        keep("create table t (id int primary key)");
        before = FilePathDisk.bytes().length;
        for (int step = 1; step < 9; step++) {
            keep("insert into t values (" + step + ")");
        }
    }

    private void keep(String statement) {
        link.writing().of(sql -> sql.update(statement));
        opening.promise(link.writing().sync());
    }

    private long steps() {
        return link.reading()
                .of(sql -> sql.find("select count(*) from t", row -> row.getLong(1)))
                .orElseThrow();
    }

    /// Returns what the disk holds after it failed in the middle of a step.
    private byte[] failed() throws IOException {
        disk.failsAt = disk.operations();
        assertEquals(
                "problem.project.disk",
                assertThrows(Problem.class, () -> keep("insert into t values (9)"))
                        .key());
        return FilePathDisk.bytes();
    }

    @Test
    void whatWasShownAsDoneIsThere() throws IOException {
        FilePathDisk.insert(failed());
        assertEquals(8, steps());
        keep("insert into t values (10)");
        assertEquals(9, steps());
    }

    @Test
    void whatWasShownAsDoneAndIsNotThereIsDamage() throws IOException {
        var bytes = failed();
        for (int at = bytes.length - BLOCK; at >= before; at -= BLOCK) {
            bytes[at] ^= 1;
        }
        FilePathDisk.insert(bytes);
        assertEquals(
                "problem.project.damaged",
                assertThrows(Problem.class, this::steps).key());
        assertEquals(
                "problem.project.damaged",
                assertThrows(Problem.class, link::writing).key());
        assertArrayEquals(bytes, FilePathDisk.bytes());
    }
}
