package org.clientele.ui.data;

import javafx.scene.Node;
import org.clientele.analysis.privacy.Reidentification;
import org.clientele.customer.Release;
import org.clientele.ui.Question;
import org.clientele.ui.SheetExport;

/// Writes the shown rows, in the order shown.
public final class Export {

    private final Viewing viewing;
    private final SheetExport export;

    public Export(Viewing viewing, SheetExport export) {
        this.viewing = viewing;
        this.export = export;
    }

    void ask(Node owner, Question table, Release release, Reidentification known) {
        var name = table.book().require(table.node()).title();
        export.ask(owner, name, table, release, known);
    }

    void ask(Node owner, String name) {
        viewing.shown().ifPresent(shown -> export.ask(owner, name, shown.sheet().select(shown.rows())));
    }
}
