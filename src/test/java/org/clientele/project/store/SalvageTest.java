package org.clientele.project.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.clientele.cli.Launched;
import org.clientele.project.Access;
import org.clientele.project.Project;
import org.clientele.project.Rescue;
import org.clientele.project.Shop;
import org.clientele.project.keys.Cost;
import org.clientele.project.keys.Password;
import org.clientele.project.keys.Protection;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.seal.Remains;
import org.clientele.project.seal.SealedFile;
import org.clientele.recipe.Recipe;
import org.clientele.source.Source;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Block;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.History.Label;
import org.clientele.workbook.Node;
import org.clientele.workbook.Workbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

/// A project of which one block in a hundred is destroyed at random.
class SalvageTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());
    private static final int SEALED = SealedFile.BLOCK + 44;
    private static final int BODY = Preamble.LENGTH + SealedFile.HEADERS;
    private static final int WRECKS = Integer.getInteger("wrecks", 1);
    private static final List<Integer> ROWS = List.of(140_000, 3_000, 20_001);

    @TempDir
    private static Path home;

    private static Path file;
    private static byte[] whole;
    private static List<Place> places;

    @TempDir
    private Path folder;

    @BeforeAll
    static void make() throws IOException {
        file = home.resolve("店.clientele");
        try (var project = Project.create(file, JSON)) {
            for (int i = 0; i < ROWS.size(); i++) {
                project.keep(Shop.source("s" + i, ROWS.get(i)), Progress.NONE);
                var book = Workbook.EMPTY.with(Node.of("n", "step " + i, Recipe.EMPTY));
                project.keep(project.history().accept(book, Label.of("history.changed")));
            }
            project.keep(Shop.EDITS, Progress.NONE);
        }
        whole = Files.readAllBytes(file);
        places = places();
    }

    private static List<Place> places() throws IOException {
        byte[] body;
        try (var channel = FileChannel.open(file)) {
            var remains =
                    Remains.of(channel, Preamble.LENGTH, Preamble.identity(channel), Optional.empty(), Progress.NONE);
            body = remains.read(0, remains.blocks()).array();
        }
        try (var database = Database.open(file, Kind.PROJECT)) {
            return database.read(sql -> sql.query(
                    "select address, lane, part, bytes from chunk",
                    row -> new Place(
                            row.getString(1), row.getInt(2), row.getInt(3), Place.blocks(body, row.getBytes(4)))));
        }
    }

    private static BitSet destroy(byte[] bytes, Random random) {
        int blocks = (bytes.length - BODY) / SEALED;
        var lost = new BitSet();
        while (lost.cardinality() < Math.max(1, blocks / 100)) {
            int block = random.nextInt(blocks);
            lost.set(block);
            int at = BODY + block * SEALED;
            switch (random.nextInt(3)) {
                case 0 -> bytes[at + random.nextInt(SEALED)] ^= (byte) (1 << random.nextInt(8));
                case 1 -> Arrays.fill(bytes, at, at + SEALED, (byte) 0);
                default -> {
                    var noise = new byte[SEALED];
                    random.nextBytes(noise);
                    System.arraycopy(noise, 0, bytes, at, SEALED);
                }
            }
        }
        return lost;
    }

    /// Destroys the first values of the column that takes the most room.
    private static BitSet destroyValues(byte[] bytes) {
        var blocks = places.stream()
                .filter(place -> place.part() == 0 && place.lane() == 0)
                .max(Comparator.comparing(place -> place.blocks().cardinality()))
                .orElseThrow()
                .blocks();
        blocks.stream().forEach(b -> Arrays.fill(bytes, BODY + b * SEALED, BODY + (b + 1) * SEALED, (byte) 7));
        return blocks;
    }

    /// How many cells lie in blocks that were not touched, and how many of these were saved.
    private static final class Count {
        private long untouched;
        private long saved;
    }

    @Test
    void ofAFileWithOneBlockInAHundredDestroyedWhatLiesInTheOthersIsSavedAndTheRestIsNamed() throws IOException {
        salvage(WRECKS, SalvageTest::destroy, UnaryOperator.identity());
    }

    @Test
    void aSalvageThatDoesNotSayWhatIsLostIsFoundOut() {
        assertThrows(
                AssertionFailedError.class,
                () -> salvage(1, (bytes, _) -> destroyValues(bytes), gaps -> new Gaps(gaps.block(), new BitSet())));
    }

    private void salvage(int wrecks, BiFunction<byte[], Random, BitSet> destroy, UnaryOperator<Gaps> told)
            throws IOException {
        var count = new Count();
        for (int seed = 0; seed < wrecks; seed++) {
            var bytes = whole.clone();
            var destroyed = destroy.apply(bytes, new Random(seed));
            var wreck = folder.resolve("店 " + seed + ".clientele");
            Files.write(wreck, bytes);
            var plain = Files.copy(wreck, folder.resolve("plain " + seed + ".clientele"));
            assertThrows(Problem.class, () -> check(plain), "H2 alone");
            var to = folder.resolve("all " + seed + ".clientele");
            var damage = Salvage.of(wreck, Unlocking.NONE, to, Progress.NONE);
            assertEquals(destroyed.cardinality(), damage.lost());
            assertArrayEquals(bytes, Files.readAllBytes(wreck));
            compare(to, destroyed, count, told);
        }
        double share = (double) count.saved / count.untouched;
        assertTrue(share >= 0.97, "saved " + share + " of " + count.untouched);
    }

    private static void check(Path wreck) {
        try (var database = Database.open(wreck, Kind.PROJECT)) {
            new Chunks(database).check(Progress.NONE);
        }
    }

    private static void compare(Path salvaged, BitSet destroyed, Count count, UnaryOperator<Gaps> told) {
        try (var before = Database.open(file, Kind.PROJECT);
                var after = Database.open(salvaged, Kind.PROJECT)) {
            var expected = new Chunks(before);
            var left = new Chunks(after);
            for (var address :
                    before.read(sql -> sql.query("select address from stored_column", r -> r.getString(1)))) {
                var gaps = left.left(address).map(told);
                compare(address, expected.get(address), gaps, untouched(address, destroyed), count);
            }
        }
    }

    /// Returns the rows whose chunk lies in untouched blocks, none where a chunk with texts does not.
    private static BitSet untouched(String address, BitSet destroyed) {
        var rows = new BitSet();
        for (var place : places) {
            if (place.address().equals(address) && place.lane() == 0) {
                rows.set(
                        place.part() * BlockBytes.ROWS,
                        (place.part() + 1) * BlockBytes.ROWS,
                        !place.blocks().intersects(destroyed));
            }
        }
        boolean textsLost = places.stream()
                .anyMatch(p -> p.address().equals(address)
                        && p.lane() == 1
                        && p.blocks().intersects(destroyed));
        return textsLost ? new BitSet() : rows;
    }

    private static void compare(String address, Block expected, Optional<Gaps> left, BitSet untouched, Count count) {
        for (int row = 0; row < expected.size(); row++) {
            boolean saved = left.isPresent() && !left.get().lost().get(row);
            count.untouched += untouched.get(row) ? 1 : 0;
            count.saved += untouched.get(row) && saved ? 1 : 0;
            if (left.isPresent()) {
                var there = left.get().block();
                assertEquals(saved ? expected.text(row) : "", there.text(row), address);
            }
        }
    }

    @Test
    void whatIsWholeIsAProjectAgainAndWhatIsNotLiesBesideItWithAListOfWhatIsMissing() throws IOException {
        var bytes = whole.clone();
        var blocks = destroyValues(bytes);
        var wreck = folder.resolve("店.clientele");
        Files.write(wreck, bytes);
        var to = folder.resolve("saved");
        var saved = Rescue.of(wreck, Unlocking.NONE, to, JSON, Progress.NONE);
        assertEquals(2, saved.whole());
        assertEquals(blocks.cardinality(), saved.damage().lost());
        assertArrayEquals(bytes, Files.readAllBytes(wreck));
        try (var project = Project.open(saved.project(), JSON)) {
            assertEquals(4, project.history().moments().size());
            assertEquals(
                    Shop.source("s1", 3_000).rows(),
                    project.get("s1", Source.class).rows());
            assertTrue(project.has(Shop.EDITS.digest()));
            assertTrue(!project.has("s0"));
            assertEquals(
                    org.clientele.project.audit.Action.SALVAGED,
                    project.trail().all().getLast().deed().action());
        }
        assertFalse(saved.lost().isEmpty());
        for (var lost : saved.lost()) {
            assertEquals("订单.csv", lost.table());
            assertTrue(1 <= lost.first() && lost.first() <= lost.last() && lost.last() <= 140_000, lost.toString());
        }
        var lines = Files.readAllLines(to.resolve("订单.csv"));
        assertEquals(140_001, lines.size());
        for (int row : new int[] {1, 131_072, 131_073, 140_000}) {
            boolean isLost = saved.lost().stream().anyMatch(lost -> lost.first() <= row && row <= lost.last());
            assertEquals(isLost, Stream.of(lines.get(row).split(",", -1)).anyMatch(String::isEmpty), "row " + row);
        }
        assertTrue(Files.readString(to.resolve(saved.list())).contains("订单.csv,"));
    }

    @Test
    void theCommandSavesSealedPersonalValuesOfAProtectedProjectBehindTheSamePassword() throws Exception {
        var wreck = folder.resolve("shop.clientele");
        try (var project = Project.create(wreck, JSON)) {
            project.keep(Shop.source("s", 3_000), Progress.NONE);
        }
        var secret = "三只苍鹭 at noon";
        try (var fresh = Protection.by("林", Password.of(secret.toCharArray()), new Cost(8, 1, 1))) {
            Access.rekey(wreck, Unlocking.NONE, fresh, Progress.NONE);
        }
        var bytes = Files.readAllBytes(wreck);
        Arrays.fill(bytes, bytes.length - SEALED, bytes.length, (byte) 7);
        Files.write(wreck, bytes);
        var passwords = Files.writeString(folder.resolve("password"), secret);
        var wrong = Files.writeString(folder.resolve("wrong"), "四只白鹭 at dusk");
        assertEquals(1, salvage(wreck, "none", wrong).code());
        assertTrue(Files.notExists(folder.resolve("none/shop.clientele")));
        var saved = salvage(wreck, "saved", passwords);
        assertEquals(0, saved.code(), saved.err());
        assertTrue(saved.out().contains("\"lostBlocks\" : 1,"), saved.out());
        assertTrue(saved.out().contains("\"wholeTables\" : 1,"), saved.out());
        assertArrayEquals(bytes, Files.readAllBytes(wreck));
        var to = folder.resolve("saved/shop.clientele");
        var unlocking = Unlocking.by(Password.of(secret.toCharArray()), Optional.empty());
        assertThrows(Problem.class, () -> Project.open(to, JSON));
        try (var database = Database.open(to, Kind.PROJECT, unlocking)) {
            var addresses = database.read(sql -> sql.query("select address from stored_column", r -> r.getString(1)));
            assertTrue(addresses.stream().anyMatch(Chunks::isSealed), addresses.toString());
        }
        try (var project = Project.open(to, JSON, unlocking)) {
            assertEquals(
                    Shop.source("s", 3_000).rows(),
                    project.get("s", Source.class).rows());
        }
    }

    private Launched salvage(Path wreck, String to, Path password) {
        var target = folder.resolve(to).toString();
        return Launched.here(
                folder, "salvage", wreck.toString(), "--to", target, "--password-file", password.toString());
    }
}
