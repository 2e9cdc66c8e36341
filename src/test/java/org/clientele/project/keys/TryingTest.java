package org.clientele.project.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.clientele.spec.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// In which order slots are tried, and how many at a time. Costs are those of tests: a guess takes no time.
class TryingTest {

    private static final int USERS = 5;
    private static final Cost CHEAP = new Cost(8, 1, 1);

    @TempDir
    private Path home;

    private final Slots slots = users(CHEAP);
    private final List<Integer> told = new ArrayList<>();

    private static Slots users(Cost cost) {
        var keys = DataKeys.fresh();
        var slots = Slots.fresh();
        for (int i = 0; i < USERS; i++) {
            slots = slots.with("user " + i, password(i), cost, keys);
        }
        return slots.with(RecoveryKey.fresh(), keys);
    }

    private static Password password(int user) {
        return Password.of(("password " + user).toCharArray());
    }

    /// Returns who came in by the password of a user, one slot after the other where there is one processor.
    private Optional<String> tried(int user, int processors) {
        told.clear();
        Progress telling = (done, all) -> {
            assertEquals(USERS, all);
            told.add((int) done);
        };
        return new Trying(slots, processors, Cost.MOST_MEMORY)
                .with(Attempt.with(password(user), LastWay.ofUser(home), telling))
                .map(opened -> opened.slot().label());
    }

    @Test
    void theSlotThatWasOpenedLastOnThisMachineIsTriedAlone() {
        assertEquals(Optional.of("user 4"), tried(4, 1));
        assertEquals(List.of(0, 1, 2, 3, 4, 5), told);
        assertEquals(Optional.of("user 4"), tried(4, 2));
        assertEquals(List.of(0, 1), told);
        assertEquals(Optional.of("user 0"), tried(0, 2));
        assertEquals(List.of(0, 1, 3), told);
        assertEquals(Optional.of("user 0"), tried(0, 2));
        assertEquals(List.of(0, 1), told);
    }

    @Test
    void aWrongPasswordTriesEverySlotOnceWhoeverWasHereLast() {
        assertEquals(Optional.empty(), tried(9, 2));
        assertEquals(List.of(0, 2, 4, 5), told);
        assertEquals(Optional.of("user 3"), tried(3, 2));
        assertEquals(Optional.empty(), tried(9, 2));
        assertEquals(List.of(0, 1, 3, 5), told);
    }

    @Test
    void whatIsRememberedIsANumberAndNobodysName() throws IOException {
        tried(3, 1);
        try (var all = Files.walk(home)) {
            var files = all.filter(Files::isRegularFile).toList();
            assertEquals(1, files.size());
            assertEquals("3", Files.readString(files.getFirst()));
        }
        new Trying(slots, 1, Cost.MOST_MEMORY).with(Attempt.with(password(2), LastWay.UNKNOWN, Progress.NONE));
        tried(3, 1);
        assertEquals(List.of(0, 1), told);
    }

    @Test
    void slotsAreTriedTogetherAsFarAsProcessorsAndMemoryGo() {
        var all = IntStream.range(0, USERS).boxed().toList();
        var dear = users(new Cost(64, 1, 1));
        var three = new Trying(dear, 3, 1024).turns(all, LastWay.UNKNOWN);
        assertEquals(List.of(List.of(0, 1, 2), List.of(3, 4)), three);
        var scarce = new Trying(dear, 3, 130).turns(all, LastWay.UNKNOWN);
        assertEquals(List.of(List.of(0, 1), List.of(2, 3), List.of(4)), scarce);
        var none = new Trying(dear, 3, 10).turns(all, LastWay.UNKNOWN);
        assertEquals(all.stream().map(List::of).toList(), none);
    }

    @Test
    void ofTwoWithOnePasswordTheFirstComesInHoweverManyAreTriedTogether() {
        var keys = DataKeys.fresh();
        var twins = Slots.fresh().with("Lin", password(1), CHEAP, keys).with("Ada", password(1), CHEAP, keys);
        for (int processors = 1; processors <= 2; processors++) {
            var opened = new Trying(twins, processors, Cost.MOST_MEMORY)
                    .with(Attempt.with(password(1), LastWay.UNKNOWN, Progress.NONE));
            assertEquals("Lin", opened.orElseThrow().slot().label());
        }
    }

    @Test
    void whoCancelsStopsItBeforeTheNextSlot() {
        Progress stopping = (done, _) -> {
            told.add((int) done);
            if (done == 2) {
                throw new CancellationException();
            }
        };
        var trying = new Trying(slots, 1, Cost.MOST_MEMORY);
        var attempt = Attempt.with(password(4), LastWay.UNKNOWN, stopping);
        assertThrows(CancellationException.class, () -> trying.with(attempt));
        assertEquals(List.of(0, 1, 2), told);
    }
}
