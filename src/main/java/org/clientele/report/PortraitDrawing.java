package org.clientele.report;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.clientele.customer.CustomerPortrait;
import org.clientele.customer.CustomerPortrait.Figure;
import org.clientele.customer.CustomerPortrait.Timeline.Event;
import org.clientele.customer.CustomerPortrait.Timeline.Kind;

/// The drawings of a printed portrait as SVG: numbers and our own words only, so nothing from the data is in them.
record PortraitDrawing(CustomerPortrait page, PortraitText text) {

    private static final double WIDE = 700;
    private static final double ZERO = 96;
    private static final double LEFT = 56;

    /// Where a number lies among everyone's.
    String beside(Figure figure) {
        var average = place(figure, figure.average());
        var own = figure.value().map(v -> place(figure, v));
        return "<svg class=\"beside\" viewBox=\"0 0 100 8\" aria-hidden=\"true\"><rect x=\"0\" y=\"3\" width=\"100\""
                + " height=\"2\"/>"
                + (Double.isNaN(average) ? "" : shape("<path d=\"M%.1f 0V8\"/>", average))
                + own.map(x -> shape("<circle cx=\"%.1f\" cy=\"4\" r=\"3\"/>", x))
                        .orElse("")
                + "</svg>";
    }

    private static double place(Figure figure, double value) {
        double range = figure.most() - figure.least();
        return Double.isNaN(value)
                ? value
                : Math.clamp(range > 0 ? (value - figure.least()) / range : 0.5, 0.03, 0.97) * 100;
    }

    private static String shape(String form, Object... numbers) {
        return String.format(Locale.ROOT, form, numbers);
    }

    /// Orders as stems by their amounts, refunds below, reviews as dots; none where nothing is dated.
    Optional<String> timeline() {
        var events = page.timeline().events().stream()
                .filter(e -> e.day().isPresent())
                .toList();
        if (events.isEmpty()) {
            return Optional.empty();
        }
        var first = events.getLast().day().orElseThrow();
        var last = page.asOf().or(() -> events.getFirst().day()).orElseThrow();
        double most = events.stream()
                .mapToDouble(e -> Math.abs(e.amount().orElse(0.0)))
                .max()
                .orElse(0);
        var drawn = new StringBuilder("<svg class=\"timeline\" viewBox=\"0 0 700 140\" role=\"img\">")
                .append(shape("<path class=\"axis\" d=\"M%.1f %.1fH%.1f\"/>", LEFT, ZERO, WIDE))
                .append(label(0, 14, "start", text.words().brief(most, text.currency())))
                .append(label(0, ZERO, "start", text.words().brief(0, text.currency())))
                .append(label(LEFT, 138, "start", text.words().date(first)))
                .append(label(WIDE, 138, "end", text.words().date(last)));
        events.forEach(event -> drawn.append(mark(event, x(event, first, last), most)));
        return Optional.of(drawn.append("</svg>").toString());
    }

    private static double x(Event event, LocalDate first, LocalDate last) {
        double days = Math.max(1, last.toEpochDay() - first.toEpochDay());
        double since = event.day().orElse(last).toEpochDay() - first.toEpochDay();
        return LEFT + 6 + (WIDE - LEFT - 12) * since / days;
    }

    private String mark(Event event, double x, double most) {
        if (event.kind() == Kind.REVIEW) {
            var stars = event.rating().map(r -> text.words().number(r, 0)).orElse("–");
            return label(x, ZERO + 26, "middle", stars + "★");
        }
        double amount = event.amount().orElse(0.0);
        double y = ZERO - (amount < 0 ? -10 : most == 0 ? 0 : amount / most * (ZERO - 16));
        var style = event.kind() == Kind.REFUND ? "refund" : "order";
        return shape("<path class=\"%s\" d=\"M%.1f %.1fV%.1f\"/>", style, x, ZERO, y)
                + shape("<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"3\"/>", style, x, y);
    }

    private static String label(double x, double y, String anchor, String said) {
        return shape("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">", x, y, anchor) + PrintPage.safe(said)
                + "</text>";
    }
}
