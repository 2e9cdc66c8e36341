package org.clientele.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clientele.report.Grounds;
import org.clientele.report.Stage;
import org.clientele.words.Words;
import org.clientele.workbook.Layer;
import org.clientele.workbook.Lines;
import org.kordamp.ikonli.javafx.FontIcon;

/// The answer to "how do you know?": the figure, what it is, the proof, the rows behind it, and the way to the files.
final class KnowPane {

    private static final String ID = "know";

    /// Rows behind a figure, and where they stand in their files where they do not say so themselves.
    record Behind(Layer layer, Optional<Lines> lines) {}

    /// What is shown.
    record Answered(Grounds grounds, List<Behind> behind) {}

    private final Words words;
    private final Runnable close;

    KnowPane(Words words, Runnable close) {
        this.words = words;
        this.close = close;
    }

    static boolean is(Node node) {
        return ID.equals(node.getId());
    }

    Node of(Answered answered) {
        var grounds = answered.grounds();
        var body = new VBox(label(grounds.title(), "muted", "data"), label(grounds.value(), "figure", "data"));
        body.getChildren().add(label(grounds.definition(), "body"));
        grounds.filters().forEach(filter -> body.getChildren().add(label(filter, "small", "muted")));
        if (!grounds.proof().isEmpty()) {
            body.getChildren().add(proof(grounds));
        }
        body.getChildren().add(acts(answered, body));
        grounds.stages().forEach(stage -> body.getChildren().add(stage(stage)));
        body.getStyleClass().addAll("form", "stage-content", "know-body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(words.text("page.know"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var pane = new VBox(head(), scroll);
        pane.setId(ID);
        pane.getStyleClass().add("column-panel");
        return pane;
    }

    private HBox head() {
        var title = label(words.text("page.know"), "panel-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var shut = new Button();
        shut.setId("know-close");
        shut.setGraphic(new FontIcon("mdoal-close"));
        shut.getStyleClass().addAll("icon-only", "flat");
        shut.setAccessibleText(words.text("know.close"));
        shut.setTooltip(new Tooltip(words.text("know.close")));
        shut.setOnAction(_ -> close.run());
        var head = new HBox(title, shut);
        head.getStyleClass().addAll("row", "column-panel-head");
        return head;
    }

    private Node proof(Grounds grounds) {
        boolean wrong = grounds.agrees() == Grounds.Agreement.DIFFERENT;
        var text = label(grounds.proof(), "body");
        text.setId("know-proof");
        HBox.setHgrow(text, Priority.ALWAYS);
        var box = new HBox(new FontIcon(wrong ? "mdoal-error_outline" : "mdoal-check"), text);
        box.getStyleClass().addAll("message", wrong ? "wrong" : "good");
        return box;
    }

    private Node acts(Answered answered, VBox body) {
        var copy = new Button(words.text("know.copy"), new FontIcon("mdoal-content_copy"));
        copy.setId("know-copy");
        copy.setOnAction(_ -> {
            var content = new ClipboardContent();
            content.putString(answered.grounds().text(words));
            Clipboard.getSystemClipboard().setContent(content);
        });
        var acts = new FlowPane(copy);
        acts.getStyleClass().add("chip-line");
        for (int i = 0; i < answered.behind().size(); i++) {
            acts.getChildren().add(i, show(answered.behind().get(i), i, acts, body));
        }
        return acts;
    }

    private Button show(Behind behind, int at, Node acts, VBox body) {
        var layer = behind.layer();
        int count = layer.rows().rows();
        boolean plain = at == 0 && layer.said().isEmpty() || layer.table().isEmpty();
        var show =
                new Button(plain ? words.text("know.show", count) : words.text("know.show.of", count, layer.table()));
        show.setId(at == 0 ? "know-rows" : "know-rows-" + at);
        show.setWrapText(true);
        if (at == 0) {
            show.getStyleClass().add("accent");
        }
        show.setDisable(count == 0);
        show.setOnAction(_ -> {
            show.setDisable(true);
            body.getChildren().add(body.getChildren().indexOf(acts) + 1, new BehindTable(words).of(behind));
        });
        return show;
    }

    private Node stage(Stage stage) {
        var title = label(stage.title(), "card-title", "data");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var amount = label(stage.amount(), "small");
        amount.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        var lines = new ArrayList<Node>();
        lines.add(new HBox(title, amount));
        lines.add(label(stage.what(), "small"));
        stage.details().forEach(detail -> lines.add(label(detail, "small", "muted")));
        lines.add(label(words.text("know.key", stage.key()), "small", "mono", "muted"));
        var box = new VBox();
        box.getChildren().setAll(lines);
        box.getStyleClass().addAll("card", "know-stage");
        return box;
    }

    private static Label label(String text, String... styles) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
