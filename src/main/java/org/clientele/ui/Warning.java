package org.clientele.ui;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What is to be known before something is done, and the two answers.
///
/// @param lines one sentence each; none where there is nothing to warn of
/// @param style of the button that goes on
public record Warning(String title, List<String> lines, String go, String leave, String style) {

    private static final double FROM_TOP = 90;

    public Warning {
        lines = List.copyOf(lines);
    }

    public Warning(String title, List<String> lines, String go, String leave) {
        this(title, lines, go, leave, "accent");
    }

    /// Warns of what cannot be undone.
    public static Warning ofLoss(String title, List<String> lines, String go, String leave) {
        return new Warning(title, lines, go, leave, "danger");
    }

    /// Asks over the window whether to go on, where there is something to warn of; else goes on at once.
    public void then(Node owner, Runnable act) {
        if (lines.isEmpty()) {
            act.run();
            return;
        }
        var scene = owner.getScene();
        var window = scene.getWindow();
        double left = window.getX() + scene.getX() + scene.getWidth() / 4;
        double top = window.getY() + scene.getY() + FROM_TOP;
        Floating.at(owner, view(act), new BoundingBox(left, top, 0, 0));
    }

    private VBox view(Runnable act) {
        var view = new VBox(label(title, "card-title"));
        view.setId("warning");
        lines.forEach(line -> view.getChildren().add(label(line, "body")));
        var leave = new Button(leave());
        leave.setId("warning-leave");
        leave.setCancelButton(true);
        leave.setOnAction(_ -> Floating.close(leave));
        var go = new Button(go());
        go.setId("warning-go");
        go.getStyleClass().add(style);
        go.setOnAction(_ -> {
            Floating.close(go);
            act.run();
        });
        var acts = new HBox(leave, go);
        acts.getStyleClass().addAll("row", "actions");
        view.getChildren().add(acts);
        view.getStyleClass().addAll("card", "floating", "form", "warning-pane");
        return view;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
