package org.clientele.ui;

import java.util.Optional;
import org.clientele.workbook.History.Label;
import org.clientele.workbook.Workbook;

/// Where a note is written: a node of the workbook, or a part of one.
///
/// @param part the part of the node, empty for the whole; see [org.clientele.workbook.Node#notes]
/// @param name what people call it
public record Spot(String node, String part, String name) {

    /// Returns the spot of a whole node, if it is there.
    public static Optional<Spot> of(Workbook book, String id) {
        return book.find(id).map(node -> new Spot(id, "", node.title()));
    }

    /// Returns what is written there, or the empty text.
    public String read(Workbook book) {
        return book.find(node)
                .map(n -> part.isEmpty() ? n.note() : n.notes().getOrDefault(part, ""))
                .orElse("");
    }

    /// Writes a note there; the empty text takes it away.
    void write(Session session, String text) {
        var now = session.book().require(node);
        var label = Label.of(text.isEmpty() ? "history.note.removed" : "history.note", name);
        session.accept(session.book().with(part.isEmpty() ? now.noted(text) : now.noted(part, text)), label);
    }
}
