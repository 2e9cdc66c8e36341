package org.clientele.ui.data;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import org.clientele.table.ColumnProfile;
import org.clientele.table.Type;
import org.clientele.words.Words;

/// The distribution of a column of numbers or dates: bars over shares of the rows, the ends and the middle below, the
/// median as a dashed line.
final class Histogram extends Pane {

    private static final int TICKS = 3;

    private final ColumnProfile profile;
    private final Words words;
    private final Bars bars = new Bars();
    private final Label least = label();
    private final Label middle = label();
    private final Label greatest = label();
    private final Label medianLabel = label();
    private final Line median = new Line();
    private final List<Line> lines = new ArrayList<>();
    private final List<Label> shares = new ArrayList<>();

    Histogram(ColumnProfile profile, Words words) {
        this.profile = profile;
        this.words = words;
        getStyleClass().add("histogram");
        bars.show(profile.bins().stream().map(ColumnProfile.Bin::count).toList());
        for (int i = 0; i <= TICKS; i++) {
            lines.add(new Line());
            lines.getLast().getStyleClass().add("histogram-line");
            shares.add(label());
        }
        median.getStyleClass().add("histogram-median");
        getChildren().addAll(lines);
        getChildren().addAll(shares);
        getChildren().addAll(bars, least, middle, greatest);
        profile.numbers().ifPresent(_ -> getChildren().addAll(median, medianLabel));
        write();
    }

    private void write() {
        var bins = profile.bins();
        least.setText(said(bins.getFirst().from()));
        greatest.setText(said(bins.getLast().to()));
        middle.setText(bins.size() < 2 ? "" : said(bins.get(bins.size() / 2).from()));
        for (int i = 0; i <= TICKS; i++) {
            shares.get(i).setText(words.percent(share() * i / TICKS, 0));
        }
        profile.numbers()
                .ifPresent(f -> medianLabel.setText(words.text("data.median", words.number(round(f.median())))));
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(
                words.text("data.histogram.spoken", profile.field().name(), least.getText(), greatest.getText()));
    }

    private static Label label() {
        var label = new Label();
        label.getStyleClass().add("axis-label");
        return label;
    }

    /// Returns the share that the highest bar has of the rows with a value.
    private double share() {
        int most =
                profile.bins().stream().mapToInt(ColumnProfile.Bin::count).max().orElse(0);
        return (double) most / Math.max(1, profile.rows() - profile.missing());
    }

    private String said(String bound) {
        var type = profile.field().type();
        return type == Type.DATE
                ? words.date(LocalDate.parse(bound))
                : type == Type.DATE_TIME
                        ? words.date(LocalDateTime.parse(bound).toLocalDate())
                        : words.number(round(Double.parseDouble(bound)));
    }

    private static double round(double value) {
        return Math.abs(value) >= 100 ? Math.rint(value) : Math.rint(value * 100) / 100;
    }

    @Override
    protected void layoutChildren() {
        double em = least.getFont().getSize();
        double left = shares.getLast().prefWidth(-1) + 0.5 * em;
        double top = 1.6 * em;
        double base = getHeight() - 1.9 * em;
        double wide = getWidth() - left;
        for (int i = 0; i <= TICKS; i++) {
            double y = Math.round(base - (base - top) * i / TICKS) + 0.5;
            place(lines.get(i), left, y, getWidth(), y);
            var share = shares.get(i);
            share.autosize();
            share.relocate(left - share.getWidth() - 0.4 * em, y - share.getHeight() / 2);
        }
        bars.resizeRelocate(left, top, wide, base - top);
        under(least, left, left, base);
        under(middle, left + wide / 2 - middle.prefWidth(-1) / 2, left, base);
        under(greatest, getWidth() - greatest.prefWidth(-1), left, base);
        profile.numbers().ifPresent(f -> {
            double x = left + wide * place(f);
            place(median, x, 0.2 * em, x, base);
            medianLabel.autosize();
            boolean fits = x + 0.4 * em + medianLabel.getWidth() < getWidth();
            medianLabel.relocate(fits ? x + 0.4 * em : x - 0.4 * em - medianLabel.getWidth(), 0);
        });
    }

    private static double place(ColumnProfile.Figures figures) {
        return figures.max() == figures.min()
                ? 0.5
                : (figures.median() - figures.min()) / (figures.max() - figures.min());
    }

    private static void place(Line line, double fromX, double fromY, double toX, double toY) {
        line.setStartX(fromX);
        line.setStartY(fromY);
        line.setEndX(toX);
        line.setEndY(toY);
    }

    private static void under(Label label, double x, double least, double base) {
        label.autosize();
        label.relocate(Math.max(least, x), base + label.getFont().getSize() * 0.4);
    }
}
