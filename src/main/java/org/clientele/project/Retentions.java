package org.clientele.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clientele.project.audit.Action;
import org.clientele.project.audit.Event;
import org.clientele.project.keys.Right;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.store.Standing;
import org.clientele.project.store.Views;
import org.clientele.workbook.BookJson;

/// Until when the tables of a project are to be kept. It lies beside the workbook, not in it: neither going back nor
/// forth on the history changes a date.
public final class Retentions {

    static final String PREFIX = "retention.";

    /// A table that is in the current workbook, and its date.
    public record Titled(String title, Retention retention) {}

    private final Project project;
    private final BookJson json;

    private Retentions(Project project, BookJson json) {
        this.project = project;
        this.json = json;
    }

    public static Retentions of(Project project, BookJson json) {
        return new Retentions(project, json);
    }

    /// Returns what was decided for the table of this node.
    public Optional<Retention> find(String table) {
        return project.view(PREFIX + table).map(form -> json.read(form, Retention.class));
    }

    /// Decides for a table, with a line in the log; both are on the disk when it returns. The reason stays out of the
    /// log, since people write names into reasons.
    ///
    /// @throws org.clientele.spec.Problem if who has it open may not
    public void put(Retention retention) {
        project.member().require(Right.RETAIN);
        var day = retention.until().map(Object::toString).orElse("none");
        var event = Event.of(Action.RETENTION_SET, retention.table()).with("until", day);
        new Views(project.database()).put(PREFIX + retention.table(), json.write(retention), project.trail(), event);
    }

    /// Returns the dates of the tables of a closed project, of which nothing is changed.
    ///
    /// @throws org.clientele.spec.Problem if the project cannot be read, is damaged, or open elsewhere
    public static List<Titled> standing(Path file, Unlocking unlocking, BookJson json) {
        var found = Standing.of(file, unlocking, PREFIX);
        var nodes = found.nodes().stream().map(json::readNode).toList();
        return found.views().stream()
                .map(form -> json.read(form, Retention.class))
                .flatMap(retention -> nodes.stream()
                        .filter(node -> node.id().equals(retention.table()))
                        .map(node -> new Titled(node.title(), retention)))
                .toList();
    }
}
