package org.clientele.cli;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.Callable;
import org.clientele.project.Departing;
import org.clientele.project.audit.Disclosure;
import org.clientele.project.audit.Leaving;
import org.clientele.spec.Progress;
import org.clientele.workbook.Evaluator;
import org.clientele.workbook.Memory;
import org.clientele.workbook.Subject;
import org.clientele.workbook.SubjectFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes all that is known of one customer, as somebody may ask who is known to others.
@Command(name = "subject", description = "${bundle:cli.subject}", sortOptions = false)
final class SubjectCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(index = "0", paramLabel = "BOOK", description = "${bundle:cli.book}")
    private Path book;

    @Option(names = "--customer", paramLabel = "ID", required = true, description = "${bundle:cli.subject.customer}")
    private String customer;

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "${bundle:cli.subject.to}")
    private Path to;

    SubjectCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (var books = new Books(desk)) {
            SubjectFiles.check(to);
            var opened = books.open(book, Map.of());
            var evaluator = new Evaluator(desk.json(), opened.deposits(), new Memory());
            var subject = Subject.of(customer, opened.book(), evaluator, desk.progress(customer));
            var now = LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS);
            books.project().ifPresent(project -> {
                project.record(new Disclosure(now, customer, desk.words().text("subject.reason")));
                Departing.of(project).add(Leaving.toSubject(subject.tables().size()), to);
            });
            desk.say("subject.done", SubjectFiles.write(subject, to, desk.json(), Progress.NONE), to.toString());
            return 0;
        }
    }
}
