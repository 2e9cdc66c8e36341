package org.clientele.ui.clean;

import atlantafx.base.controls.ToggleSwitch;
import java.util.function.IntUnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clientele.project.keys.Right;
import org.clientele.ui.Needs;
import org.clientele.ui.NoteButton;
import org.clientele.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/// A card of the recipe: number, name, details, switch, effect, and what can be done to it.
final class StepCell extends ListCell<Integer> {

    private final Cleaning cleaning;
    private final Trying trying;
    private final Words words;
    private final IntUnaryOperator effect;

    StepCell(Cleaning cleaning, Trying trying, Words words, IntUnaryOperator effect) {
        this.cleaning = cleaning;
        this.trying = trying;
        this.words = words;
        this.effect = effect;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Integer at, boolean empty) {
        super.updateItem(at, empty);
        boolean shown = !empty
                && at != null
                && at < cleaning.recipe().map(r -> r.steps().size()).orElse(0);
        setGraphic(shown ? card(new StepActs(cleaning, trying, words, at)) : null);
    }

    private VBox card(StepActs acts) {
        var name = new Label((acts.at() + 1) + "  " + Steps.title(acts.step(), words));
        name.getStyleClass().addAll("body", "card-title");
        var turn = new ToggleSwitch();
        Needs.setRight(turn, Right.DECIDE);
        turn.setSelected(acts.isOn());
        turn.setAccessibleText(words.text("clean.switch", Steps.title(acts.step(), words)));
        turn.selectedProperty().subscribe((_, _) -> acts.turn());
        var details = new Label(Steps.details(acts.step(), words));
        details.getStyleClass().addAll("small", "muted");
        details.setTooltip(new Tooltip(details.getText()));
        var rows = new Label(acts.isOn() ? rows(acts.at()) : words.text("clean.off"));
        rows.getStyleClass().addAll("small", "muted");
        rows.setMinWidth(Region.USE_PREF_SIZE);
        var card = new VBox(line(name, turn), line(details, rows), buttons(acts));
        card.getStyleClass().add("step-card");
        card.setOpacity(acts.isOn() ? 1 : 0.6);
        setAccessibleText(words.text(
                acts.isOn() ? "clean.step.on" : "clean.step.off", acts.at() + 1, name.getText(), details.getText()));
        return card;
    }

    private String rows(int at) {
        int change = effect.applyAsInt(at);
        return change == 0 ? "" : words.text("clean.rows.change", words.number(change));
    }

    private static HBox line(Region left, Region right) {
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var line = new HBox(left, room, right);
        line.getStyleClass().add("row");
        return line;
    }

    private HBox buttons(StepActs acts) {
        var up = button("mdoal-keyboard_arrow_up", "clean.up", () -> acts.move(-1));
        up.setDisable(!acts.canMove(-1));
        var down = button("mdoal-keyboard_arrow_down", "clean.down", () -> acts.move(1));
        down.setDisable(!acts.canMove(1));
        var edit = button("mdoal-edit", "clean.edit.step", acts::edit);
        edit.setDisable(!acts.canEdit());
        var remove = button("mdoal-delete_outline", "clean.remove", acts::remove);
        var buttons = new HBox(up, down, edit, remove);
        acts.spot().map(spot -> NoteButton.of(cleaning.session(), words, spot)).ifPresent(buttons.getChildren()::add);
        buttons.getStyleClass().add("row");
        return buttons;
    }

    private Button button(String icon, String key, Runnable act) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("icon-only", "flat", "small");
        button.setAccessibleText(words.text(key));
        button.setTooltip(new Tooltip(words.text(key)));
        button.setOnAction(_ -> act.run());
        return Needs.right(Right.DECIDE, button);
    }
}
