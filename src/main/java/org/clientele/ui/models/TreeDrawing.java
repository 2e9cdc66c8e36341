package org.clientele.ui.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.clientele.analysis.classify.Tree;
import org.clientele.analysis.classify.TreeNode;
import org.clientele.analysis.predict.EncodedColumn;
import org.clientele.analysis.predict.Target;
import org.clientele.ui.Knowable;
import org.clientele.words.Words;
import org.clientele.workbook.Excerpt;

/// A tree drawn from its root to the right, or one node below the other: a question in each node, yes above, no
/// below, and how many rows came there with which share of the class or which mean.
record TreeDrawing(Terms terms, Tree tree, List<EncodedColumn> columns, Target target, Knowable figures) {

    private Words words() {
        return terms.words();
    }

    Node view() {
        var side = side(0, "");
        var below = below(0, "");
        Knowable.chain(known(side));
        Knowable.chain(known(below));
        return new TreePane(side, below);
    }

    /// The figures of a drawing, each node before those below it.
    private static List<Label> known(Node drawing) {
        return drawing instanceof Parent parent && !(drawing instanceof Label)
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> known(child).stream())
                        .toList()
                : drawing instanceof Label label && label.getStyleClass().contains(Knowable.STYLE)
                        ? List.of(label)
                        : List.of();
    }

    /// The answers on the way to a node, in words.
    private String rule(int at) {
        var nodes = tree.nodes();
        var way = new ArrayList<String>();
        for (int to = at; to != 0; ) {
            int child = to;
            int parent = IntStream.range(0, nodes.size())
                    .filter(i -> !nodes.get(i).isLeaf())
                    .filter(i -> nodes.get(i).left() == child || nodes.get(i).right() == child)
                    .findFirst()
                    .orElseThrow();
            boolean yes = after(nodes.get(parent)).getFirst() == child;
            var asked = question(nodes.get(parent));
            way.addFirst(yes ? asked : words().text("models.tree.is.not", asked));
            to = parent;
        }
        return way.isEmpty() ? words().text("models.tree.root") : String.join(words().text("models.tree.and"), way);
    }

    private Label figure(int at) {
        var label = line(whole(tree.nodes().get(at)), "small");
        return figures.asks(
                label, () -> figures.finding("tree-node", rule(at), label.getText(), new Excerpt.AtNode(at)));
    }

    private List<Integer> after(TreeNode node) {
        boolean value = columns.get(node.column()).kind() == EncodedColumn.Kind.VALUE;
        return value ? List.of(node.left(), node.right()) : List.of(node.right(), node.left());
    }

    private VBox below(int at, String way) {
        var node = tree.nodes().get(at);
        var line = new FlowPane();
        if (!way.isEmpty()) {
            line.getChildren().add(line(words().text(way), "caption", "look"));
        }
        if (!node.isLeaf()) {
            line.getChildren().add(line(question(node), "body", "card-title"));
        }
        line.getChildren().add(figure(at));
        line.getStyleClass().addAll("tree-card", "tree-line", node.isLeaf() ? tone(node) : "tree-question");
        var branch = new VBox(line);
        branch.getStyleClass().add("tree-outline");
        if (!node.isLeaf()) {
            var after = new VBox(
                    below(after(node).getFirst(), "models.tree.yes"),
                    below(after(node).getLast(), "models.tree.no"));
            after.getStyleClass().addAll("tree-outline", "tree-under");
            branch.getChildren().add(after);
        }
        return branch;
    }

    private HBox side(int at, String way) {
        var node = tree.nodes().get(at);
        var branch = new HBox(card(at, way));
        branch.getStyleClass().add("tree-branch");
        if (!node.isLeaf()) {
            var after = new VBox(
                    side(after(node).getFirst(), "models.tree.yes"),
                    side(after(node).getLast(), "models.tree.no"));
            after.getStyleClass().add("tree-after");
            branch.getChildren().add(after);
        }
        return branch;
    }

    private VBox card(int at, String way) {
        var node = tree.nodes().get(at);
        var card = new VBox();
        card.getStyleClass().addAll("tree-card", node.isLeaf() ? tone(node) : "tree-question");
        if (!way.isEmpty()) {
            card.getChildren().add(line(words().text(way), "caption", "look"));
        }
        if (!node.isLeaf()) {
            card.getChildren().add(line(question(node), "body", "card-title"));
        }
        card.getChildren().add(figure(at));
        return card;
    }

    private String tone(TreeNode node) {
        return target.isClass() && node.value() >= 0.5 ? "tree-positive" : "tree-leaf";
    }

    private String question(TreeNode node) {
        var column = columns.get(node.column());
        return column.kind() == EncodedColumn.Kind.VALUE
                ? terms.name(column.term()) + " ≤ " + words().exactly(rounded(node.threshold()))
                : terms.name(column.term());
    }

    private static double rounded(double value) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.5g", value));
    }

    private String whole(TreeNode node) {
        return words().text("models.tree.said", said(node), words().text("models.tree.rows", node.rows()));
    }

    private String said(TreeNode node) {
        return terms.positive(target)
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
