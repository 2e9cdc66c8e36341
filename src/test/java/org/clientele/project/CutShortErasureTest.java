package org.clientele.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.clientele.project.WatchedErasure.Way;
import org.clientele.project.deeds.Deed;
import org.clientele.project.deeds.Folder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An erasure is killed, or the power goes, before each of the things that it does to files.
class CutShortErasureTest {

    /// At how many moments, spread over the whole of it, it is killed.
    private static final int KILLED = Integer.getInteger("erasures.killed", 3);

    /// The same for the power, with each share of what was not forced and reached the disk.
    private static final int LOST = Integer.getInteger("erasures.lost", 3);

    private static final double[] KEPT = {0, 0.5, 1};

    /// The last moments, in which the new file takes its place, are all looked at.
    private static final int LAST = 4;

    @TempDir
    private Path folder;

    /// An erasure that was done, and what was there before it.
    private record Done(Map<String, byte[]> before, List<Deed> deeds, CutShort ends) {

        /// Returns the folder as it was before the deed of this number.
        Folder until(int moment) {
            var folder = new Folder(before);
            deeds.subList(0, moment).forEach(folder::add);
            return folder;
        }
    }

    /// Returns so many numbers spread below one, and the last below it.
    private static int[] spread(int all, int wanted, int last) {
        int many = Math.min(wanted, all);
        var spread = IntStream.range(0, many).map(i -> (int) ((i + 0.5) * all / many));
        return IntStream.concat(spread, IntStream.range(all - last, all))
                .distinct()
                .toArray();
    }

    private Done done(Way way) throws IOException, InterruptedException {
        var whole = folder.resolve("whole");
        Files.createDirectories(whole.resolve("cache"));
        Files.createDirectories(whole.resolve(WatchedErasure.LOG).getParent());
        Files.writeString(whole.resolve(WatchedErasure.LOG), "WARNING nobody knows " + Canary.KEY + "\n");
        var file = Canary.project(whole.resolve(WatchedErasure.PROJECT));
        try (var project = Project.open(file, Canary.JSON)) {
            Files.writeString(whole.resolve("cache").resolve(project.id() + ".cache"), "of " + Canary.NAME);
        }
        var before = CutShort.read(whole);
        var as = Files.createDirectory(folder.resolve("before"));
        Files.copy(file, as.resolve(WatchedErasure.PROJECT));
        var deeds = WatchedErasure.run(whole, way);
        return new Done(before, deeds, CutShort.between(as, whole));
    }

    private List<String> faults(Done done, Map<String, byte[]> files, String when) throws Exception {
        var there = Files.createTempDirectory(folder, "moment");
        return done.ends.faults(files, there).stream()
                .map(fault -> when + ": " + fault)
                .toList();
    }

    private List<String> killed(Done done, int wanted) throws Exception {
        var faults = new ArrayList<String>();
        for (int moment : spread(done.deeds.size() + 1, wanted, LAST)) {
            faults.addAll(faults(done, done.until(moment).seen(), "killed before " + moment));
        }
        return faults;
    }

    private List<String> withoutPower(Done done) throws Exception {
        var faults = new ArrayList<String>();
        for (int loss : spread((done.deeds.size() + 1) * KEPT.length, LOST, LAST * KEPT.length)) {
            int moment = loss / KEPT.length;
            double kept = KEPT[loss % KEPT.length];
            var left = done.until(moment).left(new Random(loss), kept);
            faults.addAll(faults(done, left, "without power before " + moment + ", kept " + kept));
        }
        return faults;
    }

    @Test
    void cutShortAtAnyMomentItHasChangedNothingAndSaysSoOrIsDone() throws Exception {
        var done = done(Way.AS_IT_IS);
        assertEquals(List.of(), killed(done, KILLED));
        assertEquals(List.of(), withoutPower(done));
    }

    @Test
    void aReceiptThatIsWrittenFirstIsFoundOut() throws Exception {
        assertFalse(killed(done(Way.RECEIPT_FIRST), 1).isEmpty());
    }
}
