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
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Result;
import org.clientele.table.Sheet;
import org.clientele.words.Words;
import org.clientele.workbook.Clearing;

/// Asks over the window what rows that name people leave for, before they do.
public final class PurposeQuestion {

    private static final double FROM_TOP = 90;

    private PurposeQuestion() {}

    /// @param rows what is to leave, to say whom a purpose withholds
    /// @param act goes on with what was answered
    public static void ask(Node owner, Session session, Words words, Work<Sheet> rows, Consumer<Aim> act) {
        show(owner, words, "purpose.named", new PurposePane(session, words, Purpose.ANALYSIS, rows), act);
    }

    /// The same for a table in coarser values, without names, in which people can still be told.
    public static void askForCoarser(Node owner, Session session, Words words, Work<Sheet> rows, Consumer<Aim> act) {
        show(owner, words, "purpose.coarse", new PurposePane(session, words, Purpose.ANALYSIS, rows), act);
    }

    /// The same for a page; one that names nobody leaves for analysis, unasked.
    public static void askForPage(Node owner, Session session, Words words, Result page, Consumer<Aim> act) {
        if (Clearing.names(page)) {
            var pane = new PurposePane(session, words, Purpose.ANALYSIS, (aim, progress) -> {
                try {
                    pass(session, page, aim, progress);
                    return "";
                } catch (Problem problem) {
                    return words.text(problem.key(), problem.args());
                }
            });
            show(owner, words, "purpose.page", pane, act);
        } else {
            act.accept(Aim.INSIDE);
        }
    }

    /// @throws Problem if a page may not leave for this aim
    public static void pass(Session session, Result page, Aim aim, Progress progress) {
        session.evaluator().ifPresent(by -> new Clearing(session.book(), by).pass(page, aim, progress));
    }

    private static void show(Node owner, Words words, String asked, PurposePane pane, Consumer<Aim> act) {
        var title = new Label(words.text(asked));
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
