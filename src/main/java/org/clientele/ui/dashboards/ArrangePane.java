package org.clientele.ui.dashboards;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.clientele.project.keys.Right;
import org.clientele.report.Dashboard;
import org.clientele.report.Place;
import org.clientele.report.Tile;
import org.clientele.ui.Needs;
import org.clientele.words.Words;

/// A small plan of the dashboard on which tiles are moved by dragging or the arrow keys, and resized with Shift held.
final class ArrangePane {

    private static final double CELL = 24;
    private static final double ROW = 18;
    private static final double GAP = 2;

    private final Words words;
    private final Consumer<Dashboard> done;
    private final Pane plan = new Pane();
    private Dashboard dashboard;
    private Optional<Point2D> pressed = Optional.empty();

    ArrangePane(Dashboard dashboard, Words words, Consumer<Dashboard> done) {
        this.dashboard = dashboard;
        this.words = words;
        this.done = done;
        plan.setId("plan");
        draw(Optional.empty());
    }

    Node view() {
        var head = new Label(words.text("dashboards.arrange"));
        head.getStyleClass().add("card-title");
        var help = new Label(words.text("dashboards.arrange.help"));
        help.getStyleClass().addAll("small", "muted");
        help.setWrapText(true);
        var apply = Needs.right(Right.DECIDE, new Button(words.text("dashboards.arrange.apply")));
        apply.getStyleClass().add("accent");
        apply.setOnAction(_ -> done.accept(dashboard));
        var view = new VBox(head, help, plan, apply);
        view.getStyleClass().addAll("form", "stage-content");
        return view;
    }

    private void draw(Optional<String> focused) {
        plan.getChildren()
                .setAll(dashboard.tiles().stream().map(t -> (Node) card(t)).toList());
        plan.setPrefHeight(Arranging.below(dashboard) * ROW);
        focused.ifPresent(id -> plan.lookup("#plan-" + id).requestFocus());
    }

    private Label card(Tile tile) {
        var card = new Label(tile.title());
        card.setId("plan-" + tile.id());
        card.getStyleClass().addAll("plan-tile", "data");
        card.setFocusTraversable(true);
        var place = tile.place();
        card.setAccessibleText(words.text(
                "dashboards.arrange.tile",
                tile.title(),
                place.column() + 1,
                place.row() + 1,
                place.width(),
                place.height()));
        card.relocate(place.column() * CELL, place.row() * ROW);
        card.setMinSize(0, 0);
        card.setPrefSize(place.width() * CELL - GAP, place.height() * ROW - GAP);
        card.setOnKeyPressed(event -> press(tile, event));
        card.setOnMousePressed(event -> {
            card.requestFocus();
            pressed = Optional.of(new Point2D(event.getSceneX(), event.getSceneY()));
        });
        card.setOnMouseReleased(event -> drop(tile, event));
        return card;
    }

    private void press(Tile tile, KeyEvent event) {
        int x =
                switch (event.getCode()) {
                    case LEFT -> -1;
                    case RIGHT -> 1;
                    default -> 0;
                };
        int y =
                switch (event.getCode()) {
                    case UP -> -1;
                    case DOWN -> 1;
                    default -> 0;
                };
        if (x != 0 || y != 0) {
            event.consume();
            move(tile, x, y, event.isShiftDown());
        }
    }

    private void drop(Tile tile, MouseEvent event) {
        pressed.ifPresent(from -> move(
                tile,
                (int) Math.round((event.getSceneX() - from.getX()) / CELL),
                (int) Math.round((event.getSceneY() - from.getY()) / ROW),
                event.isShiftDown()));
        pressed = Optional.empty();
    }

    private void move(Tile tile, int x, int y, boolean resize) {
        Optional<Place> to =
                resize ? Arranging.changed(tile.place(), 0, 0, x, y) : Arranging.changed(tile.place(), x, y, 0, 0);
        to.ifPresent(place -> {
            dashboard = Arranging.moved(dashboard, tile, place);
            draw(Optional.of(tile.id()));
        });
    }
}
