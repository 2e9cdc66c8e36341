package org.clientele.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.clientele.chart.Ink;
import org.clientele.chart.Theme;
import org.clientele.report.CsvExport;
import org.clientele.report.Html;
import org.clientele.report.Imprint;
import org.clientele.report.Page;
import org.clientele.report.TableFile;
import org.clientele.report.WholeFile;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Result;
import org.clientele.table.Sheet;
import org.clientele.workbook.Node;
import org.clientele.workbook.SegmentNames;
import org.clientele.workbook.Workbook;

/// A folder that results are written to: tables as CSV, figures as JSON, dashboards as HTML too.
final class Outputs {

    private final Desk desk;
    private final Workbook book;
    private final Path folder;
    private final Function<String, Imprint> imprint;
    private final Passage passage;

    /// @param imprint what to print below the dashboard of a node
    /// @param passage what results leave by
    Outputs(Desk desk, Workbook book, Path folder, Function<String, Imprint> imprint, Passage passage) {
        this.desk = desk;
        this.book = book;
        this.imprint = imprint;
        this.folder = folder;
        this.passage = passage;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    static Problem unwritable(Path file, IOException e) {
        var problem =
                new Problem("problem.file.write", file.toString(), e.getClass().getSimpleName());
        problem.initCause(e);
        return problem;
    }

    void write(Node node, Result result) {
        passage.check(result);
        switch (result) {
            case Sheet sheet ->
                TableFile.write(
                        passage.clear(sheet), folder.resolve(node.id() + ".csv"), CsvExport.SAFE, Progress.NONE);
            case Page page -> {
                write(node.id() + ".html", html(desk, book, page, imprint.apply(node.id())));
                write(node.id() + ".json", desk.json().write(page));
            }
            case Record figures -> write(node.id() + ".json", desk.json().write(figures));
            default -> throw new IllegalStateException(result.getClass() + " has no form");
        }
    }

    static String html(Desk desk, Workbook book, Page page, Imprint imprint) {
        var ink =
                Ink.of(desk.words(), Theme.LIGHT).in(page.currency().orElse("")).naming(SegmentNames.of(book));
        return Html.report(page, ink, imprint);
    }

    void write(String name, String text) {
        write(folder.resolve(name), text);
    }

    static void write(Path file, String text) {
        try {
            WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }
}
