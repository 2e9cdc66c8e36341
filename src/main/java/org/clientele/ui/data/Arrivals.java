package org.clientele.ui.data;

import javafx.scene.Node;
import org.clientele.ui.Doors;
import org.clientele.ui.FileChoice;

/// Where more files come in: asks for them and hands them to the import.
public record Arrivals(Doors doors, FileChoice choice) {

    void ask(Node owner) {
        var files = choice.data(owner);
        if (!files.isEmpty()) {
            doors.openFiles(files);
        }
    }
}
