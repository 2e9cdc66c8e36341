package org.clientele.ui.data;

import javafx.scene.Node;
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

    void ask(Node owner, String name, Question question) {
        export.ask(owner, name, question);
    }

    void ask(Node owner, String name) {
        viewing.shown().ifPresent(shown -> export.ask(owner, name, shown.sheet().select(shown.rows())));
    }
}
