package org.clientele.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// The days on which a person orders: the rhythm of the group he or she belongs to.
final class Visits {

    private record Window(LocalDate first, LocalDate last) {
        static Window of(String first, String last) {
            return new Window(LocalDate.parse(first), LocalDate.parse(last));
        }
    }

    private static final List<Window> FEASTS = List.of(
            Window.of("2024-12-08", "2024-12-24"),
            Window.of("2025-01-08", "2025-01-27"),
            Window.of("2025-09-14", "2025-10-05"),
            Window.of("2025-12-08", "2025-12-24"),
            Window.of("2026-01-27", "2026-02-15"),
            Window.of("2026-09-03", "2026-09-24"));
    private static final Window FAIR = Window.of("2026-03-20", "2026-05-24");
    private static final List<Window> SALES = List.of(
            Window.of("2024-11-08", "2024-11-12"),
            Window.of("2024-12-10", "2024-12-13"),
            Window.of("2025-03-05", "2025-03-09"),
            Window.of("2025-06-15", "2025-06-19"),
            Window.of("2025-11-08", "2025-11-12"),
            Window.of("2025-12-10", "2025-12-13"),
            Window.of("2026-03-05", "2026-03-09"),
            Window.of("2026-06-15", "2026-06-19"),
            Window.of("2026-08-17", "2026-08-20"));

    private final Dice dice;

    Visits(Dice dice) {
        this.dice = dice;
    }

    /// Returns the days in order, all of them on or after the day of signing up.
    List<LocalDate> of(Person person) {
        var start = person.signup().isAfter(Sample.FIRST_DAY) ? person.signup() : Sample.FIRST_DAY;
        var days = new TreeSet<LocalDate>(
                switch (person.group()) {
                    case CONNOISSEUR -> rhythm(start.plusDays(dice.below(30)), Sample.LAST_DAY.minusDays(8), 52, 90);
                    case GIFT_BUYER -> within(FEASTS, start, 0.72);
                    case BARGAIN_HUNTER -> bargains(start);
                    case ONE_TIMER -> List.of(once(start));
                    case LAPSED -> rhythm(start.plusDays(dice.below(60)), left(start), 44, 70);
                });
        return new ArrayList<>(days);
    }

    /// Most came from the stand at the tea fair of spring 2026.
    private LocalDate once(LocalDate start) {
        boolean fair = !FAIR.first().isBefore(start) && dice.chance(0.94);
        return fair ? dice.between(FAIR.first(), FAIR.last()) : dice.between(start, Sample.LAST_DAY.minusDays(3));
    }

    private LocalDate left(LocalDate start) {
        return dice.between(start.plusDays(210), LocalDate.of(2026, 1, 31));
    }

    private List<LocalDate> rhythm(LocalDate first, LocalDate last, int shortest, int longest) {
        var days = new ArrayList<LocalDate>();
        for (var day = first; !day.isAfter(last); day = day.plusDays(dice.between(shortest, longest))) {
            days.add(day);
        }
        return days;
    }

    private List<LocalDate> bargains(LocalDate start) {
        var days = new ArrayList<>(within(SALES, start, 0.5));
        days.add(dice.between(LocalDate.of(2026, 6, 15), Sample.LAST_DAY.minusDays(5)));
        return days;
    }

    private List<LocalDate> within(List<Window> windows, LocalDate start, double keen) {
        var days = new ArrayList<LocalDate>();
        for (var window : windows) {
            boolean last = window.equals(windows.getLast());
            if (!window.first().isBefore(start) && dice.chance(last ? 0.95 : keen)) {
                days.add(dice.between(window.first(), window.last()));
            }
        }
        return days.isEmpty()
                ? List.of(dice.between(
                        windows.getLast().first(), windows.getLast().last()))
                : days;
    }
}
