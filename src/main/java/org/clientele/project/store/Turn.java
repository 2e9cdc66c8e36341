package org.clientele.project.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clientele.workbook.History.Moment;

/// One moment that is not what it was between two histories.
///
/// @param was none where it is new
/// @param is none where it aged out
record Turn(Optional<Moment> was, Optional<Moment> is) {

    /// Returns whether it is the moment of this number.
    boolean is(long number) {
        return is.filter(moment -> moment.number() == number).isPresent();
    }

    /// Compares two histories whose moments stand in the order of their numbers; most are the very same in both.
    static List<Turn> between(List<Moment> before, List<Moment> after) {
        var turns = new ArrayList<Turn>();
        int old = 0;
        int fresh = 0;
        while (old < before.size() || fresh < after.size()) {
            var was = old < before.size() ? before.get(old) : null;
            var is = fresh < after.size() ? after.get(fresh) : null;
            boolean goes = is == null || was != null && was.number() < is.number();
            boolean comes = was == null || is != null && is.number() < was.number();
            old += comes ? 0 : 1;
            fresh += goes ? 0 : 1;
            if (was != is) {
                turns.add(new Turn(
                        comes ? Optional.empty() : Optional.of(was), goes ? Optional.empty() : Optional.of(is)));
            }
        }
        return turns;
    }
}
