package org.clientele.ui.imports;

import java.util.List;
import javafx.beans.value.ObservableValue;
import org.clientele.report.Dashboard;
import org.clientele.ui.Navigation;
import org.clientele.ui.Session;
import org.clientele.ui.Stop;
import org.clientele.words.Words;

/// Where the import ends: in the open project or a new one, and at which stop the walk goes on.
public final class Landing {

    private final Session session;
    private final Navigation navigation;

    public Landing(Session session, Navigation navigation) {
        this.session = session;
        this.navigation = navigation;
    }

    /// Whether the files will make a new project.
    ObservableValue<Boolean> isNew() {
        return session.projectProperty().map(java.util.Optional::isEmpty);
    }

    /// Returns a name for the new project: that of the folder the files lie in.
    String suggestedName(List<FileDraft> drafts, Words words) {
        return drafts.stream()
                .map(d -> d.file().toAbsolutePath().getParent())
                .filter(folder -> folder != null && folder.getFileName() != null)
                .map(folder -> folder.getFileName().toString())
                .findFirst()
                .orElseGet(() -> words.text("import.project.unnamed"));
    }

    /// Shows what the files have become: a dashboard where there is one, else the rows.
    void arrive() {
        navigation.go(session.book().nodes(Dashboard.class).isEmpty() ? Stop.DATA : Stop.DASHBOARDS);
    }

    /// Shows what was there before.
    void leave() {
        navigation.go(session.isOpen() ? Stop.DATA : Stop.WELCOME);
    }
}
