package org.clientele.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.clientele.report.Dashboard;
import org.clientele.sample.Sample;
import org.clientele.spec.Deposits;
import org.clientele.workbook.BookFile;
import org.clientele.workbook.Evaluator;
import org.clientele.workbook.Memory;
import org.clientele.workbook.SampleBook;
import org.clientele.workbook.Workbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Computes the sample without a window.
@Command(name = "sample", description = "${bundle:cli.sample}", sortOptions = false)
final class SampleCommand implements Callable<Integer> {

    private static final String FILES = "files";

    private Desk desk;

    @Mixin
    private Displaying display;

    private final Starter starter;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "clientele-sample",
            description = "${bundle:cli.sample.out}")
    private Path out;

    SampleCommand(Desk desk, Starter starter) {
        this.desk = desk;
        this.starter = starter;
    }

    @Override
    public Integer call() {
        desk = display.at(desk);
        desk.say("cli.sample.headless");
        var progress = desk.progress(desk.words().text("sample.name"));
        var sources = starter.sources(progress.part(0, 0.5));
        var shelf = new Shelf(desk, Workbook.EMPTY, Deposits.NONE);
        sources.forEach(shelf::put);
        var evaluator = new Evaluator(desk.json(), shelf, new Memory());
        var book = new SampleBook(desk.words()::text, Sample.AS_OF).of(sources, evaluator, progress.part(0.5, 1));
        writeFiles(desk.json().write(BookFile.of(book, shelf, source -> FILES + "/" + source.label())));
        int code = new Run(desk, new Opened(book, shelf, sources), evaluator).write(List.of(), out, Aiming.inside());
        for (var node : book.nodes(Dashboard.class)) {
            desk.print(desk.words()
                    .text(
                            "cli.sample.dashboard",
                            out.toAbsolutePath().resolve(node.id() + ".html").toString()));
        }
        return code;
    }

    /// Writes the workbook with the files it reads, so that `run` finds them.
    private void writeFiles(String book) {
        try {
            Files.createDirectories(out.resolve(FILES));
            for (var file : Sample.files()) {
                try (var in = file.open()) {
                    Files.copy(in, out.resolve(FILES).resolve(file.name()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw Outputs.unwritable(out, e);
        }
        Outputs.write(out.resolve("workbook.json"), book);
    }
}
