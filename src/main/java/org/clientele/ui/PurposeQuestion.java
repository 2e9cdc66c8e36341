package org.clientele.ui;

import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.clientele.customer.Aim;
import org.clientele.customer.Purpose;
import org.clientele.job.Work;
import org.clientele.table.Sheet;
import org.clientele.words.Words;

/// Asks over the window what rows that name people leave for, before they do.
public final class PurposeQuestion {

    private static final double FROM_TOP = 90;

    private PurposeQuestion() {}

    /// @param rows what is to leave, to say whom a purpose withholds
    /// @param act goes on with what was answered
    public static void ask(Node owner, Session session, Words words, Work<Sheet> rows, Consumer<Aim> act) {
        var pane = new PurposePane(session, words, Purpose.ANALYSIS, rows);
        var title = new Label(words.text("purpose.named"));
        title.setWrapText(true);
        title.getStyleClass().add("card-title");
        var leave = new Button(words.text("purpose.leave"));
        leave.setId("purpose-leave");
        leave.setCancelButton(true);
        leave.setOnAction(_ -> Floating.close(leave));
        var go = new Button(words.text("purpose.go"));
        go.setId("purpose-go");
        go.setDefaultButton(true);
        go.getStyleClass().add("accent");
        go.setOnAction(_ -> {
            var aim = pane.chosen();
            Floating.close(go);
            act.accept(aim);
        });
        var acts = new HBox(leave, go);
        acts.getStyleClass().addAll("row", "actions");
        var view = new VBox(title, pane, acts);
        view.getStyleClass().addAll("card", "floating", "form", "warning-pane");
        var scene = owner.getScene();
        var window = scene.getWindow();
        double left = window.getX() + scene.getX() + scene.getWidth() / 4;
        double top = window.getY() + scene.getY() + FROM_TOP;
        Floating.at(owner, view, new BoundingBox(left, top, 0, 0));
        go.requestFocus();
    }
}
