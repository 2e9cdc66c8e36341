package org.clientele.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientele.customer.Aim;
import org.clientele.customer.Channel;
import org.clientele.customer.Purpose;
import org.clientele.spec.Problem;
import picocli.CommandLine.Option;

/// What is written leaves for; without a word about it, for analysis by those who work with the project.
final class Aiming {

    @Option(names = "--purpose", paramLabel = "PURPOSE", description = "${bundle:cli.purpose}")
    private Optional<String> purpose = Optional.empty();

    @Option(names = "--channel", paramLabel = "CHANNEL", description = "${bundle:cli.channel}")
    private Optional<String> channel = Optional.empty();

    /// @throws Problem if there is no such purpose or channel
    Aim aim() {
        return new Aim(
                purpose.map(said -> named(said, Purpose.values(), "--purpose")).orElse(Purpose.ANALYSIS),
                channel.map(said -> named(said, Channel.values(), "--channel")).orElse(Channel.ANY));
    }

    static <E extends Enum<E>> E named(String said, E[] choices, String option) {
        return Stream.of(choices)
                .filter(choice -> word(choice).equals(said))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        "problem.display.choice",
                        option,
                        said,
                        Stream.of(choices).map(Aiming::word).toList()));
    }

    static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Returns whether nobody said what for.
    boolean isTaken() {
        return purpose.isEmpty();
    }

    /// Returns the aim of what stays with those who work with the project.
    static Aiming inside() {
        var inside = new Aiming();
        inside.purpose = Optional.of(word(Purpose.ANALYSIS));
        return inside;
    }
}
