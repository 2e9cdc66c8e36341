package org.clientele.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.clientele.table.Role;
import org.clientele.words.DayForm;
import org.clientele.words.Words;
import org.clientele.words.Written;

/// How a figure writes and colours: in a language, a theme and a currency.
///
/// @param currency the ISO 4217 code of amounts; empty for none
/// @param segments what people call the segments, by code, where they gave them names of their own
public record Ink(Words words, Theme theme, String currency, Map<String, String> segments) {

    private static final int LONGEST = 24;
    private static final double LONG = 100_000;

    public Ink {
        segments = Map.copyOf(segments);
    }

    public static Ink of(Words words, Theme theme) {
        return new Ink(words, theme, "", Map.of());
    }

    public Ink in(String code) {
        return new Ink(words, theme, code, segments);
    }

    public Ink naming(Map<String, String> names) {
        return new Ink(words, theme, currency, names);
    }

    /// Returns a value of a column as text: segments by their names, days as days are written, anything else as it is.
    public String value(String value, Role role) {
        if (role != Role.SEGMENT) {
            return new Written(words).value(value);
        }
        var key = "segment." + value;
        return segments.getOrDefault(value, words.has(key) ? words.text(key) : value);
    }

    /// Returns what a column is called: those the program makes have names in every language.
    public String column(String name) {
        var key = "column." + name;
        return words.has(key) ? words.text(key) : name;
    }

    /// Returns a number in full: whole counts, amounts with two decimals, other numbers with two at most.
    public String exact(double value, Unit unit) {
        if (Double.isNaN(value)) {
            return words.text("chart.none");
        }
        return switch (unit) {
            case COUNT -> words.number(value, 0);
            case NUMBER -> words.number(Math.rint(value * 100) / 100);
            case MONEY -> words.money(value, currency, 2);
            case DATE -> words.date(LocalDate.ofEpochDay((long) Math.floor(value)));
        };
    }

    /// Returns a number in at most three digits and a unit of size; counts below 100,000 in full.
    public String brief(double value, Unit unit) {
        if (Double.isNaN(value)) {
            return words.text("chart.none");
        }
        if (unit == Unit.COUNT && Math.abs(value) < LONG) {
            return exact(value, unit);
        }
        if (unit == Unit.DATE) {
            return exact(value, unit);
        }
        return unit == Unit.MONEY ? words.brief(value, currency) : words.brief(value);
    }

    /// Returns a period by its first day.
    public String period(LocalDate start, Grain grain) {
        if (words.display().days() != DayForm.LANGUAGE) {
            switch (grain) {
                case DAY, WEEK -> {
                    return words.date(start);
                }
                case MONTH -> {
                    return words.month(start);
                }
                case QUARTER, YEAR -> {}
            }
        }
        var pattern = words.text("chart.period." + grain.name().toLowerCase(java.util.Locale.ROOT));
        return DateTimeFormatter.ofPattern(pattern, words.locale()).format(start);
    }

    /// Returns a period by its first day as ISO text.
    public String period(String start, Grain grain) {
        return period(LocalDate.parse(start), grain);
    }

    /// Returns the name of a mark as text.
    public String name(Marks.Mark mark, Role role) {
        return switch (mark.kind()) {
            case VALUE -> value(mark.value(), role);
            case OTHER -> words.text("chart.other");
            case MISSING -> words.text("chart.missing");
        };
    }

    /// Returns what hovering over a mark says.
    String hover(String name, double all, double chosen, Unit unit) {
        var number = all == chosen || Double.isNaN(all) && Double.isNaN(chosen)
                ? exact(all, unit)
                : words.text("chart.of", exact(chosen, unit), exact(all, unit));
        return "<b>" + markup(name) + "</b><br>" + markup(number);
    }

    /// Returns a text for an axis: shortened where it is long, wide characters counted twice.
    static String label(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += Character.isIdeographic(text.codePointAt(i)) ? 2 : 1;
            if (width > LONGEST) {
                return markup(text.substring(0, i)) + "…";
            }
        }
        return markup(text);
    }

    /// Returns a text as plotly draws it letter by letter; plotly reads a little HTML in every text.
    static String markup(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ");
    }
}
