package org.clientele.project.backup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Which backups are kept: the last ten, and the last one of each of seven days, four weeks and six months that have
/// any, and of each of these months also the last of those with the most in them, so that a project that lost
/// something takes none with it at once. Only verified ones count; one that is not verified never takes the place
/// of one that is, nor does one without any table ever take the place of the last one that has some.
public final class Rotation {

    private static final int LAST = 10;
    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 6;

    private Rotation() {}

    /// Returns those that may go. The newest verified one never does, nor does one newer than it. Backups of days
    /// to come were made while a clock was wrong; they are kept by the same rule, but never instead of others.
    public static List<Backup> superfluous(List<Backup> backups, Clock clock) {
        var tomorrow = clock.instant().plus(Duration.ofDays(1));
        var dated = backups.stream()
                .collect(Collectors.partitioningBy(backup -> backup.at().isBefore(tomorrow)));
        return dated.values().stream()
                .flatMap(some -> superfluous(some, clock.getZone()).stream())
                .toList();
    }

    private static List<Backup> superfluous(List<Backup> backups, ZoneId zone) {
        var verified = backups.stream()
                .filter(Backup::isVerified)
                .sorted(Comparator.comparing(Backup::at).reversed())
                .toList();
        if (verified.isEmpty()) {
            return List.of();
        }
        var kept = new HashSet<>(verified.subList(0, Math.min(LAST, verified.size())));
        kept.addAll(newestOfEach(verified, DAYS, backup -> day(backup.at(), zone)));
        kept.addAll(newestOfEach(verified, WEEKS, backup -> week(day(backup.at(), zone))));
        Function<Backup, Object> month = backup -> YearMonth.from(day(backup.at(), zone));
        kept.addAll(newestOfEach(verified, MONTHS, month));
        kept.addAll(largestOfEach(verified, MONTHS, month));
        verified.stream().filter(Backup::hasTables).findFirst().ifPresent(kept::add);
        var newest = verified.getFirst().at();
        return backups.stream()
                .filter(backup -> !kept.contains(backup) && backup.at().isBefore(newest))
                .toList();
    }

    /// Returns from when on none of these backups is needed any more, if one is made in each month until then and ten
    /// since, with some table in them: until then what is in them now can come back. None where there are no
    /// backups.
    public static Optional<LocalDate> gone(List<Backup> backups, ZoneId zone) {
        return backups.stream()
                .map(backup -> day(backup.at(), zone))
                .max(Comparator.naturalOrder())
                .map(newest -> YearMonth.from(newest).plusMonths(MONTHS).atDay(1));
    }

    private static List<Backup> newestOfEach(List<Backup> newestFirst, int most, Function<Backup, Object> period) {
        Set<Object> seen = new HashSet<>();
        var kept = new ArrayList<Backup>();
        for (var backup : newestFirst) {
            if (seen.size() < most && seen.add(period.apply(backup))) {
                kept.add(backup);
            }
        }
        return kept;
    }

    /// Of several with as much in them the newest.
    private static List<Backup> largestOfEach(List<Backup> newestFirst, int most, Function<Backup, Object> period) {
        return newestFirst.stream()
                .map(period)
                .distinct()
                .limit(most)
                .map(one -> newestFirst.stream()
                        .filter(backup -> period.apply(backup).equals(one))
                        .max(Comparator.comparingLong(Backup::deposits))
                        .orElseThrow())
                .toList();
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }

    private static List<Integer> week(LocalDate day) {
        return List.of(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
