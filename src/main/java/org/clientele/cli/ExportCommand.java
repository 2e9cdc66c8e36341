package org.clientele.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clientele.project.Departing;
import org.clientele.project.Project;
import org.clientele.project.audit.Action;
import org.clientele.project.audit.Event;
import org.clientele.project.audit.Leaving;
import org.clientele.project.keys.Right;
import org.clientele.report.CsvExport;
import org.clientele.report.TableFile;
import org.clientele.source.AsRead;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Sheet;
import org.clientele.workbook.BookFile;
import org.clientele.workbook.Evaluator;
import org.clientele.workbook.Memory;
import org.clientele.workbook.Whereabouts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes one table of a workbook, or the workbook of a project.
@Command(name = "export", description = "${bundle:cli.export}", sortOptions = false)
final class ExportCommand implements Callable<Integer> {

    private final Desk desk;

    @Spec
    private CommandSpec command;

    @Parameters(index = "0", paramLabel = "BOOK", description = "${bundle:cli.book}")
    private Path book;

    @Parameters(index = "1", arity = "0..1", paramLabel = "NODE", description = "${bundle:cli.export.node}")
    private Optional<String> node = Optional.empty();

    @Option(names = "--workbook", description = "${bundle:cli.export.workbook}")
    private boolean workbook;

    @Option(names = "--to", paramLabel = "F", required = true, description = "${bundle:cli.export.to}")
    private Path to;

    @Option(names = "--as-read", description = "${bundle:cli.export.as-read}")
    private boolean asRead;

    @Mixin
    private Aiming aiming = new Aiming();

    ExportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (asRead && !workbook && node.isEmpty()) {
            return file();
        }
        if (workbook == node.isPresent()) {
            throw new ParameterException(command.commandLine(), "");
        }
        return workbook ? book() : table(node.orElseThrow());
    }

    /// Names the sources where they are, so that `run` computes the same from what is written.
    private int book() {
        if (!book.toString().endsWith(Project.ENDING)) {
            throw new Problem("problem.export.project", book.toString());
        }
        try (var books = new Books(desk)) {
            var project = books.project(book);
            project.member().require(Right.SEE_PERSONAL); // ledgers and literals stand in the file
            var event = Event.of(Action.EXPORTED, "workbook")
                    .with("nodes", project.history().book().nodes().size());
            Departing.of(project).add(event, to);
            var places = new Whereabouts(to, project.file(), project::place, desk.progress(project.name()));
            var written = BookFile.of(project.history().book(), project, places);
            Outputs.write(to, desk.json().write(written));
            desk.say("cli.export.workbook.done", written.book().nodes().size(), to.toString());
            return 0;
        }
    }

    /// Writes a file of data as it is cut, so that others can compare.
    private int file() {
        if (!to.toString().endsWith(".csv")) {
            throw new Problem("problem.export.as-read", to.toString());
        }
        var read = AsRead.of(book, desk.progress(book.toString()));
        CsvExport.AS_READ.write(read.source().rows(), read.header(), to, Progress.NONE);
        desk.say("cli.export.raw", read.source().rows().rows(), to.toString());
        return 0;
    }

    private int table(String node) {
        TableFile.check(to);
        try (var books = new Books(desk)) {
            var opened = books.open(book, Map.of());
            var evaluator = new Evaluator(desk.json(), opened.deposits(), new Memory());
            if (!(new Run(desk, opened, evaluator).result(node) instanceof Sheet sheet)) {
                throw new Problem("problem.export.table", node);
            }
            var cleared = new Passage(desk, opened, evaluator, aiming)
                    .clear(opened.book().require(node), sheet);
            books.leaving(Leaving.of("table", cleared), to);
            TableFile.write(cleared, to, asRead ? CsvExport.AS_READ : CsvExport.SAFE, Progress.NONE);
            var rows = cleared.sheet().rows();
            desk.say(asRead ? "cli.export.raw" : "cli.export.done", rows, to.toString());
            return 0;
        }
    }
}
