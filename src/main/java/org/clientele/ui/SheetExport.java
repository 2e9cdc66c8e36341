package org.clientele.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.clientele.analysis.privacy.Reidentification;
import org.clientele.customer.Agreements;
import org.clientele.customer.Aim;
import org.clientele.customer.Cleared;
import org.clientele.customer.Persons;
import org.clientele.customer.Release;
import org.clientele.job.Job;
import org.clientele.job.Work;
import org.clientele.project.audit.Action;
import org.clientele.project.audit.Event;
import org.clientele.project.audit.Leaving;
import org.clientele.project.keys.Right;
import org.clientele.report.CsvExport;
import org.clientele.report.TableFile;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.workbook.Outlook;

/// Writes what is seen as an Excel workbook or as commas, in a way that spreadsheets open safely. Where rows
/// name people it asks first what they leave for.
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

    /// Asks where to, and writes the log of the project there.
    public void askForLog(Node owner, String name, Sheet lines) {
        session.member().require(Right.READ_LOG);
        choice.save(owner, name, TableFile.ENDINGS)
                .ifPresent(file -> write(
                        _ -> Cleared.exempt(lines, Cleared.Exempt.LOG),
                        file,
                        rows -> written(logged(rows), rows, file)));
    }

    /// Asks where to, and writes it there in the background.
    public void ask(Node owner, String name, Sheet seen) {
        ask(owner, name, Persons.areNamed(seen.schema()), _ -> seen);
    }

    /// Asks where to, and writes there what the question is answered with.
    public void ask(Node owner, String name, Question question) {
        session.evaluator().ifPresent(by -> {
            var look = Outlook.of(question.book(), by).get(question.node());
            boolean named = look instanceof Outlook.Fine(Schema schema) && Persons.areNamed(schema);
            ask(owner, name, named, progress -> by.evaluate(question.book(), question.node(), Sheet.class, progress));
        });
    }

    /// Asks where to, and writes a table there in coarser values.
    ///
    /// @param known by who knows all that leaves; where single people could be told it is asked what it leaves for
    public void ask(Node owner, String name, Question table, Release release, Reidentification known) {
        session.evaluator().ifPresent(by -> {
            var look = Outlook.of(table.book(), by).get(table.node());
            Work<Sheet> rows = progress -> by.evaluate(table.book(), table.node(), Sheet.class, progress);
            Consumer<Aim> save = aim ->
                    choice.save(owner, name, TableFile.ENDINGS).ifPresent(file -> release(rows, release, aim, file));
            if (known.below() > 0 && look instanceof Outlook.Fine(Schema schema) && Persons.are(schema)) {
                PurposeQuestion.askForCoarser(owner, session, language.words(), rows, save);
            } else {
                save.accept(Aim.INSIDE);
            }
        });
    }

    private void release(Work<Sheet> rows, Release release, Aim aim, Path file) {
        session.member().require(Right.EXPORT);
        write(
                progress -> {
                    var agreed = PurposePane.agreements(session, aim, progress.part(0, 0.2));
                    return release.of(rows.run(progress.part(0.2, 0.5)), List.of(), agreed, progress.part(0.5, 1))
                            .rows();
                },
                file,
                written -> written(Leaving.of("release", written), written, file));
    }

    private void ask(Node owner, String name, boolean named, Work<Sheet> rows) {
        if (named) {
            PurposeQuestion.ask(owner, session, language.words(), rows, aim -> save(owner, name, rows, aim));
        } else {
            save(owner, name, rows, Aim.INSIDE);
        }
    }

    private void save(Node owner, String name, Work<Sheet> rows, Aim aim) {
        choice.save(owner, name, TableFile.ENDINGS)
                .ifPresent(file -> write(
                        progress -> PurposePane.agreements(session, aim, progress.part(0, 0.5))
                                .clear(rows.run(progress.part(0.5, 1))),
                        file));
    }

    /// Writes to a file that was chosen what is made in the background.
    public void write(Work<Cleared> asked, Path file) {
        session.member().require(Right.EXPORT);
        write(asked, file, rows -> written(Leaving.of("table", rows), rows, file));
    }

    private void write(Work<Cleared> asked, Path file, Consumer<Cleared> told) {
        session.jobs()
                .start(
                        Job.of("data.export", file.getFileName().toString()).about(file),
                        progress -> {
                            var rows = asked.run(progress.part(0, 0.5));
                            TableFile.write(rows, file, CSV, progress.part(0.5, 1));
                            return rows;
                        },
                        told);
    }

    /// Writes down that rows about people were copied, to go on with inside.
    public void copied(Sheet rows) {
        if (Persons.are(rows.schema())) {
            session.log(
                    Leaving.of("clipboard", Agreements.of(List.of(), Aim.INSIDE).clear(rows)));
        }
    }

    private static Event logged(Cleared lines) {
        return Event.of(Action.LOG_EXPORTED, "log").with("rows", lines.sheet().rows());
    }

    private void written(Event event, Cleared rows, Path file) {
        session.log(event, file);
        var words = language.words();
        var name = file.getFileName().toString();
        var done = words.text("data.exported", rows.sheet().rows(), name);
        notices.tell(Notice.done((done + " " + PurposePane.said(rows, words)).strip()));
    }
}
