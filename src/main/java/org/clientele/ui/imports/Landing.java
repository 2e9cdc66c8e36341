package org.clientele.ui.imports;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import org.clientele.report.Dashboard;
import org.clientele.ui.Navigation;
import org.clientele.ui.Session;
import org.clientele.ui.Stop;
import org.clientele.words.Words;

/// Where the import ends: in the open project or a new one, and at which stop the walk goes on.
public final class Landing {

    private final Session session;
    private final Navigation navigation;
    private Optional<String> name = Optional.empty();

    public Landing(Session session, Navigation navigation) {
        this.session = session;
        this.navigation = navigation;
    }

    /// Whether the files will make a new project.
    ObservableValue<Boolean> isNew() {
        return session.projectProperty().map(Optional::isEmpty);
    }

    /// Returns the stop to show where somebody asks for one: files that wait are where the tables are. Beside a table
    /// of an open project the page of the files can be left for it.
    public Stop stop(Stop asked, List<FileDraft> waiting) {
        boolean comesBack = navigation.stop() != Stop.IMPORT || !session.isOpen();
        return asked == Stop.DATA && !waiting.isEmpty() && comesBack ? Stop.IMPORT : asked;
    }

    /// Lets a field name the new project: as it is called there as long as files wait, or else as the folder or the
    /// archive they lie in.
    void name(TextField field, Arrivals arrivals, Words words) {
        arrivals.watch(field, _ -> {
            name = name.filter(_ -> !arrivals.drafts().isEmpty());
            var shown = name.orElseGet(() -> suggested(arrivals.drafts(), words));
            if (!shown.equals(field.getText())) {
                field.setText(shown);
            }
        });
        field.textProperty()
                .subscribe((_, said) ->
                        name = Optional.of(said).filter(own -> !own.equals(suggested(arrivals.drafts(), words))));
    }

    private static String suggested(List<FileDraft> drafts, Words words) {
        return drafts.stream()
                .map(d -> d.file().toAbsolutePath().getParent())
                .filter(folder -> folder != null && folder.getFileName() != null)
                .map(folder -> folder.getFileName().toString().replaceFirst("(?i)\\.zip$", ""))
                .findFirst()
                .orElseGet(() -> words.text("import.project.unnamed"));
    }

    /// Shows what the files have become: a dashboard where there is one, else the rows.
    void arrive() {
        name = Optional.empty();
        navigation.go(session.book().nodes(Dashboard.class).isEmpty() ? Stop.DATA : Stop.DASHBOARDS);
    }

    /// Shows what was there before.
    void leave() {
        name = Optional.empty();
        navigation.go(session.isOpen() ? Stop.DATA : Stop.WELCOME);
    }
}
