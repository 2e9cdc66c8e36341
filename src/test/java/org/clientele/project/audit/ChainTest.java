package org.clientele.project.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class ChainTest {

    private static final String KEY = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
    private static final Entry.Actor ANNA = new Entry.Actor("anna", "5e55");

    private static List<Entry> log(int lines, String first) {
        var log = new ArrayList<Entry>();
        var key = first;
        for (int i = 1; i <= lines; i++) {
            var deed = Entry.Deed.of(Event.of(Action.DECIDED, "moment " + i).with("nodes", i % 7));
            var before = log.isEmpty() ? "" : log.getLast().seal();
            log.add(Chain.seal(new Entry(i, "2026-01-01T00:00:00Z", ANNA, deed, before, ""), key));
            key = Chain.next(key);
        }
        return log;
    }

    @Test
    void aLogAsItWasWrittenIsSoundAlsoAgainstAnEarlierReport() {
        var log = log(50, KEY);
        var printed = Anchor.read(Anchor.of(log.get(19)).toString()).orElseThrow();
        assertEquals(new Verdict.Sound(Chain.end(log)), Chain.check(log, KEY, List.of(printed, Chain.end(log))));
        assertEquals(new Verdict.Sound(Anchor.NONE), Chain.check(List.of(), KEY, List.of()));
    }

    /// Who checks a log.
    private interface Checker {
        Verdict of(List<Entry> log, List<Anchor> seen);
    }

    private static void findsEveryEdit(Checker checker) {
        var random = new Random(49);
        var log = log(60, KEY);
        var seen = List.of(Chain.end(log));
        for (int i = 0; i < 2000; i++) {
            var edited = new ArrayList<>(log);
            edit(edited, random, i % 5);
            assertNotEquals(log, edited);
            var verdict = checker.of(edited, seen);
            assertNotEquals(Verdict.Sound.class, verdict.getClass(), i % 5 + " " + verdict);
        }
    }

    @Test
    void everyOneOfTwoThousandEditsIsFound() {
        findsEveryEdit((log, seen) -> Chain.check(log, KEY, seen));
    }

    /// Whether a line follows the one before, and nothing else.
    private static Verdict linked(List<Entry> log, List<Anchor> seen) {
        for (int i = 0; i < log.size(); i++) {
            var before = i == 0 ? "" : log.get(i - 1).seal();
            if (log.get(i).number() != i + 1 || !log.get(i).before().equals(before)) {
                return new Verdict.Missing(i + 1);
            }
        }
        return Chain.check(List.of(), KEY, log.size() < seen.getFirst().count() ? seen : List.of());
    }

    @Test
    void whoLooksAtTheLinksWithoutTheKeyIsFoundOut() {
        assertThrows(AssertionFailedError.class, () -> findsEveryEdit(ChainTest::linked));
    }

    @Test
    void whoForgetsWhereTheLogEndedIsFoundOut() {
        assertThrows(AssertionFailedError.class, () -> findsEveryEdit((log, _) -> Chain.check(log, KEY, List.of())));
    }

    private static void edit(List<Entry> log, Random random, int how) {
        int at = random.nextInt(log.size());
        switch (how) {
            case 0 -> log.set(at, changed(log.get(at), random.nextInt(7)));
            case 1 -> log.remove(at);
            case 2 -> Collections.swap(log, at, (at + 1 + random.nextInt(log.size() - 1)) % log.size());
            case 3 -> log.subList(at, log.size()).clear();
            default -> rebuild(log, at);
        }
    }

    private static Entry changed(Entry line, int part) {
        var deed = line.deed();
        var changed =
                switch (part) {
                    case 0 -> new Entry.Deed(Action.EXPORTED, deed.object(), deed.figures());
                    case 1 -> new Entry.Deed(deed.action(), deed.object() + "0", deed.figures());
                    case 2 -> new Entry.Deed(deed.action(), deed.object(), deed.figures() + " rows=1");
                    default -> deed;
                };
        return new Entry(
                line.number(),
                part == 3 ? "2026-01-01T00:00:01Z" : line.at(),
                part == 4 ? new Entry.Actor("berta", "5e55") : line.actor(),
                changed,
                line.before(),
                part >= 5
                        ? line.seal()
                                .replace(line.seal().charAt(part), line.seal().charAt(part) == 'a' ? 'b' : 'a')
                        : line.seal());
    }

    /// All lines from one on are written anew, each fitting the one before, without the key.
    private static void rebuild(List<Entry> log, int from) {
        var key = KEY.replace('1', '2');
        for (int i = from; i < log.size(); i++) {
            var line = log.get(i);
            var deed = new Entry.Deed(line.deed().action(), line.deed().object(), "nodes=99");
            var before = i == 0 ? "" : log.get(i - 1).seal();
            log.set(i, Chain.seal(new Entry(line.number(), line.at(), line.actor(), deed, before, ""), key));
            key = Chain.next(key);
        }
    }

    @Test
    void whatIsWrittenAnewWithTheKeyIsFoundByWhoeverHasAnEarlierReport() {
        var printed = Anchor.of(log(30, KEY).getLast());
        var anew = new ArrayList<>(log(40, KEY));
        var line = anew.get(10);
        anew.subList(10, anew.size()).clear();
        var key = KEY;
        for (int i = 0; i < 10; i++) {
            key = Chain.next(key);
        }
        for (int i = 10; i < 40; i++) {
            var deed = Entry.Deed.of(Event.of(Action.DECIDED, "moment 0"));
            anew.add(Chain.seal(
                    new Entry(i + 1, line.at(), ANNA, deed, anew.getLast().seal(), ""), key));
            key = Chain.next(key);
        }
        assertInstanceOf(Verdict.Sound.class, Chain.check(anew, KEY, List.of()));
        assertEquals(new Verdict.Cut(printed, 40), Chain.check(anew, KEY, List.of(printed)));
    }

    @Test
    void twoLinesOfDifferentPartsAreNeverSealedAlike() {
        var one = new Entry(1, "t", new Entry.Actor("a", "bc"), new Entry.Deed(Action.DECIDED, "d", ""), "", "");
        var other = new Entry(1, "t", new Entry.Actor("ab", "c"), new Entry.Deed(Action.DECIDED, "d", ""), "", "");
        assertNotEquals(Chain.seal(one, KEY).seal(), Chain.seal(other, KEY).seal());
    }
}
