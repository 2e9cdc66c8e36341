package org.clientele.cli;

import java.time.LocalDate;
import java.util.List;
import org.clientele.project.Retentions.Titled;

/// Says of which tables the date has passed or is near.
final class Keepings {

    private Keepings() {}

    static void remind(Desk desk, List<Titled> tables) {
        var today = LocalDate.now();
        tables.forEach(table -> table.retention().until().ifPresent(until -> {
            switch (table.retention().on(today)) {
                case OVERDUE -> desk.say("retention.passed", table.title(), until);
                case SOON -> desk.say("retention.near", table.title(), until);
                case NO_DATE, KEPT -> {}
            }
        }));
    }
}
