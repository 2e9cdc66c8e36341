package org.clientele.ui.explore;

import java.util.List;
import javafx.scene.control.ComboBox;
import org.clientele.ui.Options;
import org.clientele.workbook.Node;

/// The boxes of the header: the tables, and what was kept of them.
record Boxes(Exploring exploring, ComboBox<String> table, ComboBox<String> kept) {

    void fill(List<String> tables) {
        var analyses = new Kept(exploring).all();
        Options.fill(kept, analyses.stream().map(Node::id).toList(), this::title);
        kept.setVisible(!analyses.isEmpty());
        Options.fill(table, tables, this::title);
        table.setValue(exploring.tableProperty().get().orElse(null));
    }

    private String title(String id) {
        return exploring.session().book().find(id).map(Node::title).orElse(id);
    }
}
