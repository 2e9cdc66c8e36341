package org.clientele.ui.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.clientele.ui.NoteMark;
import org.clientele.ui.Spot;
import org.clientele.words.Words;
import org.clientele.workbook.Node;
import org.clientele.workbook.Outlook;
import org.kordamp.ikonli.javafx.FontIcon;

/// The tables side by side, each with its number of rows once that is known. Left and right move between them.
final class TabLine {

    private final HBox line;
    private final Viewing viewing;
    private final Words words;
    private final DataKnowing knowing;
    private final Map<String, ToggleButton> tabs = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();

    TabLine(HBox line, DataKnowing knowing) {
        this.line = line;
        this.knowing = knowing;
        viewing = knowing.viewing();
        words = knowing.words();
    }

    void show(List<Node> tables, Map<String, Outlook> outlook) {
        tabs.clear();
        line.getChildren().clear();
        for (var node : tables) {
            var tab = tab(node, Tables.icon(node, outlook));
            tabs.put(node.id(), tab);
            line.getChildren().add(tab);
            rows.computeIfPresent(node.id(), (id, count) -> count(id, count));
        }
        choose(viewing.tableProperty().get());
    }

    void choose(Optional<String> chosen) {
        tabs.forEach((id, tab) -> tab.setSelected(chosen.equals(Optional.of(id))));
    }

    /// Says how many rows a table has.
    int count(String id, int count) {
        rows.put(id, count);
        Optional.ofNullable(tabs.get(id)).ifPresent(tab -> {
            ((Label) ((HBox) tab.getGraphic()).getChildren().get(2)).setText(words.number(count));
            tab.setAccessibleText(words.text("data.tab.spoken", tab.getUserData(), count));
        });
        return count;
    }

    private ToggleButton tab(Node node, String icon) {
        var title = new Label(node.title());
        var count = new Label();
        count.getStyleClass().add("tab-count");
        var spot = new Spot(node.id(), "", node.title());
        var mark = NoteMark.of(words, spot, node.note());
        var content = new HBox(new FontIcon(icon), title, count, mark);
        content.getStyleClass().add("tab-content");
        var tab = new ToggleButton("", content);
        tab.setId("tab-" + node.id());
        tab.setUserData(node.title());
        tab.getStyleClass().addAll("table-tab", "data");
        tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
        tab.setAccessibleText(node.title());
        tab.setAccessibleHelp(NoteMark.spoken(words, spot, node.note()));
        knowing.rows(tab, node, count::getText);
        tab.setOnAction(_ -> {
            viewing.open(Optional.of(node.id()));
            tab.setSelected(true);
        });
        tab.setOnKeyPressed(event -> {
            int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
            if (step != 0) {
                var all = line.getChildren();
                all.get(Math.floorMod(all.indexOf(tab) + step, all.size())).requestFocus();
                event.consume();
            }
        });
        return tab;
    }
}
