package org.clientele.ui.data;

import java.util.Optional;
import org.clientele.ui.OpenProject;
import org.clientele.ui.Session;

/// How the columns of each table were last laid out, kept with the open project.
public final class Layouts {

    private static final String NAME = "data.columns.";

    private final Session session;

    public Layouts(Session session) {
        this.session = session;
    }

    Layout find(String table) {
        return project().flatMap(p -> p.view(NAME + table)).map(Layout::read).orElse(Layout.PLAIN);
    }

    void keep(String table, Layout layout) {
        project().ifPresent(p -> p.keepView(NAME + table, layout.written()));
    }

    private Optional<OpenProject> project() {
        return session.projectProperty().get();
    }
}
