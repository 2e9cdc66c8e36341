package org.clientele.ui.explore;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.clientele.analysis.describe.TableProfile;
import org.clientele.analysis.infer.Relate;
import org.clientele.analysis.infer.Relation;
import org.clientele.report.ChartPanel;
import org.clientele.report.Page;
import org.clientele.ui.Answer;
import org.clientele.ui.FigureView;
import org.clientele.ui.Knowable;
import org.clientele.ui.ProblemBox;
import org.clientele.ui.Shown;
import org.clientele.ui.Statement;
import org.clientele.words.Words;

/// The fitting chart and test of two columns, in a sentence and in figures; one alone shows its distribution.
public final class ResultController {

    private final Exploring exploring;
    private final Pairing pairing;
    private final Words words;
    private Answer<Page> chart;
    private Answer<Relation> relation;
    private Answer<TableProfile> profile;

    @FXML
    private ScrollPane root;

    @FXML
    private Statement sentence;

    @FXML
    private VBox cautions;

    @FXML
    private ProblemBox wrong;

    @FXML
    private FigureView figure;

    @FXML
    private GridPane figures;

    @FXML
    private VBox figureCard;

    @FXML
    private VBox groupCard;

    @FXML
    private GridPane groups;

    public ResultController(Exploring exploring) {
        this.exploring = exploring;
        pairing = new Pairing(exploring);
        words = exploring.words();
    }

    @FXML
    private void initialize() {
        var shown = Shown.in(root);
        var session = exploring.session();
        relation = session.answer("explore.relation", shown, pairing.related(), Relation.class);
        profile = session.answer("explore.profile", shown, pairing.profiled(), TableProfile.class);
        chart = session.answer("explore.chart", shown, pairing.charted(), Page.class);
        relation.resultProperty().subscribe(_ -> show());
        profile.resultProperty().subscribe(_ -> show());
        chart.resultProperty().subscribe(_ -> draw());
        figure.know((_, mark) -> pairing.know(chart.result(), mark));
        relation.problemProperty().subscribe(problem -> wrong.say(words, problem));
        exploring.themeProperty().when(shown).subscribe(_ -> draw());
    }

    private void show() {
        cautions.getChildren().clear();
        var pair = pairing.pair();
        var related = pair.flatMap(_ -> relation.result());
        exploring.offer(
                Mode.PAIR,
                related.flatMap(_ -> pair)
                        .map(p -> new Offer(
                                pairing.title(),
                                p,
                                exploring.tableProperty().get().stream().toList(),
                                false)));
        var described = pair.isPresent() ? Optional.<TableProfile>empty() : profile.result();
        show(sentence, related.isPresent() || described.isPresent());
        show(figureCard, related.isPresent() || described.isPresent());
        show(groupCard, false);
        related.ifPresent(result -> show(pair.orElseThrow(), result));
        described.ifPresent(this::show);
        draw();
    }

    private void show(Relate pair, Relation result) {
        var said = pairing.said(pair);
        var tabled = new Tabled(words, said);
        var lines = tabled.figures(result);
        Lines.fill(figures, List.of(), lines);
        Lines.fill(groups, tabled.heads(result), tabled.groups(result));
        var known = exploring.figures(() -> pairing.related().getValue());
        said.cautions(result).forEach(caution -> {
            var statement = new Statement();
            known.say(statement, caution, said.rows(result));
            cautions.getChildren().add(Cautions.box(statement));
        });
        known.say(sentence, said.sentence(result));
        known.cells(
                figures,
                Knowable.Heads.NONE,
                (line, _) -> tabled.kind(lines.get(line).getFirst()));
        var kinds = result.means().isPresent() ? Tabled.GROUP : Tabled.RESIDUALS;
        known.cells(groups, Knowable.Heads.ONE_LINE, (_, column) -> kinds.get(Math.min(column, kinds.size() - 1)));
        show(groupCard, !tabled.groups(result).isEmpty());
    }

    private void show(TableProfile result) {
        var alone = new Alone(words, result.columns().getFirst());
        Lines.fill(figures, List.of(), alone.figures());
        var known = exploring.figures(() -> pairing.profiled().getValue());
        known.say(sentence, alone.sentence());
        known.cells(figures, Knowable.Heads.NONE, (line, _) -> Alone.KINDS.get(line));
    }

    private void draw() {
        var drawn = chart.result()
                .map(page -> (ChartPanel) page.panels().getFirst())
                .map(panel -> pairing.drawn(panel, relation.result()))
                .or(() -> relation.result().flatMap(pairing::drawn));
        drawn.ifPresent(exhibit -> figure.show(List.of(exhibit), exploring.ink()));
        show(figure, drawn.isPresent());
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
