package org.clientele.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.analysis.predict.ReadKept;
import org.clientele.chart.Ink;
import org.clientele.report.Defined;
import org.clientele.report.Figure;
import org.clientele.report.Filter;
import org.clientele.report.Grounds;
import org.clientele.report.Html;
import org.clientele.report.KpiPanel;
import org.clientele.report.Page;
import org.clientele.report.Stage;
import org.clientele.spec.Progress;
import org.clientele.table.Sheet;
import org.clientele.words.Words;

/// Answers "how do you know?": says what a figure is, shows that the rows behind it give it again, and walks back from
/// its table to the files.
public record Knowing(Evaluator evaluator, Ink ink) {

    /// Returns what the figure rests on.
    ///
    /// @throws org.clientele.spec.Problem if there is no such figure, or something on the way cannot be computed
    public Grounds of(Claim claim, Progress progress) {
        var page = evaluator.evaluate(claim.book(), claim.dashboard(), Page.class, progress.part(0, 0.3));
        var figure = Figure.of(page, claim.tile(), claim.mark());
        var table = table(claim, figure.tile().dataset());
        var layers = layers().of(claim, table, progress.part(0.3, 0.5));
        int rows = layers.getFirst().rows().rows();
        double anew = anew(claim.trial(), progress.part(0.5, 0.6));
        var written = ink.in(page.currency().orElse(""));
        var defined = new Defined(written, figure, claim.book().require(table).title());
        return new Grounds(
                defined.name(),
                defined.number(figure.shown().orElse(anew)),
                defined.sentence(rows),
                Stream.concat(filters(claim, page, figure, written).stream(), said(layers))
                        .toList(),
                rows,
                proof(figure, rows, anew, defined),
                agreement(figure, anew),
                new Trace(claim.book(), evaluator, words()).stages(table, progress.part(0.6, 1)));
    }

    /// Returns how a figure that a computation gives is defined, which rows it read, and the way back to the files.
    public Grounds of(Finding finding, Progress progress) {
        var origin = origin(finding, progress.part(0, 0.3));
        var layers = layers().of(origin, progress.part(0.3, 0.5));
        return new Grounds(
                finding.title(),
                finding.value(),
                defined(finding.figure()),
                Stream.concat(kept(finding, origin), said(layers)).toList(),
                layers.stream().mapToInt(layer -> layer.rows().rows()).sum(),
                "",
                Grounds.Agreement.NOTHING_SHOWN,
                stages(finding, origin, progress.part(0.5, 1)));
    }

    private Finding origin(Finding finding, Progress progress) {
        return new KeptOrigin(finding.book(), evaluator).of(finding, progress);
    }

    /// Kept models have no rows: it is said where they came from, or that this is not known any more.
    private Stream<String> kept(Finding finding, Finding origin) {
        var asked = finding.book().require(finding.node());
        if (!(asked.spec() instanceof ReadKept)) {
            return Stream.of();
        }
        return Stream.of(
                asked.id().equals(origin.node())
                        ? words().text("know.kept.none")
                        : words().text(
                                        "know.kept",
                                        finding.book().require(origin.node()).title()));
    }

    private List<Stage> stages(Finding finding, Finding origin, Progress progress) {
        var trace = new Trace(finding.book(), evaluator, words());
        return Stream.of(finding.node(), origin.node())
                .distinct()
                .flatMap(node -> trace.stages(node, progress).stream())
                .toList();
    }

    /// A figure of two kinds at once has both definitions.
    private String defined(String figure) {
        return Stream.of(figure.split("\\+"))
                .map(kind -> words().text("how." + (words().has("how." + kind) ? kind : "other")))
                .collect(Collectors.joining(" "));
    }

    /// Returns what a figure rests on, whatever kind of figure it is.
    public Grounds of(Asked asked, Progress progress) {
        return switch (asked) {
            case Claim claim -> of(claim, progress);
            case Finding finding -> of(finding, progress);
            case FileCount count -> new Accounts(words()).of(count, progress);
        };
    }

    /// Returns the rows behind a figure, those first that it is computed from.
    public List<Layer> layers(Asked asked, Progress progress) {
        return switch (asked) {
            case Claim claim -> layers().of(claim, table(claim, claim.dataset()), progress);
            case FileCount count -> new Accounts(words()).layers(count);
            case Finding finding -> layers().of(origin(finding, progress.part(0, 0.5)), progress.part(0.5, 1));
        };
    }

    private Layers layers() {
        return new Layers(evaluator, words());
    }

    private static Stream<String> said(List<Layer> layers) {
        return layers.stream().map(Layer::said).filter(said -> !said.isEmpty());
    }

    /// Returns the way from a node back to its files, where no single figure is asked about.
    public Grounds of(Workbook book, String id, Progress progress) {
        var stages = new Trace(book, evaluator, words()).stages(id, progress);
        int rows = evaluator.evaluate(book, id, progress) instanceof Sheet sheet ? sheet.rows() : 0;
        return new Grounds(
                stages.getFirst().title(),
                stages.getFirst().amount(),
                stages.getFirst().what(),
                List.of(),
                rows,
                "",
                Grounds.Agreement.NOTHING_SHOWN,
                stages);
    }

    private Words words() {
        return ink.words();
    }

    private static String table(Claim claim, String dataset) {
        return claim.book()
                .require(claim.dashboard())
                .inputs()
                .get(claim.spec().datasets().indexOf(dataset));
    }

    private double anew(Workbook trial, Progress progress) {
        var page = evaluator.evaluate(trial, Claim.PROOF, Page.class, progress);
        return ((KpiPanel) page.panels().getFirst()).all();
    }

    private static Grounds.Agreement agreement(Figure figure, double anew) {
        return figure.shown()
                .map(shown -> Double.compare(shown, anew) == 0 ? Grounds.Agreement.SAME : Grounds.Agreement.DIFFERENT)
                .orElse(Grounds.Agreement.NOTHING_SHOWN);
    }

    private String proof(Figure figure, int rows, double anew, Defined defined) {
        var key =
                switch (agreement(figure, anew)) {
                    case SAME -> "know.proof.same";
                    case DIFFERENT -> "know.proof.different";
                    case NOTHING_SHOWN -> "know.proof.anew";
                };
        return words().text(
                        key,
                        rows,
                        defined.number(anew),
                        defined.number(figure.shown().orElse(anew)));
    }

    private List<String> filters(Claim claim, Page page, Figure figure, Ink written) {
        var said = new ArrayList<String>();
        Predicate<Filter> others =
                filter -> !filter.tile().equals(claim.tile()) || filter.tile().isEmpty();
        page.filters().stream().filter(others).forEach(filter -> {
            var sentence = Html.sentence(filter, page, written);
            boolean own = filter.dataset().equals(figure.tile().dataset());
            var from = claim.book().require(table(claim, filter.dataset())).title();
            said.add(
                    own
                            ? words().text("know.filter", sentence)
                            : words().text("know.filter.customers", from, sentence));
        });
        return said.isEmpty() ? List.of(words().text("know.filter.none")) : said;
    }

    /// Returns the tiles of a dashboard as the figures that can be asked about without pointing at a mark.
    public static List<Claim> tiles(Workbook book, String dashboard) {
        var spec = (org.clientele.report.Dashboard) book.require(dashboard).spec();
        return spec.tiles().stream()
                .map(tile -> new Claim(book, dashboard, tile.id(), Optional.empty()))
                .toList();
    }
}
