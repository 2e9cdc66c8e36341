package org.clientele.ui.data;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.clientele.job.Job;
import org.clientele.recipe.Recipe;
import org.clientele.recipe.StepUse;
import org.clientele.ui.Language;
import org.clientele.ui.LeftOut;
import org.clientele.ui.NoteButton;
import org.clientele.ui.Question;
import org.clientele.ui.Reflow;
import org.clientele.ui.Session;
import org.clientele.ui.Shown;
import org.clientele.ui.Stop;
import org.clientele.words.Words;
import org.clientele.workbook.Node;

/// The head of the data stop: what the table is, where it comes from, and what can be done with it.
public final class HeaderController {

    private final Session session;
    private final Viewing viewing;
    private final Ways ways;
    private final Language language;
    private final Words words;
    private Lost lost = Lost.NOTHING;

    @FXML
    private Reflow root;

    @FXML
    private Label title;

    @FXML
    private Label facts;

    @FXML
    private LeftOut leftOut;

    @FXML
    private Button again;

    @FXML
    private NoteButton note;

    public HeaderController(Session session, Viewing viewing, Ways ways, Language language) {
        this.session = session;
        this.viewing = viewing;
        this.ways = ways;
        this.language = language;
        words = language.words();
    }

    @FXML
    private void initialize() {
        Bindings.createObjectBinding(
                        () -> viewing.tableProperty().get().flatMap(session.book()::find),
                        viewing.tableProperty(),
                        session.bookProperty())
                .when(Shown.in(root))
                .subscribe(this::show);
        viewing.shownProperty()
                .when(Shown.in(root))
                .subscribe(now -> leftOut.say(
                        session,
                        now.map(shown -> shown.sheet().schema()),
                        (count, columns) -> words.text("withheld.dots", count, columns)));
        again.managedProperty().bind(again.visibleProperty());
        again.setTooltip(new Tooltip(words.text("data.lost.act")));
        note.follow(session, words, viewing.tableProperty());
    }

    private void show(Optional<Node> node) {
        title.setText(node.map(Node::title).orElse(""));
        facts.setText(node.map(this::facts).orElse(""));
        say(Lost.NOTHING);
        var sources = Lost.sources(session.book(), node);
        if (!sources.isEmpty()) {
            var deposits = session.deposits();
            session.jobs().start(Job.of("lost"), _ -> Lost.of(sources, deposits), this::say);
        }
    }

    private void say(Lost found) {
        lost = found;
        again.setVisible(!found.sources().isEmpty());
        new LostMenu(session, words).on(again, found.sources());
        again.setText(Stream.of(
                        words.text("data.lost.rows", found.rejected()), words.text("data.lost.cells", found.misfits()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        again.setAccessibleText(again.getText() + " " + words.text("data.lost.act"));
    }

    @FXML
    private void again() {
        ways.arrivals().readAgain(lost.sources());
    }

    private String facts(Node node) {
        var inputs = node.inputs().stream()
                .map(id -> session.book().require(id).title())
                .toList();
        if (node.spec() instanceof Recipe recipe) {
            return words.text(
                    "data.facts.recipe",
                    inputs,
                    recipe.steps().stream().filter(StepUse::isOn).count());
        }
        return inputs.isEmpty() ? words.text("data.facts.source") : words.text("data.facts.made", inputs);
    }

    @FXML
    private void join() {
        ways.navigation().go(Stop.JOIN);
    }

    @FXML
    private void export() {
        ways.export().ask(root, title.getText());
    }

    @FXML
    private void release() {
        viewing.tableProperty().get().ifPresent(table -> viewing.shown().ifPresent(shown -> {
            var schema = shown.sheet().schema();
            ways.navigation().showDetails(() -> new ReleaseForm(session, language.words(), table, schema)
                    .view((coarse, known) ->
                            ways.export().ask(root, new Question(session.book(), table), coarse, known)));
        }));
    }

    @FXML
    private void bringIn() {
        ways.arrivals().ask(root);
    }
}
