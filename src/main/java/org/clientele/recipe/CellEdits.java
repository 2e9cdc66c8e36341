package org.clientele.recipe;

import java.util.List;
import java.util.stream.Stream;
import org.clientele.spec.Deposit;
import org.clientele.table.Hasher;

/// The ledger of cells set by hand, in the order they were; put away under its digest.
public record CellEdits(List<CellEdit> edits) implements Deposit {

    public static final CellEdits NONE = new CellEdits(List.of());

    public CellEdits {
        edits = List.copyOf(edits);
    }

    public CellEdits plus(CellEdit edit) {
        return new CellEdits(Stream.concat(edits.stream(), Stream.of(edit)).toList());
    }

    /// Returns the digest of the entries in order: the id it is put away under.
    public String digest() {
        var hasher = new Hasher().add(edits.size());
        for (var edit : edits) {
            hasher.add(edit.row()).add(edit.column()).add(edit.before()).add(edit.after());
        }
        return hasher.hex();
    }

    /// Returns the step that applies this ledger.
    public EditCells step() {
        return new EditCells(digest(), edits.size());
    }
}
