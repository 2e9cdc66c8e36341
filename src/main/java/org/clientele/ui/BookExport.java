package org.clientele.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import org.clientele.job.Job;
import org.clientele.project.audit.Action;
import org.clientele.project.audit.Event;
import org.clientele.workbook.BookFile;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Contents;
import org.clientele.workbook.Whereabouts;

/// Writes the workbook of the open project as JSON, with all that it names, so that the command line computes the same.
public final class BookExport {

    private final Session session;
    private final BookJson json;
    private final Notices notices;
    private final Language language;

    public BookExport(Session session, BookJson json, Notices notices, Language language) {
        this.session = session;
        this.json = json;
        this.notices = notices;
        this.language = language;
    }

    /// What the file will hold in plain text.
    Warning warning() {
        var words = language.words();
        var held = Contents.of(session.book(), session.deposits());
        var lines = new ArrayList<String>();
        if (held.files() > 0) {
            lines.add(words.text("warning.files", held.files()));
        }
        if (held.values() > 0) {
            lines.add(words.text("warning.values", held.values()));
        }
        if (held.notes() > 0) {
            lines.add(words.text("warning.notes", held.notes()));
        }
        return new Warning(words.text("warning.title"), lines, words.text("warning.go"), words.text("warning.leave"));
    }

    void write(Path file) {
        session.projectProperty().get().ifPresent(project -> write(project, file));
    }

    private void write(OpenProject project, Path file) {
        var book = session.book();
        var name = file.getFileName().toString();
        session.jobs()
                .start(
                        Job.of("book.export", name).about(file),
                        progress -> {
                            var places = new Whereabouts(file, project.file(), project::place, progress);
                            var whole = BookFile.of(book, project.evaluator().deposits(), places);
                            return Exported.write(file, json.write(whole), progress);
                        },
                        _ -> {
                            session.log(
                                    Event.of(Action.EXPORTED, "workbook")
                                            .with("nodes", book.nodes().size()),
                                    file);
                            notices.tell(Notice.done(language.words().text("frame.export.book.done", name)));
                        });
    }
}
