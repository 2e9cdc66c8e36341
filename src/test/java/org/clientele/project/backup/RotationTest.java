package org.clientele.project.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientele.project.backup.Backup.Manifest;
import org.clientele.project.store.Contents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.AssertionFailedError;

class RotationTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private BiFunction<List<Backup>, Clock, List<Backup>> rule = Rotation::superfluous;

    private static Backup backup(Duration ago, boolean verified) {
        var at = NOW.minus(ago);
        return new Backup(
                Path.of(at.toString()),
                new Manifest(
                        "p",
                        "shop",
                        at,
                        new Contents(new TreeMap<>(), ""),
                        verified ? Optional.of(at) : Optional.empty()));
    }

    private static Backup full(Duration ago, boolean verified) {
        return holding(3, ago, verified);
    }

    private static Backup holding(int deposits, Duration ago, boolean verified) {
        var empty = backup(ago, verified);
        var tables = new TreeMap<>(Map.of("deposit", new Contents.Sum(deposits, "")));
        return new Backup(
                empty.file(),
                new Manifest(
                        "p",
                        "shop",
                        empty.at(),
                        new Contents(tables, ""),
                        empty.manifest().verified()));
    }

    @Test
    void theNewestVerifiedOneThatHasTablesStaysHoweverManyWithoutAnyFollow() {
        var before = full(Duration.ofDays(900), true);
        var last = full(Duration.ofDays(800), true);
        var unverified = full(Duration.ofDays(799), false);
        var emptied = IntStream.range(0, 700)
                .mapToObj(day -> backup(Duration.ofDays(day), true))
                .toList();
        var all = Stream.concat(emptied.stream(), Stream.of(unverified, last, before))
                .toList();
        var kept = kept(all);
        assertTrue(kept.contains(last));
        assertTrue(!kept.contains(before) && !kept.contains(unverified));
        var again = Stream.concat(
                        Stream.of(full(Duration.ZERO, true)), all.stream().skip(1))
                .toList();
        assertTrue(!kept(again).contains(last));
    }

    @Test
    void theLastOfTheLargestOfEachMonthStaysHoweverManySmallerOnesFollow() {
        var day = Duration.ofDays(1);
        var large = holding(9, day.multipliedBy(61), true); // 22 September, and the last of September is smaller
        var before = holding(9, day.multipliedBy(62), true);
        var smaller = IntStream.range(0, 60)
                .mapToObj(ago -> holding(4, day.multipliedBy(ago), true))
                .toList();
        var kept =
                kept(Stream.concat(smaller.stream(), Stream.of(large, before)).toList());
        assertTrue(kept.contains(large));
        assertTrue(!kept.contains(before));
        var later = Clock.fixed(NOW.plus(Duration.ofDays(200)), ZoneOffset.UTC);
        var since = IntStream.range(0, 200)
                .mapToObj(ago -> holding(4, day.multipliedBy(ago - 200), true))
                .toList();
        var afterwards = kept(Stream.concat(since.stream(), kept.stream()).toList(), later);
        assertTrue(!afterwards.contains(large));
    }

    private List<Backup> kept(List<Backup> all) {
        return kept(all, CLOCK);
    }

    private List<Backup> kept(List<Backup> all, Clock clock) {
        var kept = new ArrayList<>(all);
        kept.removeAll(rule.apply(all, clock));
        return kept;
    }

    @Test
    void ofAYearOfHourlyBackupsTheLastTenAndOneOfEachDayWeekAndMonthStay() {
        var all = IntStream.range(0, 24 * 365)
                .mapToObj(hours -> backup(Duration.ofHours(hours), true))
                .toList();
        var kept =
                kept(all).stream().map(b -> b.at().toString().substring(0, 13)).toList();
        assertEquals(
                Stream.of(
                                IntStream.rangeClosed(3, 12)
                                        .mapToObj("2026-11-22T%02d"::formatted)
                                        .toList()
                                        .reversed(),
                                List.of(
                                        "2026-11-21T23",
                                        "2026-11-20T23",
                                        "2026-11-19T23",
                                        "2026-11-18T23",
                                        "2026-11-17T23",
                                        "2026-11-16T23",
                                        "2026-11-15T23",
                                        "2026-11-08T23",
                                        "2026-11-01T23",
                                        "2026-10-31T23",
                                        "2026-09-30T23",
                                        "2026-08-31T23",
                                        "2026-07-31T23",
                                        "2026-06-30T23"))
                        .flatMap(List::stream)
                        .toList(),
                kept);
    }

    @Test
    void withoutAVerifiedOneNothingGoes() {
        var all = IntStream.range(0, 50)
                .mapToObj(i -> backup(Duration.ofHours(i), false))
                .toList();
        assertEquals(List.of(), rule.apply(all, CLOCK));
    }

    @Test
    void theNewestVerifiedOneStaysHoweverManyUnverifiedFollow() {
        var all = new ArrayList<>(IntStream.range(0, 50)
                .mapToObj(i -> backup(Duration.ofHours(i), false))
                .toList());
        var verified = backup(Duration.ofDays(400), true);
        all.add(verified);
        assertTrue(kept(all).contains(verified));
        assertEquals(all, kept(all));
    }

    /// Twelve days of a clock that is wrong by so many years, then the right one again.
    @ParameterizedTest
    @ValueSource(ints = {10, -10})
    void aClockThatWasWrongForAWhileTakesNoBackupOfAnotherDayAway(int years) {
        var wrong = Duration.ofDays(365L * -years);
        var before = IntStream.range(0, 12)
                .mapToObj(i -> backup(Duration.ofDays(12 + i), true))
                .toList();
        var meanwhile = IntStream.range(0, 12)
                .mapToObj(i -> backup(wrong.plusDays(i), true))
                .toList();
        var after = backup(Duration.ZERO, true);
        var all = Stream.of(before, meanwhile, List.of(after))
                .flatMap(List::stream)
                .toList();

        var then = Clock.fixed(NOW.minus(wrong), ZoneOffset.UTC);
        var kept = kept(Stream.of(before, meanwhile).flatMap(List::stream).toList(), then);
        assertTrue(kept.contains(meanwhile.getFirst()) && kept.contains(before.getFirst()));
        assertTrue(kept(all).contains(after), "the newest is not the latest date");
        assertTrue(kept(all).contains(before.getFirst()));
    }

    @Test
    void aRuleThatKeepsTheLastTenWhetherVerifiedOrNotIsFoundOut() {
        rule = (all, _) -> all.stream()
                .sorted(Comparator.comparing(Backup::at).reversed())
                .skip(10)
                .toList();
        assertFoundOut(this::theNewestVerifiedOneStaysHoweverManyUnverifiedFollow);
        assertFoundOut(this::theNewestVerifiedOneThatHasTablesStaysHoweverManyWithoutAnyFollow);
        assertFoundOut(this::theLastOfTheLargestOfEachMonthStaysHoweverManySmallerOnesFollow);
        assertFoundOut(this::withoutAVerifiedOneNothingGoes);
        assertFoundOut(() -> aClockThatWasWrongForAWhileTakesNoBackupOfAnotherDayAway(10));
    }

    private static void assertFoundOut(Executable harness) {
        assertThrows(AssertionFailedError.class, harness);
    }

    @Test
    void aRuleThatTakesEachBackupForVerifiedIsFoundOut() {
        rule = (all, clock) -> {
            var gone = Rotation.superfluous(
                    all.stream().map(RotationTest::verified).toList(), clock);
            return all.stream()
                    .filter(backup -> gone.contains(verified(backup)))
                    .toList();
        };
        assertFoundOut(this::theNewestVerifiedOneStaysHoweverManyUnverifiedFollow);
        assertFoundOut(this::withoutAVerifiedOneNothingGoes);
    }

    private static Backup verified(Backup backup) {
        return new Backup(backup.file(), backup.manifest().verified(NOW));
    }
}
