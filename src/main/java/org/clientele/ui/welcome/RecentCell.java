package org.clientele.ui.welcome;

import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clientele.ui.Doors;
import org.clientele.ui.RecentProject;
import org.clientele.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/// One line of the list of recent projects: name and counts, when it was left and where it lies.
final class RecentCell extends ListCell<RecentProject> {

    private final Label name = new Label();
    private final Label counts = label("small", "muted");
    private final Label left = label("small");
    private final Label place = label("caption", "muted");
    private final Words words;
    private final HBox line;
    private final ContextMenu menu;

    RecentCell(Doors doors, Words words) {
        this.words = words;
        name.getStyleClass().add("card-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var icon = new StackPane(new FontIcon("mdomz-storage"));
        icon.getStyleClass().add("square-icon");
        var end = new VBox(left, place);
        end.setAlignment(Pos.CENTER_RIGHT);
        line = new HBox(icon, column(name, counts), gap, end);
        line.getStyleClass().add("recent-cell");
        menu = new ContextMenu(
                item("welcome.recent.open", () -> doors.openProject(getItem().file())),
                item("welcome.recent.forget", () -> doors.forget(getItem())));
        setOnMouseClicked(event -> {
            if (!isEmpty() && event.getButton() == MouseButton.PRIMARY) {
                doors.openProject(getItem().file());
            }
        });
    }

    @Override
    protected void updateItem(RecentProject project, boolean empty) {
        super.updateItem(project, empty);
        setGraphic(empty ? null : line);
        setContextMenu(empty ? null : menu);
        if (!empty) {
            show(project);
        }
    }

    private void show(RecentProject project) {
        name.setText(project.name());
        counts.setText(
                project.counts().equals(RecentProject.Counts.UNKNOWN)
                        ? ""
                        : words.text(
                                "welcome.recent.counts",
                                project.counts().customers(),
                                project.counts().orderLines()));
        counts.setManaged(!counts.getText().isEmpty());
        left.setText(words.date(project.left()));
        place.setText(project.file().toString());
        setAccessibleText(String.join(", ", project.name(), counts.getText(), left.getText()));
    }

    private MenuItem item(String key, Runnable act) {
        var item = new MenuItem(words.text(key));
        item.setOnAction(_ -> act.run());
        return item;
    }

    private static VBox column(Label above, Label below) {
        var column = new VBox(above, below);
        column.setAlignment(Pos.CENTER_LEFT);
        return column;
    }

    private static Label label(String... styles) {
        var label = new Label();
        label.getStyleClass().addAll(styles);
        return label;
    }
}
