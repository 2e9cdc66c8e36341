package org.clientele.project.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Steps on a disk that goes off or fails: what was said to be on the disk is there when the file is opened again.
class PowerLossTest {

    private static final int SEEDS = Integer.getInteger("losses", 40);
    private static final int REUSES = Integer.getInteger("losses.reused", 40);
    private static final int PAIRS = Integer.getInteger("losses.twice", 20);
    private static final int FAILURES = Integer.getInteger("losses.failing", 40);
    private static final int PLANTED = 13;
    private static final int STEPS = 120;
    private static final int SYNC = 15;
    private static final double[] KEPT = {0, 0.1, 0.5, 0.9, 1};

    @TempDir
    private Path folder;

    private byte[] empty;

    @BeforeEach
    void make() throws IOException {
        var file = folder.resolve("a.clientele");
        Preamble.fresh(Kind.PROJECT).create(file, org.clientele.project.seal.Lock.open());
        empty = Files.readAllBytes(file);
        FilePathClientele.register();
    }

    /// How H2 is asked for the file: through the seal, or as it comes.
    private record Way(boolean isSealed, String setting, byte[] empty) {

        Connection connect() throws SQLException {
            var file = FilePathDisk.file();
            var url = "jdbc:h2:" + (isSealed ? "clientele:" + file : file.replace(".mv.db", ""));
            var settings = ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE" + setting;
            return new org.h2.Driver().connect(url + settings, new Properties());
        }

        /// Returns what is known of the file on the disk that is in now.
        Opening opening() {
            var opening = new Opening(new Faults(Path.of("a"), Kind.PROJECT), Optional.empty(), Progress.NONE);
            FilePathClientele.expect(Path.of(FilePathDisk.file()), opening);
            return opening;
        }

        /// Looks at the file as each opening does, before anything is written: after a power loss nothing is damage.
        void look() {
            var opening = opening();
            if (isSealed) {
                try (var store = new MVStore.Builder()
                        .fileName("clientele:" + FilePathDisk.file() + FilePathClientele.ENDING)
                        .readOnly()
                        .autoCommitDisabled()
                        .open()) {
                    assertTrue(store.getFileStore().lastChunkVersion() >= opening.promised(), "told as damage");
                }
            }
        }

        /// Returns the same with an empty table in the file.
        Way prepared() throws IOException, SQLException {
            FilePathDisk.insert(empty);
            opening();
            try (var connection = connect();
                    var statement = connection.createStatement()) {
                statement.execute("create table t (id int primary key, text varchar)");
            }
            return new Way(isSealed, setting, FilePathDisk.bytes());
        }

        Way withoutRetention() {
            return new Way(isSealed, ";RETENTION_TIME=0", empty);
        }
    }

    private Way sealed() throws IOException, SQLException {
        return new Way(true, "", empty).prepared();
    }

    private static Way plain() throws IOException, SQLException {
        return new Way(false, "", new byte[0]).prepared();
    }

    private static String text(long step) {
        return "step %d;".formatted(step).repeat(200 + (int) (step * 37 % 900));
    }

    /// Writes steps until the disk fails or all are done; returns the last that was synced.
    private static int work(Way way) {
        return work(way, false);
    }

    /// @param swallows whether an error is taken for done
    private static int work(Way way, boolean swallows) {
        int synced = 0;
        var opening = way.opening();
        try (var connection = way.connect();
                var transactions = new Transactions(connection, new Faults(Path.of("a"), Kind.PROJECT))) {
            for (int step = 1; step <= STEPS; step++) {
                try {
                    write(connection, step);
                    if (step % SYNC == 0) {
                        opening.promise(transactions.sync());
                        assertEquals(way.isSealed, opening.promised() > 0);
                    }
                } catch (SQLException | Problem | StoreException e) {
                    if (!swallows) {
                        throw e;
                    }
                }
                synced = step % SYNC == 0 ? step : synced;
            }
            return synced;
        } catch (SQLException | Problem | StoreException e) {
            return synced;
        }
    }

    private static void write(Connection connection, int step) throws SQLException {
        try (var insert = connection.prepareStatement("merge into t values (?, ?)");
                var statement = connection.createStatement()) {
            insert.setInt(1, step);
            insert.setString(2, text(step));
            insert.execute();
            if (step > 9) {
                statement.execute("update t set text = text || '.' where id = " + (step - 9));
                statement.execute("update t set text = rtrim(text, '.') where id = " + (step - 9));
            }
        }
    }

    /// Returns how many steps are there, all before the last one and each as it was written.
    private static int steps(Way way) throws SQLException {
        way.look();
        try (var connection = way.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id, text from t order by id")) {
            int steps = 0;
            while (rows.next()) {
                assertEquals(++steps, rows.getInt(1));
                assertEquals(text(steps), rows.getString(2).replace(".", ""));
            }
            return steps;
        }
    }

    private static int lost(boolean lies, int seeds, Way way) throws IOException {
        return lost(lies, seeds, way, 0);
    }

    /// Returns in how many seeds something synced was not there any more, after the power went once while steps were
    /// written and then so many times while the file was opened.
    private static int lost(boolean lies, int seeds, Way way, int again) throws IOException {
        int lost = 0;
        for (int seed = 0; seed < seeds; seed++) {
            var random = new Random(seed);
            var disk = FilePathDisk.insert(way.empty);
            disk.lies = lies;
            disk.failsAt = 5 + random.nextInt(500);
            int synced = work(way);
            var left = disk.left(random, seed % 2 == 0 ? 512 : 4096, KEPT[seed % KEPT.length]);
            for (int i = 0; i < again; i++) {
                left = opening(random, left, lies, way);
            }
            FilePathDisk.insert(left);
            lost += isThere(synced, way) ? 0 : 1;
        }
        return lost;
    }

    /// Returns what is left of a file after the power went, or the disk failed once, while it was opened.
    private static byte[] opening(Random random, byte[] bytes, boolean lies, Way way) throws IOException {
        var disk = FilePathDisk.insert(bytes);
        disk.lies = lies;
        disk.failsAt = random.nextInt(80);
        disk.failsOnce = random.nextBoolean();
        isThere(0, way);
        return disk.left(random, random.nextBoolean() ? 512 : 4096, KEPT[random.nextInt(KEPT.length)]);
    }

    private static boolean isThere(int synced, Way way) {
        try {
            return steps(way) >= synced;
        } catch (SQLException | MVStoreException | org.opentest4j.AssertionFailedError e) {
            return false;
        }
    }

    @Test
    void noSyncedStepIsLostWhenThePowerGoes() throws IOException, SQLException {
        assertEquals(0, lost(false, SEEDS, sealed()));
    }

    @Test
    void norWhenTheSpaceOfOldPagesIsUsedAgainAtOnce() throws IOException, SQLException {
        assertEquals(0, lost(false, REUSES, sealed().withoutRetention()));
    }

    @Test
    void norWhenItGoesAgainWhileTheFileIsOpened() throws IOException, SQLException {
        assertEquals(0, lost(false, PAIRS, sealed(), 2));
    }

    /// H2 takes a file that it cannot read for an empty one.
    @Test
    void aDiskThatFailsOnceWhileTheFileIsOpenedAfterACrashLosesNothing() throws IOException, SQLException {
        var way = sealed();
        for (int seed = 0; seed < 2; seed++) {
            var crashed = FilePathDisk.insert(way.empty);
            crashed.failsAt = 20 + 40 * seed;
            int synced = work(way);
            var left = crashed.left(new Random(seed), 512, 0.5);
            for (int operation = 0; operation < 60; operation++) {
                var disk = FilePathDisk.insert(left);
                disk.failsAt = operation;
                disk.failsOnce = true;
                isThere(0, way);
                FilePathDisk.insert(FilePathDisk.bytes());
                assertTrue(isThere(synced, way), "crash " + seed + ", operation " + operation);
            }
        }
    }

    @Test
    void withoutTheSealSyncedStepsAreLost() throws IOException, SQLException {
        assertTrue(lost(false, PLANTED, plain().withoutRetention()) > 0);
    }

    @Test
    void aDiskThatLiesAboutItsSyncsIsFoundOut() throws IOException, SQLException {
        assertTrue(lost(true, PLANTED, sealed()) > 0);
    }

    /// Returns at which of so many operations, spread over the whole run, a failure of the disk lost something synced.
    private List<Long> losing(boolean swallows, int failures) throws IOException, SQLException {
        var way = sealed();
        var whole = FilePathDisk.insert(way.empty);
        work(way);
        assertEquals(STEPS, steps(way));
        long operations = whole.operations();
        var losing = new ArrayList<Long>();
        for (int i = 0; i < failures; i++) {
            var disk = FilePathDisk.insert(way.empty);
            disk.failsAt = 1 + operations * i / failures;
            disk.failsOnce = i % 2 == 0;
            int synced = work(way, swallows);
            FilePathDisk.insert(FilePathDisk.bytes());
            if (!isThere(synced, way)) {
                losing.add(disk.failsAt);
            }
        }
        return losing;
    }

    @Test
    void aDiskThatFailsAtAnyMomentLosesNoSyncedStep() throws IOException, SQLException {
        assertEquals(List.of(), losing(false, FAILURES));
    }

    @Test
    void aProgramThatSwallowsTheErrorsOfTheDiskIsFoundOut() throws IOException, SQLException {
        assertFalse(losing(true, PLANTED).isEmpty());
    }
}
