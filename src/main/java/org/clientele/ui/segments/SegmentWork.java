package org.clientele.ui.segments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import org.clientele.analysis.cluster.AssignClusters;
import org.clientele.analysis.cluster.KMeans;
import org.clientele.customer.SegmentSummary;
import org.clientele.customer.SegmentSummary.Profile;
import org.clientele.source.Source;
import org.clientele.source.Sources;
import org.clientele.ui.Knowable;
import org.clientele.ui.Knower;
import org.clientele.ui.Language;
import org.clientele.ui.Navigation;
import org.clientele.ui.NoteButton;
import org.clientele.ui.Session;
import org.clientele.ui.SheetExport;
import org.clientele.words.Words;
import org.clientele.workbook.History.Label;
import org.clientele.workbook.Node;
import org.clientele.workbook.Prepared;
import org.clientele.workbook.Workbook;

/// What can be done to segments.
public final class SegmentWork {

    private final Session session;
    private final SegmentView view = new SegmentView();
    private final Navigation navigation;
    private final Language language;
    private final Knower knower;
    private final SheetExport export;

    public SegmentWork(Session session, Navigation navigation, Language language, Knower knower, SheetExport export) {
        this.export = export;
        this.session = session;
        this.navigation = navigation;
        this.language = language;
        this.knower = knower;
    }

    Session session() {
        return session;
    }

    Navigation navigation() {
        return navigation;
    }

    SegmentView view() {
        return view;
    }

    Words words() {
        return language.words();
    }

    /// The segmentation that is looked at.
    Optional<Segmentation> now() {
        return Segmentation.of(session.book(), view.nodeProperty().get());
    }

    void choose(Optional<String> id) {
        view.segmentProperty().set(Optional.empty());
        view.nodeProperty().set(id);
    }

    /// Sees the past from another day.
    void seeFrom(Segmentation now, LocalDate day) {
        if (day != null && now.rfm().filter(r -> r.asOf().equals(day)).isEmpty()) {
            session.accept(now.asOf(day), Label.of("history.as-of", day));
        }
    }

    /// Shows the chosen segment at the right.
    void details(Segmentation now, SegmentSummary summary) {
        summary.segments().stream()
                .filter(p -> view.segmentProperty().get().equals(Optional.of(p.segment())))
                .findFirst()
                .ifPresent(p -> navigation.showDetails(() -> SegmentDetails.of(
                        new SegmentDetails.Told(
                                p,
                                now.name(p.segment(), words()),
                                know(now, p.segment()),
                                NoteButton.of(session, words(), now.spot(p.segment(), words())),
                                figures()),
                        words(),
                        new SegmentDetails.Acts(
                                name -> rename(now, p.segment(), name),
                                owner -> export(now, p.segment(), owner),
                                this::leave))));
    }

    private void leave() {
        view.segmentProperty().set(Optional.empty());
        navigation.hideDetails();
    }

    /// Lets figures of the segments against each other be asked how they are known.
    Knowable figures() {
        return new Knowable(session, words(), () -> now().map(Segmentation::profiles));
    }

    /// Lets the card of a segment be asked how its size is known.
    Button known(Button card, Segmentation now, Profile profile) {
        var code = profile.segment();
        return new Knowable(session, words(), Optional::empty)
                .asks(card, () -> Optional.of(now.size(code, now.name(code, words()))));
    }

    private Button know(Segmentation now, String segment) {
        return knower.button(() -> Optional.of(now.size(segment, now.name(segment, words()))));
    }

    private void export(Segmentation now, String code, javafx.scene.Node owner) {
        export.ask(owner, now.name(code, words()), now.members(code));
    }

    private void rename(Segmentation now, String code, String name) {
        session.accept(now.renamed(code, name), Label.of("history.segment.rename", name));
    }

    /// Shows the form of a new segmentation by k-means.
    void begin() {
        navigation.showDetails(() -> new ClusterForm(session, words(), this::divide, this::leave).view());
    }

    private void divide(ClusterForm.Wish wish) {
        var book = session.book();
        var groups = book.freshId("groups");
        var grouped = book.freshId("grouped");
        var fit = KMeans.of(wish.k(), wish.features().toArray(String[]::new));
        var title = words().text("segments.groups", wish.k());
        var proposal = book.with(List.of(
                Node.of(groups, title, fit, wish.table()),
                Node.of(
                        grouped,
                        title,
                        new AssignClusters(List.of(), "group", Optional.empty()),
                        wish.table(),
                        groups)));
        session.accept(proposal, Label.of("history.segments.new", title));
        navigation.hideDetails();
        choose(Optional.of(grouped));
    }

    boolean canScore() {
        return scored().isPresent();
    }

    /// Scores the customers of the first table whose roles allow it.
    void makeScores() {
        scored().ifPresent(book -> session.accept(book, Label.of("history.rfm")));
    }

    private Optional<Workbook> scored() {
        var sources = session.book().nodes(Sources.class).stream()
                .flatMap(n -> ((Sources) n.spec()).ids().stream())
                .map(id -> session.deposits().get(id, Source.class))
                .toList();
        var book = new Prepared(words()::text).scored(session.book(), sources);
        return book.equals(session.book()) ? Optional.empty() : Optional.of(book);
    }
}
