package org.clientele.project.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clientele.project.audit.Action;
import org.clientele.project.audit.Event;
import org.clientele.workbook.History;
import org.clientele.workbook.History.Moment;

/// What the log says of a change of the history: which decision was made, by the key of its sentence and the size of
/// what came out; names and titles stay on the history.
final class Deeds {

    private static final long NONE = -1;

    private Deeds() {}

    /// @param before the moments that were kept until now
    /// @param now the number of the one that was current, −1 in a new project
    static List<Event> of(Map<Long, Moment> before, long now, History history) {
        var events = new ArrayList<Event>();
        for (var moment : history.moments()) {
            var was = before.get(moment.number());
            if (was == null && now != NONE) {
                events.add(on(Action.DECIDED, moment)
                        .with("said", moment.label().key())
                        .with("nodes", moment.book().nodes().size()));
            } else if (was != null && !was.name().equals(moment.name())) {
                events.add(on(Action.NAMED, moment));
            }
        }
        if (now != NONE && history.now() != now && before.containsKey(history.now())) {
            events.add(on(move(before, now, history), history.moment()));
        }
        return events;
    }

    private static Event on(Action action, Moment moment) {
        return Event.of(action, "moment " + moment.number());
    }

    private static Action move(Map<Long, Moment> before, long now, History history) {
        boolean back = before.containsKey(now) && before.get(now).parent() == history.now();
        boolean forth = history.moment().parent() == now;
        return back ? Action.UNDONE : forth ? Action.REDONE : went(history.moment());
    }

    private static Action went(Moment moment) {
        return moment.name().isEmpty() ? Action.WENT : Action.RETURNED;
    }
}
