package org.clientele.ui.imports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.clientele.source.IncomingFigures;
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
    }

    @FXML
    private void initialize() {
        for (var each : List.of(root, more, keyBox, counts, consequence)) {
            each.managedProperty().bind(each.visibleProperty());
        }
        Unseen.hide(root);
        Options.name(target, t -> t.map(this::named).orElseGet(() -> words.text("next.own")));
        Options.name(way, words::name);
        Options.name(key, k -> String.join(" + ", k));
        Options.onChoice(target, t -> act(d -> choose(d, t)));
        Options.onChoice(way, w -> act(d -> next.say(d, w)));
        Options.onChoice(key, k -> act(d -> next.say(d, k)));
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
        target.getItems()
                .setAll(Stream.concat(tables.stream().map(Optional::of), Stream.of(Optional.<NextMonth.Table>empty()))
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
        way.getItems().setAll(NextDrop.ways(going));
        way.setValue(going.way());
        keyBox.setVisible(going.isKnown());
        key.getItems().setAll(next.keys(going));
        key.setValue(going.by());
        counts.setText(
                going.outcome().map(o -> said(o.figures().counts())).orElseGet(() -> words.text("next.comparing")));
        going.outcome()
                .ifPresent(o ->
                        consequence.setText(consequence(going.way(), o.figures().counts())));
    }

    private String said(IncomingFigures.Counts c) {
        return words.text("next.counts", c.fresh(), c.changed(), c.cells(), c.missing(), c.duplicate());
    }

    private String consequence(Way chosen, IncomingFigures.Counts c) {
        return switch (chosen) {
            case APPEND -> words.text("next.consequence.append", c.incoming(), c.before() + c.incoming());
            case REPLACE -> words.text("next.consequence.replace", c.before(), c.incoming());
            case UPDATE -> words.text("next.consequence.update", c.changed(), c.fresh(), c.missing());
        };
    }
}
