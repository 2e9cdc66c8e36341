package org.clientele.ui.imports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.clientele.source.Way;
import org.clientele.ui.Language;
import org.clientele.ui.Options;
import org.clientele.ui.Unseen;
import org.clientele.words.Words;
import org.clientele.workbook.NextMonth;

/// Which table the chosen file goes on with, what it does to the rows there, and what it would bring.
public final class NextController {

    private final Arrivals arrivals;
    private final NextDrop next;
    private final Words words;
    private final NextWords said;
    private Optional<FileDraft> draft = Optional.empty();
    private boolean showing;

    @FXML
    private VBox root;

    @FXML
    private ComboBox<Optional<NextMonth.Table>> target;

    @FXML
    private HBox more;

    @FXML
    private ComboBox<Way> way;

    @FXML
    private HBox keyBox;

    @FXML
    private ComboBox<List<String>> key;

    @FXML
    private Label counts;

    @FXML
    private Label consequence;

    @FXML
    private MapperController mapperController;

    @FXML
    private DifferencesController differencesController;

    public NextController(Arrivals arrivals, NextDrop next, Language language) {
        this.arrivals = arrivals;
        this.next = next;
        words = language.words();
        said = new NextWords(words);
    }

    @FXML
    private void initialize() {
        for (var each : List.of(root, more, keyBox, counts, consequence)) {
            each.managedProperty().bind(each.visibleProperty());
        }
        Unseen.hide(root);
        Options.name(target, t -> t.map(this::named).orElseGet(() -> words.text("next.own")));
        Options.name(way, words::name);
        Options.name(key, k -> k.isEmpty() ? words.text("next.key.none") : String.join(" + ", k));
        Options.onceChosen(target, t -> act(d -> choose(d, t)));
        Options.onceChosen(way, w -> act(d -> next.say(d, w)));
        Options.onceChosen(key, k -> act(d -> next.say(d, k)));
        arrivals.watch(root, this::show);
    }

    /// Files that are to be a table of their own are one, where they are alike.
    private void choose(FileDraft file, Optional<NextMonth.Table> table) {
        if (table.isPresent()) {
            next.choose(file, table);
        } else {
            Joining.goingAlike(arrivals.drafts(), file).forEach(each -> next.choose(each, table));
        }
        arrivals.join();
    }

    private String named(NextMonth.Table table) {
        return words.text("next.table", table.newest().label());
    }

    private void act(java.util.function.Consumer<FileDraft> done) {
        if (!showing) {
            draft.ifPresent(done);
        }
    }

    private void show(Optional<FileDraft> chosen) {
        draft = chosen;
        showing = true;
        var tables = chosen.map(d -> d.tablesProperty().get()).orElse(List.of());
        var going = chosen.flatMap(d -> d.goingProperty().get());
        root.setVisible(!tables.isEmpty());
        Options.offer(
                target,
                Stream.concat(tables.stream().map(Optional::of), Stream.of(Optional.<NextMonth.Table>empty()))
                        .toList());
        target.setValue(going.map(GoingOn::table));
        more.setVisible(going.isPresent());
        counts.setVisible(going.isPresent());
        consequence.setVisible(going.filter(GoingOn::isKnown).isPresent());
        going.ifPresent(this::show);
        mapperController.show(chosen, going);
        differencesController.show(going.flatMap(GoingOn::outcome));
        showing = false;
    }

    private void show(GoingOn going) {
        Options.offer(way, NextDrop.ways(going));
        way.setValue(going.way());
        keyBox.setVisible(going.isKnown() || going.key().isPresent());
        Options.offer(key, next.keys(going));
        key.setValue(going.by());
        counts.setText(going.outcome()
                .map(o -> said.counts(o.figures().counts()))
                .orElseGet(() -> words.text("next.comparing")));
        consequence.setText(said.consequence(going));
    }
}
