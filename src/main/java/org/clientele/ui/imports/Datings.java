package org.clientele.ui.imports;

import org.clientele.source.DateOrder;
import org.clientele.ui.Choices;

/// How the dates of columns are read that can be read two ways: as is said, or was said for files of the same columns.
record Datings(Arrivals arrivals, Choices choices) {

    /// Reads dates as those of files of the same columns were read before.
    void answer() {
        for (var draft : arrivals.drafts().stream().filter(FileDraft::isUnclear).toList()) {
            for (var order : draft.unclearProperty().get()) {
                choices.find(question(draft, order))
                        .map(order::like)
                        .ifPresent(reading -> read(draft, order, reading.format()));
            }
        }
    }

    /// Reads the dates of a column in this way, and so do files of the same columns from now on.
    void say(FileDraft draft, DateOrder order, String format) {
        choices.keep(question(draft, order), format);
        read(draft, order, format);
    }

    private static String question(FileDraft draft, DateOrder order) {
        return draft.question("dates", order.column());
    }

    private void read(FileDraft draft, DateOrder order, String format) {
        Joining.with(draft).forEach(each -> each.clear(order.column()));
        arrivals.change(draft, order.column(), column -> column.typed(column.type(), format));
    }
}
