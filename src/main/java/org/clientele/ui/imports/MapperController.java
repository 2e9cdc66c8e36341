package org.clientele.ui.imports;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.clientele.source.ColumnOption;
import org.clientele.source.Pairing;
import org.clientele.ui.Language;
import org.clientele.ui.Options;
import org.clientele.words.Words;

/// Which column of a new file stands for which one of the table; away where all are as they were.
public final class MapperController {

    private final NextDrop next;
    private final Words words;

    @FXML
    private VBox root;

    @FXML
    private Label missing;

    @FXML
    private FlowPane pairs;

    public MapperController(NextDrop next, Language language) {
        this.next = next;
        words = language.words();
    }

    @FXML
    private void initialize() {
        root.managedProperty().bind(root.visibleProperty());
        missing.managedProperty().bind(missing.visibleProperty());
        root.setVisible(false);
    }

    void show(Optional<FileDraft> draft, Optional<GoingOn> going) {
        var seen = going.filter(g -> g.likeness().isToBeSeen());
        root.setVisible(seen.isPresent());
        draft.ifPresent(d -> seen.ifPresent(g -> show(d, g)));
    }

    private void show(FileDraft draft, GoingOn going) {
        var gone = going.likeness().missing();
        missing.setVisible(!gone.isEmpty());
        missing.setText(words.text("next.map.missing", gone));
        var focused = boxes().filter(Node::isFocused).map(Node::getId).findFirst();
        pairs.getChildren()
                .setAll(going.likeness().pairings().stream()
                        .filter(p -> !p.known().equals(Optional.of(p.column()))
                                || going.likeness().isRetyped(p))
                        .map(p -> pair(draft, going, p))
                        .toList());
        boxes().filter(box -> focused.equals(Optional.of(box.getId()))).forEach(Node::requestFocus);
    }

    private Stream<Node> boxes() {
        return pairs.getChildren().stream()
                .flatMap(row -> ((HBox) row).getChildren().stream())
                .filter(ComboBox.class::isInstance);
    }

    private Node pair(FileDraft draft, GoingOn going, Pairing pairing) {
        var name = new Label(pairing.column() + " →");
        name.getStyleClass().addAll("body", "data");
        var known = new ComboBox<Optional<String>>();
        Options.name(known, k -> k.orElseGet(() -> words.text("next.map.new")));
        known.getItems()
                .setAll(Stream.concat(
                                going.likeness().known().columns().stream()
                                        .filter(ColumnOption::keep)
                                        .map(c -> Optional.of(c.name())),
                                Stream.of(Optional.<String>empty()))
                        .toList());
        known.setValue(pairing.known());
        known.setAccessibleText(words.text("next.map.column", pairing.column()));
        known.getStyleClass().add("data");
        known.setId("map-" + pairing.column());
        Options.onChoice(known, k -> {
            if (!k.equals(pairing.known())) {
                next.pair(draft, pairing.column(), k);
            }
        });
        var why = new Label(why(going, pairing));
        why.getStyleClass().addAll("chip", "kind");
        var row = new HBox(name, known, why);
        row.getStyleClass().add("row");
        return row;
    }

    private String why(GoingOn going, Pairing pairing) {
        return going.likeness().isRetyped(pairing)
                ? words.text("next.map.type", words.name(going.likeness().typeNow(pairing)))
                : words.name(pairing.why());
    }
}
