package org.clientele.ui.segments;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clientele.customer.Rfm;
import org.clientele.customer.SegmentSummary;
import org.clientele.ui.Answer;
import org.clientele.ui.Days;
import org.clientele.ui.NoteButton;
import org.clientele.ui.Options;
import org.clientele.ui.ProblemBox;
import org.clientele.ui.Shown;
import org.clientele.ui.Statement;
import org.clientele.words.Words;
import org.clientele.workbook.Workbook;

/// The segments stop: the grid of scores, the segments with their sizes, and what sets one apart.
public final class SegmentsController {

    private final SegmentWork work;
    private final Words words;
    private Answer<SegmentSummary> profiles;

    @FXML
    private StackPane root;

    @FXML
    private BorderPane stop;

    @FXML
    private VBox empty;

    @FXML
    private Button fromRoles;

    @FXML
    private Statement facts;

    @FXML
    private ComboBox<String> chooser;

    @FXML
    private DatePicker asOf;

    @FXML
    private ProblemBox wrong;

    @FXML
    private Statement whole;

    @FXML
    private FlowPane cards;

    @FXML
    private NoteButton note;

    public SegmentsController(SegmentWork work) {
        this.work = work;
        words = work.words();
    }

    @FXML
    private void initialize() {
        var shown = Shown.in(root);
        var session = work.session();
        var view = work.view();
        Days.speak(asOf, words);
        asOf.managedProperty().bind(asOf.visibleProperty());
        note.follow(session, words, view.nodeProperty());
        Options.onChoice(chooser, id -> work.choose(Optional.of(id)));
        asOf.setOnAction(_ -> work.now().ifPresent(s -> work.seeFrom(s, asOf.getValue())));
        var question = Bindings.createObjectBinding(
                () -> work.now().map(Segmentation::profiles), view.nodeProperty(), session.bookProperty());
        profiles = session.answer("segments", shown, question, SegmentSummary.class);
        session.bookProperty().when(shown).subscribe(this::list);
        profiles.resultProperty().when(shown).subscribe(_ -> show());
        profiles.problemProperty().subscribe(problem -> wrong.say(words, problem));
        view.segmentProperty().when(shown).subscribe(_ -> show());
    }

    private void list(Workbook book) {
        var all = Segmentation.of(book);
        show(empty, all.isEmpty());
        show(stop, !all.isEmpty());
        fromRoles.setDisable(!work.canScore());
        if (work.now().isEmpty()) {
            work.choose(all.stream().map(s -> s.node().id()).findFirst());
        }
        var ids = all.stream().map(s -> s.node().id()).toList();
        Options.fill(chooser, ids, id -> book.find(id).map(n -> n.title()).orElse(id));
        chooser.setValue(work.view().nodeProperty().get().orElse(null));
        work.now().flatMap(Segmentation::rfm).map(Rfm::asOf).ifPresent(asOf::setValue);
        show();
    }

    private void show() {
        cards.getChildren().clear();
        var known = profiles.result();
        work.now()
                .ifPresent(s -> known.ifPresent(summary -> {
                    asOf.setVisible(s.rfm().isPresent());
                    new SegmentsSaid(words, summary, work.figures()).say(facts, whole);
                    summary.segments().forEach(profile -> cards.getChildren()
                            .add(work.known(
                                    SegmentCard.of(
                                            profile, s, words, work.view().segmentProperty()),
                                    s,
                                    profile)));
                    work.details(s, summary);
                }));
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    @FXML
    private void begin() {
        work.begin();
    }

    @FXML
    private void makeScores() {
        work.makeScores();
    }
}
