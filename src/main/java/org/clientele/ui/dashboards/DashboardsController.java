package org.clientele.ui.dashboards;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.web.WebView;
import org.clientele.report.Dashboard;
import org.clientele.report.Filter;
import org.clientele.report.Html;
import org.clientele.report.Page;
import org.clientele.report.Picks;
import org.clientele.ui.Answer;
import org.clientele.ui.Options;
import org.clientele.ui.Question;
import org.clientele.ui.Session;
import org.clientele.ui.Shown;
import org.clientele.workbook.Workbook;

/// The dashboards stop: one page of tiles that filter each other.
public final class DashboardsController implements DashboardPage.Acts {

    private final Session session;
    private final DashboardView view;
    private final Inks inks;
    private final TileWork work;
    private Answer<Page> answer;
    private DashboardPage page;

    @FXML
    private BorderPane root;

    @FXML
    private Label title;

    @FXML
    private Label facts;

    @FXML
    private ComboBox<String> chooser;

    @FXML
    private Button add;

    @FXML
    private Button arrange;

    @FXML
    private Button export;

    @FXML
    private HBox filterBar;

    @FXML
    private FlowPane chips;

    @FXML
    private Label left;

    @FXML
    private Button keepSegment;

    @FXML
    private ProgressBar busy;

    @FXML
    private WebView web;

    @FXML
    private VBox empty;

    @FXML
    private Label emptyText;

    @FXML
    private Button prepare;

    public DashboardsController(Session session, DashboardView view, Inks inks, TileWork work) {
        this.session = session;
        this.view = view;
        this.inks = inks;
        this.work = work;
    }

    @FXML
    private void initialize() {
        var shown = Shown.in(root);
        web.setAccessibleText(inks.words().text("dashboards.page"));
        page = new DashboardPage(web, inks.screen(Optional.empty()), this);
        session.bookProperty().when(shown).subscribe(this::choose);
        var question = Bindings.createObjectBinding(
                this::question, view.nodeProperty(), view.filtersProperty(), session.bookProperty());
        answer = session.answer("dashboard", shown, question, Page.class);
        answer.resultProperty().when(shown).subscribe(result -> result.ifPresent(this::show));
        answer.problemProperty().when(shown).subscribe(_ -> showEmpty());
        inks.settings().themeProperty().when(shown).subscribe(_ -> answer.result()
                .ifPresent(this::show));
        busy.visibleProperty().bind(answer.busyProperty());
        view.nodeProperty().when(shown).subscribe(_ -> showEmpty());
        Options.onChoice(chooser, id -> view.nodeProperty().set(Optional.of(id)));
    }

    private Optional<Question> question() {
        return proposals()
                .map(p -> new Question(
                        p.with(p.dashboard().filtered(view.filters())), p.node().id()));
    }

    private Optional<Proposals> proposals() {
        return Proposals.of(session.book(), view.nodeProperty().get());
    }

    /// Keeps the chosen dashboard while it is there, else takes the first.
    private void choose(Workbook book) {
        var all = book.nodes(Dashboard.class).stream().map(n -> n.id()).toList();
        if (view.nodeProperty().get().filter(all::contains).isEmpty()) {
            view.filtersProperty().set(List.of());
            view.nodeProperty().set(all.stream().findFirst());
        }
        Options.fill(chooser, all, id -> book.find(id).map(n -> n.title()).orElse(id));
        chooser.setValue(view.nodeProperty().get().orElse(null));
        show(chooser, all.size() > 1);
        showEmpty();
    }

    private void showEmpty() {
        var none = proposals().isEmpty();
        var problem = answer == null
                ? Optional.<org.clientele.spec.Problem>empty()
                : answer.problemProperty().get();
        show(empty, none || problem.isPresent());
        show(web, !none && problem.isEmpty());
        show(prepare, none && work.canPrepare());
        emptyText.setText(problem.map(p -> inks.words().text(p.key(), p.args()))
                .orElseGet(() -> inks.words().text(work.canPrepare() ? "dashboards.empty" : "dashboards.empty.roles")));
        List.of(add, arrange, export).forEach(b -> b.setDisable(none));
        show(filterBar, !view.filters().isEmpty());
        title.setText(
                none
                        ? inks.words().text("dashboards.title")
                        : proposals().get().dashboard().title());
    }

    private void show(Page now) {
        proposals().ifPresent(p -> {
            page.show(Html.json(now, inks.screen(now.currency()), p.imprint(session.evaluator())));
            facts.setText(
                    inks.words().text("dashboards.facts", p.dashboard().tiles().size()));
            left.setText(inks.words().text("dashboards.left", now.chosen(), now.customers()));
        });
        chips.getChildren().setAll(now.filters().stream().map(f -> chip(now, f)).toList());
        keepSegment.setDisable(!Proposals.makeSegment(now.filters()));
        showEmpty();
    }

    private Node chip(Page now, Filter filter) {
        var sentence = Html.sentence(filter, now, inks.screen(now.currency()));
        var chip = new Button(sentence);
        chip.getStyleClass().addAll("small", "filter-chip", "data");
        chip.setAccessibleText(inks.words().text("dashboards.filter.drop", sentence));
        chip.setOnAction(_ -> view.filtersProperty()
                .set(view.filters().stream().filter(f -> !f.equals(filter)).toList()));
        return chip;
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    @Override
    public void pick(String tile, int first, int last, Picks.How how) {
        answer.result().ifPresent(now -> view.filtersProperty().set(Picks.pick(now, tile, first, last, how)));
    }

    @Override
    public void menu(String tile, double x, double y) {
        proposals().ifPresent(p -> work.menu(p, answer.result(), tile, web.localToScreen(x, y), web));
    }

    @Override
    @FXML
    public void clear() {
        view.filtersProperty().set(List.of());
    }

    @FXML
    private void keepAsFilter() {
        proposals().ifPresent(p -> work.keepAsFilter(p, view));
    }

    @FXML
    private void keepAsSegment() {
        proposals().ifPresent(p -> answer.result().ifPresent(now -> work.keepAsSegment(p, view, now)));
    }

    @FXML
    private void addTile() {
        proposals().ifPresent(work::add);
    }

    @FXML
    private void arrange() {
        proposals().ifPresent(work::arrange);
    }

    @FXML
    private void export() {
        answer.result().ifPresent(now -> proposals().ifPresent(p -> work.export(p, now, root)));
    }

    @FXML
    private void prepare() {
        work.prepare();
    }
}
