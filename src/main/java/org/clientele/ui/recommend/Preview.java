package org.clientele.ui.recommend;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import org.clientele.analysis.recommend.Recommendations;
import org.clientele.table.Sheet;
import org.clientele.words.Words;

/// The first recommendations, each with its because.
final class Preview {

    private static final int SHOWN = 10;

    private Preview() {}

    static List<Label> of(Optional<Sheet> offers, Words words) {
        return offers.map(sheet -> of(sheet, words)).orElse(List.of());
    }

    /// Says what is added once they are kept.
    static String consequence(Optional<Sheet> offers, Words words) {
        return offers.map(sheet -> words.text("recommend.consequence", sheet.rows()))
                .orElse("");
    }

    private static List<Label> of(Sheet offers, Words words) {
        return IntStream.range(0, Math.min(SHOWN, offers.rows()))
                .mapToObj(row -> line(offers, row, words))
                .toList();
    }

    private static Label line(Sheet offers, int row, Words words) {
        var because = offers.block(Recommendations.BECAUSE).text(row);
        var customer = offers.schema().fields().getFirst().isPersonal()
                ? "•••"
                : offers.block(0).text(row);
        var line = new Label(words.text(
                because.isEmpty() ? "recommend.line.popular" : "recommend.line",
                customer,
                offers.block(Recommendations.PRODUCT).text(row),
                because));
        line.setWrapText(true);
        line.getStyleClass().addAll("body", "data");
        return line;
    }
}
