package org.clientele.project;

import java.util.List;
import org.clientele.project.store.Erasures;
import org.clientele.workbook.BookJson;

/// What was erased from an open project.
public final class Receipts {

    private final Erasures erasures;
    private final BookJson json;

    private Receipts(Erasures erasures, BookJson json) {
        this.erasures = erasures;
        this.json = json;
    }

    public static Receipts of(Project project, BookJson json) {
        return new Receipts(new Erasures(project.database(), project.trail()), json);
    }

    /// Returns all, the oldest first.
    public List<Receipt> all() {
        return erasures.all().stream()
                .map(form -> json.read(form, Receipt.class))
                .toList();
    }

    /// Returns who was erased, to be known again.
    public Erased erased() {
        return Erased.of(erasures.tokens(), all());
    }
}
