package org.clientele.project.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clientele.project.audit.Action;
import org.clientele.project.audit.Event;
import org.clientele.workbook.History;
import org.clientele.workbook.History.Moment;

/// What the log says of a change of the history: which decision was made, by the key of its sentence and the size of
/// what came out; names and titles stay on the history.
final class Deeds {

    private Deeds() {}

    /// @param before the history that was kept until now, none in a new project
    static List<Event> of(Optional<History> before, List<Turn> turns, History history) {
        if (before.isEmpty()) {
            return List.of();
        }
        var events = new ArrayList<Event>();
        for (var turn : turns) {
            turn.is().flatMap(moment -> of(turn.was(), moment)).ifPresent(events::add);
        }
        boolean isNew = turns.stream().anyMatch(turn -> turn.was().isEmpty() && turn.is(history.now()));
        if (history.now() != before.get().now() && !isNew) {
            events.add(on(move(before.get(), history), history.moment()));
        }
        return events;
    }

    private static Optional<Event> of(Optional<Moment> was, Moment moment) {
        if (was.isEmpty()) {
            return Optional.of(on(Action.DECIDED, moment)
                    .with("said", moment.label().key())
                    .with("nodes", moment.book().nodes().size()));
        }
        return was.filter(old -> !old.name().equals(moment.name())).map(_ -> on(Action.NAMED, moment));
    }

    private static Event on(Action action, Moment moment) {
        return Event.of(action, "moment " + moment.number());
    }

    private static Action move(History before, History history) {
        boolean back = before.moment().parent() == history.now();
        boolean forth = history.moment().parent() == before.now();
        return back ? Action.UNDONE : forth ? Action.REDONE : went(history.moment());
    }

    private static Action went(Moment moment) {
        return moment.name().isEmpty() ? Action.WENT : Action.RETURNED;
    }
}
