package org.clientele.ui.frame;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;

/// A line of the palette: icon, name with the typed letters marked, what it belongs to, keys; or the head of a group.
final class PaletteCell extends ListCell<PaletteCell.Line> {

    sealed interface Line {

        record Head(String group) implements Line {}

        record Item(Found found) implements Line {}
    }

    /// As wide as the palette; what is too long is cut, and not scrolled to.
    PaletteCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Line line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(null);
        setAccessibleText("");
        setDisable(line instanceof Line.Head
                || line instanceof Line.Item(var one) && one.why().isPresent());
        if (!empty && line instanceof Line.Head(var group)) {
            var label = new Label(group);
            label.getStyleClass().addAll("caption", "muted", "palette-group");
            setGraphic(label);
        } else if (!empty && line instanceof Line.Item(var found)) {
            setAccessibleText(found.name().shown() + " " + about(found) + " " + found.keys());
            setGraphic(row(found));
        }
    }

    private static String about(Found found) {
        return found.why().orElse(found.name().about());
    }

    private static HBox row(Found found) {
        var about = new Label(about(found));
        about.getStyleClass().addAll("small", "muted", "data");
        about.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(new FontIcon(found.icon()), name(found), about, space);
        row.getStyleClass().add("row");
        if (!found.keys().isEmpty()) {
            var keys = new Label(found.keys());
            keys.getStyleClass().add("key-cap");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(keys);
        }
        return row;
    }

    private static TextFlow name(Found found) {
        var flow = new TextFlow();
        flow.setMinWidth(Region.USE_PREF_SIZE);
        flow.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var name = found.name().shown();
        int done = 0;
        for (int i = 1; i <= name.length(); i++) {
            boolean lit = found.letters().contains(done);
            if (i == name.length() || found.letters().contains(i) != lit) {
                var text = new Text(name.substring(done, i));
                text.getStyleClass().add(lit ? "typed" : "untyped");
                flow.getChildren().add(text);
                done = i;
            }
        }
        return flow;
    }
}
