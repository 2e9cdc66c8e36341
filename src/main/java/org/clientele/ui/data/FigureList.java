package org.clientele.ui.data;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import org.clientele.table.ColumnProfile;
import org.clientele.table.ColumnProfile.Figures;
import org.clientele.table.Numbers;
import org.clientele.table.Type;
import org.clientele.ui.Knowable;
import org.clientele.words.Words;

/// The figures of a column, one a line; the tooltip has every digit.
final class FigureList {

    private static final double MUCH_MISSING = 0.01;

    private final GridPane list;
    private final DataKnowing knowing;
    private final Words words;
    private final List<Label> values = new ArrayList<>();
    private String column = "";

    FigureList(GridPane list, DataKnowing knowing) {
        this.list = list;
        this.knowing = knowing;
        words = knowing.words();
    }

    void show(ColumnProfile profile) {
        list.getChildren().clear();
        values.clear();
        column = profile.field().name();
        count("rows", profile.rows());
        missing(profile);
        count("distinct", profile.distinct());
        profile.numbers().ifPresent(figures -> numbers(figures, profile.field().type()));
        if (profile.field().type().isTemporal() && !profile.least().isEmpty()) {
            line("earliest", day(profile.least(), profile.field().type()), profile.least());
            line("latest", day(profile.greatest(), profile.field().type()), profile.greatest());
        }
        Knowable.chain(values);
    }

    private void missing(ColumnProfile profile) {
        var share = profile.rows() == 0 ? 0 : (double) profile.missing() / profile.rows();
        var value = line(
                "missing",
                words.text("data.figure.share", profile.missing(), words.percent(share, 1)),
                String.valueOf(profile.missing()));
        value.pseudoClassStateChanged(PseudoClass.getPseudoClass("gappy"), share > MUCH_MISSING);
    }

    private void numbers(Figures figures, Type type) {
        int decimals = type == Type.INTEGER ? 0 : 2;
        number("min", figures.min(), decimals);
        number("lower", figures.lower(), decimals);
        number("median", figures.median(), decimals);
        number("mean", figures.mean(), 2);
        number("upper", figures.upper(), decimals);
        number("max", figures.max(), decimals);
        number("deviation", figures.deviation(), 2);
    }

    private void count(String figure, int value) {
        line(figure, words.number(value), String.valueOf(value));
    }

    /// A whole number of a column of whole numbers has no decimals; a quartile between two has.
    private void number(String figure, double value, int decimals) {
        boolean whole = decimals > 0 || value == Math.rint(value);
        var shown = Double.isNaN(value) ? "–" : whole ? words.number(value, decimals) : words.number(value);
        line(figure, shown, Numbers.text(value));
    }

    private String day(String text, Type type) {
        return type == Type.DATE ? words.date(LocalDate.parse(text)) : words.date(LocalDateTime.parse(text));
    }

    private Label line(String figure, String shown, String exact) {
        int row = list.getRowCount();
        var name = new Label(words.text("data.figure." + figure));
        name.getStyleClass().add("muted");
        var value = new Label(shown);
        value.setId("figure-" + figure);
        value.getStyleClass().add("figure-value");
        value.setTooltip(new Tooltip(exact));
        name.setLabelFor(value);
        values.add(knowing.figure(value, column, figure));
        list.addRow(row, name, value);
        return value;
    }
}
