package org.clientele.ui.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clientele.source.ColumnOption;
import org.clientele.source.ImportOptions;
import org.clientele.table.Privacy;
import org.clientele.table.Role;
import org.clientele.table.Type;
import org.clientele.ui.ClosedCombo;
import org.clientele.ui.Hint;
import org.clientele.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/// The header of a column that is about to be brought in: lets it be left out, given a role, a type and a format. But
/// for its name it is empty until it is to be seen: a file may have hundreds of them.
final class PreviewHeader extends VBox {

    private final FileDraft draft;
    private final ImportOptions options;
    private final ColumnOption option;
    private final Words words;
    private final Consumer<UnaryOperator<ColumnOption>> change;
    private final CheckBox name;
    private final int index;

    PreviewHeader(FileDraft draft, ColumnOption option, Words words, Consumer<UnaryOperator<ColumnOption>> change) {
        this.draft = draft;
        this.option = option;
        this.words = words;
        this.change = change;
        options = draft.optionsProperty().get().orElseThrow();
        index = options.columns().indexOf(option);
        name = new CheckBox(option.name());
        name.setSelected(option.keep());
        name.setMnemonicParsing(false);
        name.setId("keep-" + index);
        name.setAccessibleText(words.text("import.keep", option.name()));
        name.setOnAction(_ -> change.accept(name.isSelected() ? ColumnOption::kept : ColumnOption::dropped));
        getChildren().setAll(name);
        getStyleClass().add("preview-header");
    }

    CheckBox name() {
        return name;
    }

    /// Shows all that is to be known of the column.
    void fill() {
        if (getChildren().size() > 1) {
            return;
        }
        var role = new ClosedCombo<>(
                List.of(Role.values()), option.role(), words::name, r -> change.accept(o -> o.playing(r)));
        role.setId("role-" + index);
        role.name(words.text("import.role", option.name()));
        var type = new ClosedCombo<>(
                List.of(Type.values()), option.type(), words::name, t -> change.accept(o -> o.typed(t)));
        type.setId("type-" + index);
        type.name(words.text("import.type", option.name()));
        var below = new HBox(personal());
        if (option.type().isTemporal()) {
            below.getChildren().add(format());
        }
        if (options.isShared(option)) {
            below.getChildren().add(MainMark.of(index, option, words, change));
        }
        below.getStyleClass().add("row");
        getChildren().addAll(role, type, below, why());
    }

    /// How sure it is, which opens the explanation.
    private Node why() {
        return draft.seen(option.name())
                .<Node>map(guess -> {
                    var button = new Button(Explained.summary(guess, option, words));
                    button.getStyleClass().addAll("flat", "small", "why", "data");
                    button.setAccessibleText(words.text("import.why", option.name()) + " " + button.getText());
                    Hint.on(button, () -> words.text("import.why", option.name()));
                    button.setOnAction(_ -> draft.explainedProperty().set(Optional.of(option.name())));
                    return button;
                })
                .orElseGet(Region::new);
    }

    /// Whether the column is about a person; a click says otherwise.
    private ToggleButton personal() {
        var mark = new ToggleButton(
                option.isPersonal() ? words.text("import.personal.chip") : "",
                new FontIcon(option.isPersonal() ? "mdoal-lock" : "mdoal-lock_open"));
        mark.setSelected(option.isPersonal());
        mark.setMinWidth(Region.USE_PREF_SIZE);
        mark.setId("personal-" + index);
        mark.getStyleClass().addAll("flat", "chip", "lock", option.isPersonal() ? "personal" : "open");
        mark.setAccessibleText(words.text("import.personal.mark", option.name()));
        Hint.on(mark, () -> Explained.guard(draft.seen(option.name()), option, words));
        mark.setOnAction(
                _ -> change.accept(column -> column.guarded(mark.isSelected() ? Privacy.PERSONAL : Privacy.OPEN)));
        return mark;
    }

    private TextField format() {
        var field = new TextField(option.format());
        field.setPromptText("yyyy-MM-dd");
        field.setId("format-" + index);
        field.setPrefColumnCount(8);
        field.setAccessibleText(words.text("import.format", option.name()));
        field.setOnAction(_ -> change.accept(o -> o.typed(o.type(), field.getText())));
        return field;
    }
}
