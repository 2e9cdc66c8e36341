package org.clientele.ui.models;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.clientele.analysis.classify.Tree;
import org.clientele.analysis.classify.TreeNode;
import org.clientele.analysis.predict.EncodedColumn;
import org.clientele.analysis.predict.Target;
import org.clientele.table.Numbers;
import org.clientele.words.Words;

/// A tree drawn from its root to the right: a question in each node, yes above, no below, and how many rows came there
/// with which share of the class or which mean.
record TreeDrawing(Terms terms, Tree tree, List<EncodedColumn> columns, Target target) {

    private Words words() {
        return terms.words();
    }

    Node view() {
        return view(0, "");
    }

    private HBox view(int at, String way) {
        var node = tree.nodes().get(at);
        var branch = new HBox(card(node, way));
        branch.getStyleClass().add("tree-branch");
        if (!node.isLeaf()) {
            boolean value = columns.get(node.column()).kind() == EncodedColumn.Kind.VALUE;
            int yes = value ? node.left() : node.right();
            int no = value ? node.right() : node.left();
            var after = new VBox(view(yes, "models.tree.yes"), view(no, "models.tree.no"));
            after.getStyleClass().add("tree-after");
            branch.getChildren().add(after);
        }
        return branch;
    }

    private VBox card(TreeNode node, String way) {
        var card = new VBox();
        card.getStyleClass().addAll("tree-card", node.isLeaf() ? tone(node) : "tree-question");
        if (!way.isEmpty()) {
            card.getChildren().add(line(words().text(way), "caption", "look"));
        }
        if (!node.isLeaf()) {
            card.getChildren().add(line(question(node), "body", "card-title"));
        }
        var rows = words().text("models.tree.rows", node.rows());
        card.getChildren().add(line(words().text("models.tree.said", said(node), rows), "small"));
        return card;
    }

    private String tone(TreeNode node) {
        return target.isClass() && node.value() >= 0.5 ? "tree-positive" : "tree-leaf";
    }

    private String question(TreeNode node) {
        var column = columns.get(node.column());
        return column.kind() == EncodedColumn.Kind.VALUE
                ? terms.name(column.term()) + " ≤ " + Numbers.text(rounded(node.threshold()))
                : terms.name(column.term());
    }

    private static double rounded(double value) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.5g", value));
    }

    private String said(TreeNode node) {
        return target.positive()
                .map(p -> words().text("models.tree.share", words().percent(node.value(), 0), p))
                .orElseGet(() -> words().text("models.tree.mean", Figures.of(words(), node.value())));
    }

    private static Label line(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.getStyleClass().add("data");
        return label;
    }
}
