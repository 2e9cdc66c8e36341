package org.clientele.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clientele.chart.Ink;
import org.clientele.chart.Theme;
import org.clientele.report.Grounds;
import org.clientele.spec.Problem;
import org.clientele.workbook.Asked;
import org.clientele.workbook.Claim;
import org.clientele.workbook.Evaluator;
import org.clientele.workbook.Finding;
import org.clientele.workbook.Knowing;
import org.clientele.workbook.Memory;
import org.clientele.workbook.SegmentNames;
import org.clientele.workbook.TableFigures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says how a figure is known: its definition, filters, rows, steps and files.
@Command(name = "know", description = "${bundle:cli.know}", sortOptions = false)
final class KnowCommand implements Callable<Integer> {

    private Desk desk;

    @Mixin
    private Displaying display;

    @Parameters(index = "0", paramLabel = "BOOK", description = "${bundle:cli.book}")
    private Path book;

    @Parameters(index = "1", paramLabel = "NODE", description = "${bundle:cli.know.node}")
    private String node;

    @Option(names = "--tile", paramLabel = "T", description = "${bundle:cli.know.tile}")
    private List<String> tiles = List.of();

    @Option(names = "--mark", paramLabel = "N", description = "${bundle:cli.know.mark}")
    private Optional<Integer> mark = Optional.empty();

    @Option(names = "--figure", paramLabel = "P", description = "${bundle:cli.know.figure}")
    private List<String> figures = List.of();

    KnowCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk = display.at(desk);
        try (var books = new Books(desk)) {
            var opened = books.open(book, Map.of());
            var evaluator = new Evaluator(desk.json(), opened.deposits(), new Memory());
            var ink = Ink.of(desk.words(), Theme.LIGHT).naming(SegmentNames.of(opened.book()));
            var knowing = new Knowing(evaluator, ink);
            var progress = desk.progress(opened.book().require(node).title());
            if (tiles.isEmpty() && figures.isEmpty()) {
                print(knowing.of(opened.book(), node, progress));
            }
            tiles.forEach(tile -> print(knowing.of(claim(opened, tile), progress)));
            figures.forEach(
                    figure -> asked(opened, evaluator, figure).forEach(each -> print(knowing.of(each, progress))));
            return 0;
        }
    }

    /// @throws Problem if the node is no dashboard
    private Claim claim(Opened opened, String tile) {
        return Claim.of(opened.book(), node, tile, mark.map(n -> n - 1));
    }

    /// A table has its rows and the accounts of its files, any other result the figures in its JSON.
    ///
    /// @throws Problem if the result has no such figure
    private List<? extends Asked> asked(Opened opened, Evaluator evaluator, String figure) {
        var asked = TableFigures.of(opened.book(), node, opened.deposits(), desk.words());
        return asked.has(figure)
                ? asked.at(figure, evaluator, desk.progress(node))
                : List.of(finding(opened, evaluator, figure));
    }

    /// @throws Problem if the result has no such figure
    private Finding finding(Opened opened, Evaluator evaluator, String figure) {
        var result = evaluator.evaluate(opened.book(), node, desk.progress(node));
        if (!(result instanceof Record figures)) {
            throw new Problem("problem.know.figure", figure, node);
        }
        return Finding.at(opened.book(), node, figure, desk.json().write(figures));
    }

    private void print(Grounds grounds) {
        desk.print(desk.manner().json ? desk.json().write(grounds) : grounds.text(desk.words()));
    }
}
