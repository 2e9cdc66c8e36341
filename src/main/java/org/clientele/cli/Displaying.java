package org.clientele.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientele.spec.Problem;
import org.clientele.words.CurrencyMark;
import org.clientele.words.CurrencySide;
import org.clientele.words.DayForm;
import org.clientele.words.Decimals;
import org.clientele.words.Display;
import org.clientele.words.Shortening;
import org.clientele.words.Signs;
import picocli.CommandLine.Option;

/// How pages that are read write numbers, days and amounts: as these options say, else as the language does. Tables and
/// figures that are computed with know nothing of it.
final class Displaying {

    private static final Map<String, Enum<?>[]> CHOICES = Map.of(
            Display.SIGNS, Signs.values(),
            Display.AMOUNTS, Decimals.values(),
            Display.DAYS, DayForm.values(),
            Display.CURRENCY, CurrencyMark.values(),
            Display.SIDE, CurrencySide.values(),
            Display.SHORTENING, Shortening.values());

    @Option(names = "--numbers", paramLabel = "SIGNS", description = "${bundle:cli.display.numbers}")
    private Optional<String> numbers = Optional.empty();

    @Option(names = "--amounts", paramLabel = "DECIMALS", description = "${bundle:cli.display.amounts}")
    private Optional<String> amounts = Optional.empty();

    @Option(names = "--dates", paramLabel = "FORM", description = "${bundle:cli.display.dates}")
    private Optional<String> dates = Optional.empty();

    @Option(names = "--currency", paramLabel = "MARK", description = "${bundle:cli.display.currency}")
    private Optional<String> currency = Optional.empty();

    @Option(names = "--currency-side", paramLabel = "SIDE", description = "${bundle:cli.display.currency-side}")
    private Optional<String> side = Optional.empty();

    @Option(names = "--shorten", paramLabel = "UNITS", description = "${bundle:cli.display.shorten}")
    private Optional<String> shorten = Optional.empty();

    /// Returns the desk whose words write so.
    ///
    /// @throws Problem if an option has no such choice
    Desk at(Desk desk) {
        var asked = Map.of(
                Display.SIGNS, numbers,
                Display.AMOUNTS, amounts,
                Display.DAYS, dates,
                Display.CURRENCY, currency,
                Display.SIDE, side,
                Display.SHORTENING, shorten);
        asked.forEach((part, choice) -> choice.ifPresent(c -> check(part, c)));
        var words = desk.words().showing(Display.read(asked::get));
        return new Desk(desk.manner(), desk.passing(), desk.out(), desk.err(), words, desk.json());
    }

    private static void check(String part, String choice) {
        List<String> there = Stream.of(CHOICES.get(part)).map(Display::word).toList();
        if (!there.contains(choice)) {
            throw new Problem("problem.display.choice", "--" + part, choice, there);
        }
    }
}
