package org.clientele.project;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clientele.customer.Purpose;
import org.clientele.project.DataMap.Departure;
import org.clientele.project.audit.Action;
import org.clientele.project.audit.Entry;
import org.clientele.project.audit.Leaving;
import org.clientele.project.store.Destinations;

/// What left a project, read from the lines of its log.
final class Departures {

    private static final Set<Action> LEAVING =
            EnumSet.of(Action.EXPORTED, Action.SUBJECT_TOLD, Action.COPIED, Action.LOG_EXPORTED);
    private static final Pattern FIGURE =
            Pattern.compile("(?:^| )(columns|format|from|nodes|purpose|rows|tables|to|withheld)=");

    private final Map<String, String> files;

    Departures(Map<String, String> files) {
        this.files = files;
    }

    List<Departure> of(List<Entry> log) {
        return log.stream()
                .filter(line -> LEAVING.contains(line.deed().action()))
                .map(this::departure)
                .toList();
    }

    private Departure departure(Entry line) {
        var figures = line.deed().figures();
        return new Departure(
                Instant.parse(line.at()),
                line.actor().who(),
                what(line.deed()),
                figure(figures, Destinations.TO).map(files::get),
                figure(figures, Leaving.PURPOSE).flatMap(Departures::purpose),
                figure(figures, "rows").flatMap(Departures::count),
                figure(figures, Leaving.WITHHELD).flatMap(Departures::count),
                list(figure(figures, "columns")),
                list(figure(figures, Leaving.FROM)));
    }

    private static String what(Entry.Deed deed) {
        return deed.action() == Action.COPIED ? "copy" : deed.object();
    }

    /// Figures stand in the order of their names, and only names of columns, the first of them, may look like another:
    /// the last one counts.
    private static Optional<String> figure(String figures, String name) {
        var found = FIGURE.matcher(figures);
        Optional<String> value = Optional.empty();
        while (found.find()) {
            if (found.group(1).equals(name)) {
                int from = found.end();
                var rest = FIGURE.matcher(figures).region(from, figures.length());
                value = Optional.of(figures.substring(from, rest.find() ? rest.start() : figures.length()));
            }
        }
        return value;
    }

    private static Optional<Purpose> purpose(String said) {
        return Stream.of(Purpose.values())
                .filter(purpose -> purpose.name().equals(said))
                .findFirst();
    }

    private static Optional<Long> count(String said) {
        return Optional.of(said).filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf);
    }

    private static List<String> list(Optional<String> said) {
        return said.filter(text -> !text.isEmpty()).map(text -> List.of(text.split(","))).stream()
                .flatMap(List::stream)
                .toList();
    }
}
