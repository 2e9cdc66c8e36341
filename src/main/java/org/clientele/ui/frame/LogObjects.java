package org.clientele.ui.frame;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clientele.source.Sources;
import org.clientele.ui.OpenProject;
import org.clientele.ui.Session;
import org.clientele.words.Words;
import org.clientele.workbook.Node;

/// What lines of the log are about, in words: a decision by its sentence while it is on the history, a file by its
/// table, a backup by its time, and what left by what it was. What has no words is said as it is written.
record LogObjects(Session session, Words words) {

    private static final String BACKUP = "backup ";

    String said(String object) {
        return Stream.<Function<String, Optional<String>>>of(
                        this::moment, this::kind, this::backup, this::table, this::project)
                .map(way -> way.apply(object))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(object);
    }

    private Optional<String> moment(String object) {
        return session.historyProperty().get().moments().stream()
                .filter(moment -> object.equals("moment " + moment.number()))
                .findFirst()
                .map(moment ->
                        words.text(moment.label().key(), moment.label().args().toArray()));
    }

    private Optional<String> kind(String object) {
        return Optional.of("audit.object." + object).filter(words::has).map(words::text);
    }

    private Optional<String> backup(String object) {
        if (!object.startsWith(BACKUP)) {
            return Optional.empty();
        }
        try {
            var made = Instant.parse(object.substring(BACKUP.length()));
            var when = words.date(LocalDateTime.ofInstant(made, ZoneId.systemDefault()));
            return Optional.of(words.text("audit.backup", when));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private Optional<String> table(String object) {
        return session.book().nodes().stream()
                .filter(node -> node.id().equals(object)
                        || node.spec() instanceof Sources sources
                                && sources.ids().contains(object))
                .findFirst()
                .map(Node::title)
                .map(title -> words.text("audit.table", title));
    }

    private Optional<String> project(String object) {
        return session.projectProperty()
                .get()
                .filter(open -> open.id().equals(object))
                .map(OpenProject::name)
                .map(name -> words.text("audit.project", name));
    }
}
