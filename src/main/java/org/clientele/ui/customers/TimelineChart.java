package org.clientele.ui.customers;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.clientele.customer.CustomerPortrait;
import org.clientele.customer.CustomerPortrait.Timeline.Event;
import org.clientele.customer.CustomerPortrait.Timeline.Kind;
import org.clientele.report.PortraitText;

/// Orders as stems by their amounts, refunds below the line, reviews as dots, and the silence at the end. The list of
/// events beside it says the same in words.
final class TimelineChart extends Pane {

    private static final double ORDERS = 0.66;
    private static final double LEFT = 56;
    private static final double RIGHT = 12;
    private static final int TICKS = 4;

    private final CustomerPortrait page;
    private final PortraitText text;
    private final List<Event> events;
    private final LocalDate first;
    private final LocalDate last;
    private final double most;

    TimelineChart(CustomerPortrait page, PortraitText text) {
        this.page = page;
        this.text = text;
        events = page.timeline().events().stream()
                .filter(e -> e.day().isPresent())
                .toList();
        last = page.asOf().or(() -> events.getFirst().day()).orElseThrow();
        first = events.getLast().day().orElse(last);
        most = events.stream()
                .mapToDouble(e -> Math.abs(e.amount().orElse(0.0)))
                .max()
                .orElse(0);
        getStyleClass().add("timeline");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(text.counts(page.timeline()));
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() > LEFT + RIGHT) {
            getChildren().clear();
            silence();
            axis();
            events.forEach(event -> {
                if (event.kind() == Kind.REVIEW) {
                    review(event);
                } else {
                    stem(event);
                }
            });
        }
        super.layoutChildren();
    }

    private double x(LocalDate day) {
        double days = Math.max(1, last.toEpochDay() - first.toEpochDay());
        return LEFT + (getWidth() - LEFT - RIGHT) * (day.toEpochDay() - first.toEpochDay()) / days;
    }

    private double zero() {
        return getHeight() * ORDERS;
    }

    private double height(double amount) {
        return most == 0 ? 0 : amount / most * (zero() - 16);
    }

    private void silence() {
        var latest = events.stream().filter(e -> e.kind() == Kind.ORDER).findFirst();
        latest.flatMap(Event::day)
                .filter(day -> last.toEpochDay() - day.toEpochDay() > 30)
                .ifPresent(day -> {
                    var band = new Rectangle(x(day), 4, getWidth() - RIGHT - x(day), zero() - 4);
                    band.getStyleClass().add("timeline-silence");
                    getChildren().add(band);
                    text.silence(page).ifPresent(said -> {
                        var label = label(said, "look");
                        place(label, Math.max(LEFT, getWidth() - RIGHT - label.prefWidth(-1) - 6), -4);
                    });
                });
    }

    private void axis() {
        for (int i = 0; i <= 2; i++) {
            double amount = most * i / 2;
            double y = zero() - height(amount);
            add(new Line(LEFT, y, getWidth() - RIGHT, y), "timeline-line");
            var label = label(text.words().brief(amount, text.currency()), "muted");
            place(label, Math.max(0, LEFT - 8 - label.prefWidth(-1)), y - label.prefHeight(-1) / 2);
        }
        for (int i = 0; i <= TICKS; i++) {
            var day = first.plusDays((last.toEpochDay() - first.toEpochDay()) * i / TICKS);
            var label = label(text.words().date(day), "muted");
            double wide = label.prefWidth(-1);
            double room = (getWidth() - LEFT - RIGHT) / TICKS;
            if (wide < room || i == 0 || i == TICKS && 2 * wide < getWidth() - LEFT) {
                double at = i == 0 ? LEFT : i == TICKS ? getWidth() - RIGHT - wide : x(day) - wide / 2;
                place(label, at, getHeight() - label.prefHeight(-1));
            }
        }
    }

    private void stem(Event event) {
        double amount = event.amount().orElse(0.0);
        double x = x(event.day().orElse(last));
        double y = zero() - (amount < 0 ? -14 : height(amount));
        var style = event.kind() == Kind.REFUND ? "timeline-refund" : "timeline-order";
        add(new Line(x, zero(), x, y), style);
        var dot = new Circle(x, y, 4);
        said(dot, event);
        add(dot, style);
    }

    private void review(Event event) {
        double rating = event.rating().orElse(Double.NaN);
        var label = label(Double.isNaN(rating) ? "–" : text.words().number(rating, 0) + "★", "timeline-review");
        label.getStyleClass().add(rating <= 2 ? "bad" : rating >= 4 ? "fine" : "so-so");
        said(label, event);
        place(label, x(event.day().orElse(last)) - label.prefWidth(-1) / 2, zero() + 20);
    }

    private void said(Node node, Event event) {
        Tooltip.install(node, new Tooltip(String.join(" · ", text.day(event), text.what(event), text.products(event))));
    }

    private Label label(String said, String style) {
        var label = new Label(said);
        label.getStyleClass().addAll("caption", "data", style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().add(label);
        label.applyCss();
        return label;
    }

    private void place(Label label, double x, double y) {
        label.setManaged(false);
        label.resizeRelocate(x, y, label.prefWidth(-1), label.prefHeight(-1));
    }

    private void add(Node node, String style) {
        node.getStyleClass().add(style);
        getChildren().add(node);
    }
}
