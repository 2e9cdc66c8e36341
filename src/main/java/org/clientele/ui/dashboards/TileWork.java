package org.clientele.ui.dashboards;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.clientele.customer.Aim;
import org.clientele.job.Job;
import org.clientele.project.audit.Leaving;
import org.clientele.project.keys.Right;
import org.clientele.report.Dashboard;
import org.clientele.report.Html;
import org.clientele.report.Page;
import org.clientele.report.Printout;
import org.clientele.report.Tile;
import org.clientele.ui.Exported;
import org.clientele.ui.FileChoice;
import org.clientele.ui.LeftOut;
import org.clientele.ui.Navigation;
import org.clientele.ui.Needs;
import org.clientele.ui.NotePad;
import org.clientele.ui.PurposeQuestion;
import org.clientele.ui.Session;
import org.clientele.ui.Spot;
import org.clientele.workbook.History.Label;
import org.clientele.workbook.Origins;
import org.clientele.workbook.Prepared;

/// What can be done to a dashboard and its tiles.
public final class TileWork {

    private final Session session;
    private final Inks inks;
    private final Navigation navigation;
    private final FileChoice choice;
    private final TilePictures pictures;

    public TileWork(Session session, Inks inks, Navigation navigation, FileChoice choice, TilePictures pictures) {
        this.session = session;
        this.inks = inks;
        this.navigation = navigation;
        this.choice = choice;
        this.pictures = pictures;
    }

    boolean canPrepare() {
        return prepared().canOverview(session.book(), session.outlook());
    }

    /// Proposes the overview that the roles allow.
    void prepare() {
        session.accept(prepared().overview(session.book(), session.outlook()), Label.of("history.overview"));
    }

    private Prepared prepared() {
        return new Prepared(inks.words()::text);
    }

    void keepAsFilter(Proposals p, DashboardView view) {
        session.accept(p.keptAsFilter(view.filters()), Label.of("history.keep.filter"));
        view.filtersProperty().set(List.of());
    }

    void keepAsSegment(Proposals p, DashboardView view, Page page) {
        var sentences = view.filters().stream()
                .map(f -> Html.sentence(f, page, inks.screen(p.dashboard().currency())))
                .toList();
        var title = String.join(" · ", sentences);
        var proposal = new SegmentProposal(p, session.outlook());
        session.accept(proposal.of(view.filters(), title), Label.of("history.keep.segment", title));
    }

    void add(Proposals p, DashboardView view) {
        navigation.showDetails(
                () -> editor(p, view, tile -> accept(p, p.dashboard().with(tile), "history.tile.add", tile.title()))
                        .blank());
    }

    private void change(Proposals p, Tile tile, DashboardView view) {
        navigation.showDetails(() -> editor(
                        p,
                        view,
                        changed -> accept(p, p.dashboard().with(changed), "history.tile.change", changed.title()))
                .of(tile));
    }

    private TileEditor editor(Proposals p, DashboardView view, Consumer<Tile> done) {
        return new TileEditor(
                session,
                p,
                inks.words(),
                tile -> {
                    done.accept(tile);
                    navigation.hideDetails();
                },
                view.previewProperty()::set);
    }

    void arrange(Proposals p) {
        navigation.showDetails(() -> new ArrangePane(p.dashboard(), inks.words(), arranged -> {
                    accept(p, arranged, "history.tile.arrange", p.dashboard().title());
                    navigation.hideDetails();
                })
                .view());
    }

    void menu(Proposals p, Optional<Page> page, String id, Point2D at, Clicks clicks) {
        p.dashboard().tiles().stream()
                .filter(t -> t.id().equals(id))
                .findFirst()
                .ifPresent(tile -> {
                    var menu = new ContextMenu();
                    menu.getItems()
                            .setAll(
                                    item("page.know", () -> clicks.know(id, -1)),
                                    new SeparatorMenuItem(),
                                    item("note.menu", () -> note(p, tile, clicks.web(), at)),
                                    deciding("dashboards.tile.change", () -> change(p, tile, clicks.view())),
                                    deciding("dashboards.tile.remove", () -> remove(p, tile)),
                                    new SeparatorMenuItem(),
                                    move(p, tile, "dashboards.tile.left", -1, 0, 0, 0),
                                    move(p, tile, "dashboards.tile.right", 1, 0, 0, 0),
                                    move(p, tile, "dashboards.tile.up", 0, -1, 0, 0),
                                    move(p, tile, "dashboards.tile.down", 0, 1, 0, 0),
                                    new SeparatorMenuItem(),
                                    move(p, tile, "dashboards.tile.wider", 0, 0, 1, 0),
                                    move(p, tile, "dashboards.tile.narrower", 0, 0, -1, 0),
                                    move(p, tile, "dashboards.tile.taller", 0, 0, 0, 1),
                                    move(p, tile, "dashboards.tile.shorter", 0, 0, 0, -1));
                    menu.getItems().addAll(pictures.items(page, tile, clicks.web()));
                    menu.show(clicks.web(), at.getX(), at.getY());
                });
    }

    private void note(Proposals p, Tile tile, Node web, Point2D at) {
        NotePad.open(session, inks.words(), new Spot(p.node().id(), tile.id(), tile.title()), web, at);
    }

    private MenuItem item(String key, Runnable act) {
        var item = new MenuItem(inks.words().text(key));
        item.setOnAction(_ -> act.run());
        return item;
    }

    private MenuItem deciding(String key, Runnable act) {
        return Needs.right(Right.DECIDE, item(key, act));
    }

    private MenuItem move(Proposals p, Tile tile, String key, int right, int down, int wider, int taller) {
        var place = Arranging.changed(tile.place(), right, down, wider, taller);
        var item = deciding(
                key,
                () -> place.ifPresent(
                        to -> accept(p, Arranging.moved(p.dashboard(), tile, to), "history.tile.move", tile.title())));
        item.setDisable(place.isEmpty());
        return item;
    }

    private void remove(Proposals p, Tile tile) {
        accept(p, p.dashboard().without(tile.id()), "history.tile.remove", tile.title());
    }

    private void accept(Proposals p, Dashboard changed, String key, String name) {
        var fresh = Proposals.of(session.book(), Optional.of(p.node().id())).orElse(p);
        session.accept(fresh.with(changed), Label.of(key, name));
    }

    /// Says which columns of the tables of a dashboard who is in does not see.
    void tell(Optional<Proposals> p, LeftOut leftOut) {
        leftOut.say(session, p.map(of -> of.node().inputs()).orElse(List.of()), (count, columns) -> inks.words()
                .text("withheld.left-out", count, columns));
    }

    void export(Proposals p, Page page, Node owner) {
        PurposeQuestion.askForPage(owner, session, inks.words(), page, aim -> export(p, page, owner, aim));
    }

    private void export(Proposals p, Page page, Node owner, Aim aim) {
        choice.save(owner, p.dashboard().title(), Printout.ENDINGS).ifPresent(file -> {
            var ink = inks.paper(page.currency());
            var plain = p.imprint(session.evaluator(), inks.words());
            var looked = p.with(p.dashboard().filtered(page.filters()));
            session.jobs()
                    .start(
                            Job.of("export").about(file),
                            progress -> {
                                PurposeQuestion.pass(session, page, aim, progress);
                                var imprint = session.evaluator()
                                        .map(by -> new Origins(looked, by))
                                        .map(from -> plain.knowing(
                                                        from.known(p.node().id(), ink, progress))
                                                .lacking(from.lacking(p.node().inputs(), progress)))
                                        .orElse(plain);
                                var printout = Printout.of(page, ink, imprint, pictures.drawn());
                                return Exported.write(
                                        file,
                                        printout.in(
                                                file,
                                                session.stamp(Leaving.page("dashboard", aim), file, inks.words())),
                                        progress);
                            },
                            _ -> {});
        });
    }
}
