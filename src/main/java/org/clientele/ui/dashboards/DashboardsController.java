package org.clientele.ui.dashboards;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.web.WebView;
import org.clientele.report.Dashboard;
import org.clientele.report.Html;
import org.clientele.report.Page;
import org.clientele.ui.Knower;
import org.clientele.ui.LeftOut;
import org.clientele.ui.NoteButton;
import org.clientele.ui.Options;
import org.clientele.ui.Question;
import org.clientele.ui.Session;
import org.clientele.ui.Shown;
import org.clientele.workbook.Workbook;

/// The dashboards stop: one page of tiles that filter each other.
public final class DashboardsController {

    private final Session session;
    private final DashboardView view;
    private final Inks inks;
    private final TileWork work;
    private final Knower knower;
    private DashboardPage page;

    @FXML
    private BorderPane root;

    @FXML
    private Label title;

    @FXML
    private Label facts;

    @FXML
    private LeftOut leftOut;

    @FXML
    private ComboBox<String> chooser;

    @FXML
    private NoteButton note;

    @FXML
    private Button add;

    @FXML
    private Button arrange;

    @FXML
    private Button export;

    @FXML
    private ProgressBar busy;

    @FXML
    private WebView web;

    public DashboardsController(Session session, DashboardView view, Inks inks, TileWork work, Knower knower) {
        this.session = session;
        this.view = view;
        this.inks = inks;
        this.work = work;
        this.knower = knower;
    }

    @FXML
    private void initialize() {
        var shown = Shown.in(root);
        page = new DashboardPage(web, inks.screen(Optional.empty()), new Clicks(session, view, work, knower, web));
        session.bookProperty().when(shown).subscribe(this::choose);
        var question = Bindings.createObjectBinding(this::question, view.lookedAt(session.bookProperty()));
        var answer = session.answer("dashboard", shown, question, Page.class);
        view.pageProperty().bind(answer.resultProperty());
        view.problemProperty().bind(answer.problemProperty());
        view.pageProperty().when(shown).subscribe(_ -> draw());
        view.problemProperty().when(shown).subscribe(_ -> name());
        view.nodeProperty().when(shown).subscribe(_ -> name());
        inks.settings().themeProperty().when(shown).subscribe(_ -> draw());
        busy.visibleProperty().bind(answer.busyProperty());
        note.follow(session, inks.words(), view.nodeProperty());
        Options.onChoice(chooser, id -> view.nodeProperty().set(Optional.of(id)));
    }

    private Optional<Question> question() {
        return proposals().map(p -> p.question(view.lookedAt(p.dashboard())));
    }

    private Optional<Proposals> proposals() {
        return view.proposals(session.book());
    }

    /// Keeps the chosen dashboard while it is there, else takes the first.
    private void choose(Workbook book) {
        var all = book.nodes(Dashboard.class).stream().map(n -> n.id()).toList();
        if (view.nodeProperty().get().filter(all::contains).isEmpty()) {
            view.filtersProperty().set(List.of());
            view.nodeProperty().set(all.stream().findFirst());
        }
        Options.fill(chooser, all, id -> book.find(id).map(n -> n.title()).orElse(id));
        chooser.setVisible(all.size() > 1);
        chooser.setManaged(all.size() > 1);
        draw();
    }

    private void name() {
        var now = proposals();
        work.tell(now, leftOut);
        chooser.setValue(view.nodeProperty().get().orElse(null));
        web.setVisible(now.isPresent() && view.problemProperty().get().isEmpty());
        List.of(add, arrange, export).forEach(b -> b.setDisable(now.isEmpty()));
        title.setText(
                now.map(p -> p.dashboard().title()).orElseGet(() -> inks.words().text("dashboards.title")));
    }

    private void draw() {
        view.pageProperty().get().ifPresent(now -> proposals().ifPresent(p -> {
            var ink = inks.screen(now.currency());
            var imprint = p.imprint(session.evaluator(), inks.words());
            session.jobs().start("dashboard.page", _ -> Html.json(now, ink, imprint), page::show);
            facts.setText(
                    inks.words().text("dashboards.facts", p.dashboard().tiles().size()));
        }));
        name();
    }

    @FXML
    private void addTile() {
        proposals().ifPresent(p -> work.add(p, view));
    }

    @FXML
    private void arrange() {
        proposals().ifPresent(work::arrange);
    }

    @FXML
    private void export() {
        view.pageProperty().get().ifPresent(now -> proposals().ifPresent(p -> work.export(p, now, root)));
    }
}
