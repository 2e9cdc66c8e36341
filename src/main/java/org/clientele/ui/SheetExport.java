package org.clientele.ui;

import java.nio.file.Path;
import javafx.scene.Node;
import org.clientele.job.Job;
import org.clientele.job.Work;
import org.clientele.project.audit.Action;
import org.clientele.project.audit.Event;
import org.clientele.report.CsvExport;
import org.clientele.report.TableFile;
import org.clientele.table.Sheet;

/// Writes what is seen as an Excel workbook or as commas, in a way that spreadsheets open safely.
public final class SheetExport {

    private static final CsvExport CSV = new CsvExport(CsvExport.Safety.SAFE, CsvExport.Mark.BOM);

    private final Session session;
    private final FileChoice choice;
    private final Notices notices;
    private final Language language;

    public SheetExport(Session session, FileChoice choice, Notices notices, Language language) {
        this.session = session;
        this.choice = choice;
        this.notices = notices;
        this.language = language;
    }

    /// Asks where to, and writes it there in the background.
    public void ask(Node owner, String name, Sheet seen) {
        choice.save(owner, name, TableFile.ENDINGS).ifPresent(file -> write(seen, file));
    }

    /// Asks where to, and writes there what the question is answered with.
    public void ask(Node owner, String name, Question question) {
        session.evaluator().ifPresent(by -> choice.save(owner, name, TableFile.ENDINGS)
                .ifPresent(file ->
                        write(progress -> by.evaluate(question.book(), question.node(), Sheet.class, progress), file)));
    }

    private void write(Sheet seen, Path file) {
        write(_ -> seen, file);
    }

    /// Writes to a file that was chosen what is made in the background.
    public void write(Work<Sheet> asked, Path file) {
        var name = file.getFileName().toString();
        session.jobs()
                .start(
                        Job.of("data.export", name),
                        progress -> {
                            var seen = asked.run(progress.part(0, 0.5));
                            TableFile.write(seen, file, CSV, progress.part(0.5, 1));
                            return seen;
                        },
                        seen -> written(seen, name));
    }

    private void written(Sheet seen, String name) {
        session.log(Event.of(Action.EXPORTED, "table")
                .with("rows", seen.rows())
                .with("columns", String.join(",", seen.schema().names())));
        notices.tell(Notice.done(language.words().text("data.exported", seen.rows(), name)));
    }
}
