package org.clientele.ui.customers;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import org.clientele.analysis.predict.ReasonList;
import org.clientele.customer.Aim;
import org.clientele.customer.CustomerPortrait;
import org.clientele.customer.GroupPage;
import org.clientele.job.Job;
import org.clientele.project.Receipt;
import org.clientele.project.audit.Disclosure;
import org.clientele.project.audit.Leaving;
import org.clientele.report.PortraitText;
import org.clientele.report.Printout;
import org.clientele.spec.Progress;
import org.clientele.ui.Exported;
import org.clientele.ui.FileChoice;
import org.clientele.ui.Language;
import org.clientele.ui.Notice;
import org.clientele.ui.Notices;
import org.clientele.ui.OpenProject;
import org.clientele.ui.PurposeQuestion;
import org.clientele.ui.ReceiptFile;
import org.clientele.ui.Session;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.PortraitWalks;
import org.clientele.workbook.Portraits;
import org.clientele.workbook.Subject;
import org.clientele.workbook.SubjectFiles;

/// Portraits as files of their own.
final class PageFiles {

    private static final BookJson JSON = new BookJson(Catalog.standard());

    private final Session session;
    private final FileChoice choice;
    private final Notices notices;
    private final Language language;

    PageFiles(Session session, FileChoice choice, Notices notices, Language language) {
        this.session = session;
        this.choice = choice;
        this.notices = notices;
        this.language = language;
    }

    void export(Node owner, CustomerPortrait page, Optional<ReasonList> why, PortraitText text) {
        var name = language.words().text("portrait.file", text.id(page));
        PurposeQuestion.askForPage(
                owner,
                session,
                language.words(),
                page,
                aim -> export(owner, name, aim, progress -> {
                    PurposeQuestion.pass(session, page, aim, progress);
                    return Printout.of(
                            page,
                            why,
                            walks(text).map(w -> w.of(page, progress)).orElse(text));
                }));
    }

    void export(Node owner, GroupPage page, PortraitText text) {
        export(
                owner,
                text.segment(page.value()),
                Aim.INSIDE,
                progress -> Printout.of(
                        page, walks(text).map(w -> w.of(page, progress)).orElse(text)));
    }

    /// Writes all that is known of a customer into a folder of its own; that it leaves the project is recorded before.
    void exportKnown(Node owner, String customer) {
        var words = language.words();
        var asked = choice.folder(owner, Path.of(System.getProperty("user.home")));
        var by = session.evaluator();
        var project = session.projectProperty().get();
        if (asked.isEmpty() || by.isEmpty() || project.isEmpty()) {
            return;
        }
        var folder = asked.get().resolve(words.text("portrait.file", customer.replaceAll("[^\\p{L}\\p{N}_-]+", "_")));
        SubjectFiles.check(folder);
        var book = session.book();
        session.jobs()
                .start(
                        Job.of("customers.subject", folder.getFileName().toString())
                                .about(folder),
                        progress -> {
                            var subject = Subject.of(customer, book, by.get(), progress.part(0, 0.8));
                            leaves(project.get(), subject, folder);
                            SubjectFiles.write(subject, folder, JSON, progress.part(0.8, 1));
                            return subject;
                        },
                        subject -> notices.tell(told(subject, folder)));
    }

    private void leaves(OpenProject project, Subject subject, Path folder) {
        var now = LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS);
        project.record(new Disclosure(now, subject.customer(), language.words().text("subject.reason")));
        project.audit().add(Leaving.toSubject(subject.tables().size()), folder);
    }

    /// What could not be looked through is no detail: the person asked for all of it.
    private Notice told(Subject subject, Path folder) {
        var words = language.words();
        var done = words.text("subject.done", subject.tables().size(), folder.toString());
        return subject.silent().isEmpty()
                ? Notice.done(done)
                : new Notice(
                        Notice.Kind.PROBLEM,
                        done + words.text("subject.silent", String.join(", ", subject.silent())),
                        "",
                        "");
    }

    /// Writes the receipt of an erasure.
    void export(Node owner, Receipt receipt) {
        new ReceiptFile(session, choice, notices, language).ask(owner, receipt);
    }

    private Optional<PortraitWalks> walks(PortraitText text) {
        return Portraits.of(session.book(), session.outlook()).flatMap(portraits -> session.evaluator()
                .map(evaluator -> new PortraitWalks(portraits, evaluator, text)));
    }

    private void export(Node owner, String name, Aim aim, Function<Progress, Printout> page) {
        choice.save(owner, name, Printout.ENDINGS).ifPresent(file -> session.jobs()
                .start(
                        Job.of("customers.export", file.getFileName().toString())
                                .about(file),
                        progress -> Exported.write(
                                file,
                                page.apply(progress)
                                        .in(file, session.stamp(Leaving.page("portrait", aim), file, language.words())),
                                Progress.NONE),
                        written -> notices.tell(Notice.done(language.words()
                                .text("portrait.exported", written.getFileName().toString())))));
    }
}
