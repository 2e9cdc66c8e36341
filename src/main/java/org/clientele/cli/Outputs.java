package org.clientele.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.clientele.chart.Ink;
import org.clientele.chart.Theme;
import org.clientele.job.ScreenThread;
import org.clientele.picture.Toolkit;
import org.clientele.picture.WebPictures;
import org.clientele.report.CsvExport;
import org.clientele.report.Html;
import org.clientele.report.Imprint;
import org.clientele.report.Page;
import org.clientele.report.Printout;
import org.clientele.report.TableFile;
import org.clientele.report.WholeFile;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Result;
import org.clientele.spec.Unwritable;
import org.clientele.table.Sheet;
import org.clientele.workbook.Node;
import org.clientele.workbook.SegmentNames;
import org.clientele.workbook.Workbook;

/// A folder that results are written to: tables as CSV, figures as JSON, dashboards as HTML too.
final class Outputs {

    /// What a run writes itself, and what Windows takes for devices.
    private static final Pattern TAKEN = Pattern.compile("digests|con|prn|aux|nul|(com|lpt)[0-9]");

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
        var problem = Unwritable.of(file, e, "problem.file.write");
        problem.initCause(e);
        return problem;
    }

    void write(Node node, Result result) {
        passage.check(result);
        var name = name(node);
        switch (result) {
            case Sheet sheet ->
                TableFile.write(
                        passage.clear(node, sheet), folder.resolve(name + ".csv"), CsvExport.SAFE, Progress.NONE);
            case Page page -> {
                write(name + ".html", html(desk, book, page, imprint.apply(node.id())));
                write(name + ".json", desk.json().write(page));
            }
            case Record figures -> write(name + ".json", desk.json().write(figures));
            default -> throw new IllegalStateException(result.getClass() + " has no form");
        }
    }

    /// No id has a low line in it.
    private static String name(Node node) {
        return TAKEN.matcher(node.id()).matches() ? node.id() + "_" : node.id();
    }

    static String html(Desk desk, Workbook book, Page page, Imprint imprint) {
        return Html.report(page, ink(desk, book, page), imprint);
    }

    /// Returns a dashboard in any form; figures are drawn where no window is.
    static Printout printout(Desk desk, Workbook book, Page page, Imprint imprint) {
        Toolkit.hide();
        return Printout.of(page, ink(desk, book, page), imprint, new WebPictures(new ScreenThread()));
    }

    private static Ink ink(Desk desk, Workbook book, Page page) {
        return Ink.of(desk.words(), Theme.LIGHT).in(page.currency().orElse("")).naming(SegmentNames.of(book));
    }

    void write(String name, String text) {
        write(folder.resolve(name), text);
    }

    static void write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    static void write(Path file, byte[] bytes) {
        try {
            WholeFile.write(file, out -> out.write(bytes));
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }
}
