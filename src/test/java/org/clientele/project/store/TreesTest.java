package org.clientele.project.store;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.function.IntPredicate;
import org.clientele.spec.Problem;
import org.h2.mvstore.DataUtils;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreesTest {

    private static final int OF_TREES = 0;
    private static final int OF_NAMES = 1;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void fill() {
        file = folder.resolve("a.clientele");
        try (var database = Database.create(file, Kind.PROJECT)) {
            for (int i = 0; i < 12; i++) {
                int from = 1000 * i;
                database.writeThrough(
                        sql -> sql.update("insert into view_state select x + ?, 'y' from system_range(1, 1000)", from));
            }
        }
    }

    @Test
    void aTreeThatComesBackToItselfIsDamageAndNobodyFollowsItForEver() throws IOException {
        assertTrue(bend(map -> map != OF_TREES && map != OF_NAMES) > 0);
        isDamaged();
    }

    @Test
    void soIsTheTreeOfTreesItself() throws IOException {
        assertTrue(bend(map -> map == OF_TREES) > 0);
        isDamaged();
    }

    @Test
    void whatIsWholeIsOpened() {
        try (var database = Database.open(file, Kind.PROJECT)) {
            assertEquals(
                    12_000,
                    database.read(sql -> sql.find("select count(*) from view_state", row -> row.getInt(1)))
                            .orElseThrow());
        }
    }

    private void isDamaged() {
        var problem = assertThrows(
                Problem.class,
                () -> assertTimeoutPreemptively(
                        ofSeconds(60), () -> Database.open(file, Kind.PROJECT).close()));
        assertEquals("problem.project.damaged", problem.key());
    }

    /// Has the last child of each branch of these trees be the branch itself, behind a valid seal; returns how many.
    private int bend(IntPredicate which) throws IOException {
        int bent = 0;
        var url = FilePathClientele.url(file) + FilePathClientele.ENDING;
        try (var channel = FilePath.get(url).open("rw")) {
            var whole = ByteBuffer.allocate((int) channel.size());
            while (whole.hasRemaining()) {
                channel.read(whole, whole.position());
            }
            for (int block = 2; block < whole.capacity() / Body.BLOCK; block++) {
                var page = whole.slice(block * Body.BLOCK, Body.BLOCK);
                var extent = Extent.beginning(block, page);
                bent += extent.isPresent() ? bend(whole, extent.get(), which) : 0;
            }
            channel.write(whole.rewind(), 0);
        }
        return bent;
    }

    private static int bend(ByteBuffer whole, Extent extent, IntPredicate which) {
        int bent = 0;
        int at = extent.first();
        int begin = extent.block() * Body.BLOCK;
        while (at < extent.length() - 16 && isPage(whole.duplicate().position(begin + at), extent.id(), at)) {
            var page = whole.duplicate().position(begin + at);
            int length = page.getInt();
            page.getShort();
            DataUtils.readVarInt(page);
            int map = DataUtils.readVarInt(page);
            int keys = DataUtils.readVarInt(page);
            if ((page.get() & 1) == DataUtils.PAGE_TYPE_NODE && which.test(map)) {
                long place = (long) extent.id() << 38 | (long) at << 6 | DataUtils.encodeLength(length) << 1 | 1;
                whole.putLong(page.position() + 8 * keys, place);
                bent++;
            }
            at += length;
        }
        return bent;
    }

    private static boolean isPage(ByteBuffer page, int chunk, int at) {
        int length = page.getInt();
        int check = DataUtils.getCheckValue(chunk) ^ DataUtils.getCheckValue(at) ^ DataUtils.getCheckValue(length);
        return length > 0 && page.getShort() == (short) check;
    }
}
