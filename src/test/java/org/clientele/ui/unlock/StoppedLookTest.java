package org.clientele.ui.unlock;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.clientele.project.Project;
import org.clientele.project.Shop;
import org.clientele.project.backup.Backups;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.store.Image;
import org.clientele.spec.Progress;
import org.clientele.ui.Bench;
import org.clientele.ui.FxTest;
import org.clientele.ui.MemoryProject;
import org.clientele.ui.Recorded;
import org.clientele.ui.Safekeeping;
import org.clientele.ui.Stop;
import org.clientele.ui.WayOut;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.Memory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The look at every block of a damaged project, stopped by the user.
@ExtendWith(FxTest.class)
class StoppedLookTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());

    private final Bench bench = Bench.in(Locale.ENGLISH);

    @TempDir
    private Path folder;

    private Path file;
    private WayOut way;

    @BeforeEach
    void damage() throws IOException {
        file = folder.resolve("店.clientele");
        try (var project = Project.create(file, JSON)) {
            project.keep(Shop.source("s", 300), Progress.NONE);
        }
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length - 100] ^= 4;
        Files.write(file, bytes);
        var told = new Safekeeping.Told(bench.notices, bench.language);
        way = onFx(() -> new WayOut(bench.jobs, bench.navigation, told, this::backups, JSON));
        bench.screen(
                DamagedController.class,
                () -> new DamagedController(way, new Recorded(), bench.choice, bench.navigation, bench.language));
        bench.show(DamagedController.class, 1000, 900);
    }

    private Backups backups(Unlocking unlocking) {
        return new Backups(folder, JSON, (copy, told) -> Image.read(copy, unlocking, told), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        await("nothing runs", () -> bench.jobs.running().isEmpty());
        bench.close();
    }

    @Test
    void nothingIsShownOrChangedWhereTheOpeningIsStoppedWhileItLasts() throws IOException {
        var damaged = Files.readAllBytes(file);
        var before = onFx(bench.navigation::stop);
        Progress stopped = (_, _) -> {
            throw new CancellationException();
        };
        assertThrows(CancellationException.class, () -> way.of(new OnDisk(JSON)).open(file, Unlocking.NONE, stopped));
        bench.settle();
        assertEquals(before, onFx(bench.navigation::stop));
        assertArrayEquals(damaged, Files.readAllBytes(file));
    }

    @Test
    void whatWasOpenCanBeSavedAlsoWhereItIsStopped() {
        var open = new MemoryProject("店", Catalog.standard(), new Memory()) {
            @Override
            public Path file() {
                return file;
            }

            @Override
            public void close() {
                doFx(() -> bench.jobs.cancel("damaged.look"));
            }
        };
        doFx(() -> way.leave(open));
        await("it is known", () -> bench.navigation.stop() == Stop.DAMAGED);
        assertEquals(Optional.of(open.history()), onFx(way.stepProperty()::get).history());
        assertEquals(List.of(), bench.faults());
        bench.look(Locale.ENGLISH, 100);
        assertTrue(onFx(() -> bench.<Label>find("#what").getText()).startsWith("You stopped the look"));
        for (var part : List.of("#open", "#save")) {
            assertTrue(onFx(() -> bench.<Node>find(part).isVisible()), part);
        }
        bench.picture("damaged-unseen-en");
        bench.look(Locale.SIMPLIFIED_CHINESE, 100);
        bench.picture("damaged-unseen-zh");
    }
}
