package org.clientele.ui.explore;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.clientele.analysis.describe.Profile;
import org.clientele.analysis.describe.TableProfile;
import org.clientele.analysis.infer.Relate;
import org.clientele.analysis.infer.Relation;
import org.clientele.analysis.infer.Side;
import org.clientele.report.ChartPanel;
import org.clientele.report.Exhibit;
import org.clientele.report.Page;
import org.clientele.spec.Problem;
import org.clientele.ui.Answer;
import org.clientele.ui.FigureView;
import org.clientele.ui.Question;
import org.clientele.ui.Shown;
import org.clientele.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/// Two columns: the fitting chart and test at once, in a sentence and in figures; one alone shows its distribution.
public final class PairController {

    private static final double SIDE = 0.3;

    private final Exploring exploring;
    private final Words words;
    private Answer<Page> chart;
    private Answer<Relation> relation;
    private Answer<TableProfile> profile;

    @FXML
    private BorderPane root;

    @FXML
    private VBox pickers;

    @FXML
    private ColumnPicker first;

    @FXML
    private ColumnPicker second;

    @FXML
    private Label sentence;

    @FXML
    private VBox cautions;

    @FXML
    private HBox wrong;

    @FXML
    private Label wrongText;

    @FXML
    private FigureView figure;

    @FXML
    private VBox results;

    @FXML
    private VBox hint;

    @FXML
    private GridPane figures;

    @FXML
    private VBox groupCard;

    @FXML
    private GridPane groups;

    public PairController(Exploring exploring) {
        this.exploring = exploring;
        words = exploring.words();
    }

    @FXML
    private void initialize() {
        var shown = Shown.in(root);
        var session = exploring.session();
        pickers.maxWidthProperty().bind(root.widthProperty().multiply(SIDE));
        first.begin(words.text("explore.first"), words, side -> exploring.firstProperty().set(side));
        second.begin(words.text("explore.second"), words, side -> exploring.secondProperty().set(side));
        exploring.tableProperty().when(shown).subscribe(_ -> list());
        session.bookProperty().when(shown).subscribe(_ -> list());
        relation = session.answer("explore.relation", shown, question(this::related), Relation.class);
        profile = session.answer("explore.profile", shown, question(this::profiled), TableProfile.class);
        chart = session.answer("explore.chart", shown, question(this::charted), Page.class);
        relation.resultProperty().subscribe(_ -> show());
        profile.resultProperty().subscribe(_ -> show());
        chart.resultProperty().subscribe(_ -> draw());
        relation.problemProperty().subscribe(this::say);
        exploring.firstProperty().when(shown).subscribe(_ -> show());
        exploring.secondProperty().when(shown).subscribe(_ -> show());
        exploring.themeProperty().when(shown).subscribe(_ -> draw());
    }

    private javafx.beans.binding.ObjectBinding<Optional<Question>> question(
            java.util.function.Supplier<Optional<Question>> ask) {
        return Bindings.createObjectBinding(
                () -> exploring.modeProperty().get() == Mode.PAIR ? ask.get() : Optional.empty(),
                exploring.modeProperty(),
                exploring.tableProperty(),
                exploring.firstProperty(),
                exploring.secondProperty(),
                exploring.session().bookProperty());
    }

    private Optional<Side> side(Optional<Side> chosen) {
        return chosen.filter(
                s -> exploring.schema().flatMap(schema -> schema.find(s.column())).isPresent());
    }

    private Optional<Side> one() {
        return side(exploring.firstProperty().get()).or(this::other);
    }

    private Optional<Side> other() {
        return side(exploring.secondProperty().get());
    }

    private Optional<Relate> pair() {
        return side(exploring.firstProperty().get())
                .flatMap(a -> other().filter(b -> !b.column().equals(a.column())).map(b -> new Relate(a, b)));
    }

    private Optional<Question> related() {
        return pair().flatMap(exploring::ask);
    }

    private Optional<Question> profiled() {
        return pair().isPresent()
                ? Optional.empty()
                : one().flatMap(side -> exploring.ask(new Profile(List.of(side.column()))));
    }

    private Optional<Question> charted() {
        return exploring.schema().flatMap(schema -> pair().isPresent()
                ? pair().flatMap(p -> Figure.of(p.first(), p.second(), schema)).flatMap(exploring::ask)
                : one().flatMap(side -> exploring.ask(Figure.of(side, schema))));
    }

    private void list() {
        first.show(exploring.schema(), exploring.firstProperty().get());
        second.show(exploring.schema(), exploring.secondProperty().get());
        show();
    }

    private void say(Optional<Problem> problem) {
        show(wrong, problem.isPresent());
        problem.ifPresent(p -> wrongText.setText(words.text(p.key(), p.args())));
        show();
    }

    private void show() {
        if (relation == null || profile == null || chart == null) {
            return;
        }
        show(hint, one().isEmpty());
        show(results, one().isPresent());
        cautions.getChildren().clear();
        var pair = pair();
        var title = pair.map(this::title);
        exploring.offer(
                Mode.PAIR,
                pair.filter(_ -> relation.result().isPresent())
                        .map(p -> new Offer(
                                title.orElse(""),
                                p,
                                exploring.tableProperty().get().stream().toList(),
                                false)));
        if (pair.isPresent()) {
            relation.result().ifPresent(result -> show(pair.get(), result));
        } else {
            profile.result().ifPresent(result -> show(result));
        }
        draw();
    }

    private String title(Relate pair) {
        return words.text("explore.pair.title", pair.first().column(), pair.second().column());
    }

    private void show(Relate pair, Relation result) {
        var said = new Said(words, pair.first(), pair.second());
        var tabled = new Tabled(words, said);
        sentence.setText(said.sentence(result));
        said.cautions(result).forEach(text -> cautions.getChildren().add(caution(text)));
        Lines.fill(figures, List.of(), tabled.figures(result));
        Lines.fill(groups, tabled.heads(result), tabled.groups(result));
        show(groupCard, !tabled.groups(result).isEmpty());
    }

    private void show(TableProfile result) {
        var column = result.columns().getFirst();
        var alone = new Alone(words, column);
        sentence.setText(alone.sentence());
        Lines.fill(figures, List.of(), alone.figures());
        show(groupCard, false);
    }

    private static Node caution(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("body");
        var icon = new FontIcon("mdomz-warning");
        icon.getStyleClass().add("icon-look");
        var box = new HBox(icon, label);
        box.getStyleClass().add("message");
        return box;
    }

    private void draw() {
        var title = pair().map(this::title).or(() -> one().map(Side::column)).orElse("");
        var known = chart.result().map(page -> (ChartPanel) page.panels().getFirst());
        known.map(panel -> new Exhibit(title, panel.plot(), panel.drawn()))
                .or(() -> ownPlot(title))
                .ifPresent(exhibit -> figure.show(List.of(exhibit), exploring.ink()));
        show(figure, known.isPresent() || ownPlot(title).isPresent());
    }

    private Optional<Exhibit> ownPlot(String title) {
        return exploring.schema().flatMap(schema -> pair().flatMap(pair -> relation.result().flatMap(result -> {
            var classes = pair.first().isNumber(schema) ? pair.second() : pair.first();
            return Figure.of(result, classes)
                    .map(plot -> new Exhibit(
                            title, plot, Figure.drawn(plot, pair.first(), pair.second(), schema)));
        })));
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
