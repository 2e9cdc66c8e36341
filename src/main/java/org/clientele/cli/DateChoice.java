package org.clientele.cli;

import java.util.List;
import java.util.Optional;
import org.clientele.source.DateOrder;
import org.clientele.source.ImportOptions;
import picocli.CommandLine.Option;

/// In which order day and month stand where the cells do not tell.
final class DateChoice {

    private enum Order {
        DAY_FIRST("d/M"),
        MONTH_FIRST("M/d");

        private final String like;

        Order(String like) {
            this.like = like;
        }
    }

    @Option(names = "--dates", paramLabel = "ORDER", description = "${bundle:cli.import.dates}")
    private Optional<String> said = Optional.empty();

    /// @throws Problem if there is no such order
    void check() {
        order();
    }

    private Optional<Order> order() {
        return said.map(each -> Aiming.named(each, Order.values(), "--dates"));
    }

    /// Returns the options with these columns read as said.
    ImportOptions on(ImportOptions options, List<DateOrder> open) {
        var columns = options.columns().stream()
                .map(column -> open.stream()
                        .filter(each -> each.column().equals(column.name()))
                        .findFirst()
                        .flatMap(each -> order().map(order -> column.typed(
                                column.type(), each.like(order.like).format())))
                        .orElse(column))
                .toList();
        return options.columned(columns);
    }

    /// Returns the columns that can be read two ways, where nobody said which is right.
    List<DateOrder> left(List<DateOrder> open) {
        return said.isEmpty() ? open : List.of();
    }

    /// Says both readings of each column that can be read two ways.
    static void say(String file, List<DateOrder> open, Desk desk) {
        open.forEach(each -> desk.say(
                "cli.import.dates.open",
                file,
                each.column(),
                each.cells().getFirst(),
                each.first().days().getFirst().toString(),
                each.second().days().getFirst().toString()));
    }
}
