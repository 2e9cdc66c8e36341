package org.clientele.ui.imports;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.clientele.source.ColumnOption;
import org.clientele.table.Rank;
import org.clientele.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says which of several columns of one role is the main one; a click on another makes that one the main one.
final class MainMark {

    private MainMark() {}

    static ToggleButton of(int index, ColumnOption option, Words words, Consumer<UnaryOperator<ColumnOption>> change) {
        var role = words.name(option.role());
        var mark = new ToggleButton(
                option.isMain() ? words.text("import.main.chip") : "",
                new FontIcon(option.isMain() ? "mdomz-star" : "mdomz-star_border"));
        mark.setSelected(option.isMain());
        mark.setMinWidth(Region.USE_PREF_SIZE);
        mark.setId("main-" + index);
        mark.getStyleClass().addAll("flat", "chip");
        mark.setAccessibleText(words.text("import.main.mark", option.name(), role));
        mark.setTooltip(new Tooltip(words.text(option.isMain() ? "import.main.is" : "import.main.other", role)));
        mark.setOnAction(_ -> {
            mark.setSelected(true);
            change.accept(column -> column.ranked(Rank.MAIN));
        });
        return mark;
    }
}
