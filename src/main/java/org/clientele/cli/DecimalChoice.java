package org.clientele.cli;

import java.util.List;
import java.util.Optional;
import org.clientele.source.DecimalSign;
import org.clientele.source.ImportOptions;
import picocli.CommandLine.Option;

/// Which sign stands before decimals where the cells do not tell.
final class DecimalChoice {

    @Option(names = "--decimal", paramLabel = "SIGN", description = "${bundle:cli.import.decimal}")
    private Optional<String> said = Optional.empty();

    /// @throws Problem if there is no such sign
    void check() {
        sign();
    }

    private Optional<DecimalSign.Mark> sign() {
        return said.map(each -> Aiming.named(each, DecimalSign.Mark.values(), "--decimal"));
    }

    /// Returns the options with these columns read as said.
    ImportOptions on(ImportOptions options, List<DecimalSign> open) {
        return sign().map(sign -> options.signed(open, sign)).orElse(options);
    }

    /// Returns the columns that can be read two ways, where nobody said which is right.
    List<DecimalSign> left(List<DecimalSign> open) {
        return said.isEmpty() ? open : List.of();
    }

    /// Says both readings of each column that can be read two ways.
    static void say(String file, List<DecimalSign> open, Desk desk) {
        open.forEach(each -> desk.say(
                "cli.import.decimal.open",
                file,
                each.column(),
                each.cell(),
                each.first().value(),
                each.second().value()));
    }
}
