package org.clientele.ui.data;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.clientele.table.ColumnProfile;
import org.clientele.table.Field;
import org.clientele.table.Type;
import org.clientele.words.Words;

/// The most frequent values of a column, each with a bar against the most frequent.
final class TopValues {

    private static final int FEW = 5;

    private final DataKnowing knowing;
    private final Words words;

    TopValues(DataKnowing knowing) {
        this.knowing = knowing;
        words = knowing.words();
    }

    List<Node> of(ColumnProfile profile) {
        int most = profile.top().stream()
                .mapToInt(ColumnProfile.Count::count)
                .max()
                .orElse(1);
        int shown = profile.field().type() == Type.TEXT ? profile.top().size() : FEW;
        return profile.top().stream()
                .limit(shown)
                .<Node>map(top -> line(top, profile.field(), most))
                .toList();
    }

    private HBox line(ColumnProfile.Count top, Field field, int most) {
        var value = said(top.value(), field.type());
        var name = new Label(value);
        name.getStyleClass().addAll("top-value", "data");
        if (field.type() == Type.TEXT) {
            name.getStyleClass().add("top-text");
        }
        name.setTooltip(new Tooltip(value));
        var bar = new ShareBar();
        bar.getStyleClass().add("value-bar");
        bar.show((double) top.count() / most);
        HBox.setHgrow(bar, Priority.ALWAYS);
        var many = knowing.count(new Label(words.number(top.count())), field.name(), top.value());
        many.getStyleClass().add("top-count");
        var line = new HBox(name, bar, many);
        line.getStyleClass().add("top-line");
        line.setAccessibleText(words.text("data.top.spoken", value, top.count()));
        return line;
    }

    private String said(String value, Type type) {
        return switch (type) {
            case TEXT -> value;
            case INTEGER, DECIMAL -> words.number(Double.parseDouble(value));
            case DATE -> words.date(LocalDate.parse(value));
            case DATE_TIME -> words.date(LocalDateTime.parse(value));
            case BOOLEAN -> words.text(value.equals("true") ? "data.true" : "data.false");
        };
    }
}
