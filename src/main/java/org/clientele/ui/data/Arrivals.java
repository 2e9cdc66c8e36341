package org.clientele.ui.data;

import java.util.List;
import javafx.scene.Node;
import org.clientele.ui.Doors;
import org.clientele.ui.FileChoice;

/// Where more files come in: asks for them and hands them to the import.
public record Arrivals(Doors doors, FileChoice choice) {

    /// Shows the files of these sources again.
    void readAgain(List<String> sources) {
        doors.readAgain(sources);
    }

    void ask(Node owner) {
        var files = choice.data(owner);
        if (!files.isEmpty()) {
            doors.openFiles(files);
        }
    }
}
