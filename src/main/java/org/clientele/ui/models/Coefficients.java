package org.clientele.ui.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.GridPane;
import org.clientele.analysis.classify.LogisticFigures;
import org.clientele.analysis.predict.Fitted;
import org.clientele.analysis.regress.Coefficient;
import org.clientele.words.Words;

/// The coefficients of an equation with errors, tests and intervals, and the odds ratios of a logistic regression.
record Coefficients(Terms terms, Fitted fitted) {

    private Words words() {
        return terms.words();
    }

    List<Coefficient> list() {
        return fitted.linear()
                .map(l -> l.coefficients())
                .or(() -> fitted.logistic().map(LogisticFigures::coefficients))
                .orElse(List.of());
    }

    void fill(GridPane grid) {
        grid.getChildren().clear();
        var rows = rows();
        for (int row = 0; row < rows.size(); row++) {
            for (int i = 0; i < rows.get(row).size(); i++) {
                var label = Leaders.whole(rows.get(row).get(i), row == 0 ? "small" : "body");
                label.getStyleClass().add(row == 0 ? "muted" : "data");
                grid.add(label, i, row);
            }
        }
    }

    /// Returns the table line by line, the first one its heads.
    List<List<String>> rows() {
        var heads = new ArrayList<>(
                List.of("term", "estimate", "error", fitted.linear().isPresent() ? "t" : "z", "p", "interval"));
        fitted.logistic().ifPresent(_ -> heads.add("odds"));
        var rows = new ArrayList<List<String>>();
        rows.add(heads.stream()
                .map(head -> words().text("models.coefficient." + head))
                .toList());
        for (int row = 0; row < list().size(); row++) {
            var line = new ArrayList<>(List.of(terms.name(list().get(row).term())));
            line.addAll(cells(list().get(row), row));
            rows.add(line);
        }
        return rows;
    }

    private List<String> cells(Coefficient c, int row) {
        if (c.isLeftOut()) {
            return List.of(words().text("models.coefficient.none"));
        }
        var cells = new ArrayList<>(List.of(
                figure(c.estimate()),
                figure(c.error()),
                words().number(c.statistic(), 2),
                Figures.p(words(), c.p()),
                figure(c.low()) + " … " + figure(c.high())));
        odds(row)
                .ifPresent(o -> cells.add(words().text(
                                "models.coefficient.ratio", figure(o.ratio()), figure(o.low()), figure(o.high()))));
        return cells;
    }

    private Optional<LogisticFigures.OddsRatio> odds(int row) {
        return fitted.logistic().filter(_ -> row > 0).map(l -> l.odds().get(row));
    }

    private String figure(double value) {
        return Figures.exact(words(), value);
    }

    /// Returns the line below: the fit as a whole.
    String whole() {
        return fitted.linear()
                .map(l -> words().text(
                                "models.whole.linear",
                                figure(l.r2()),
                                figure(l.adjustedR2()),
                                figure(l.f()),
                                l.modelDegrees(),
                                l.residualDegrees(),
                                Figures.p(words(), l.p()),
                                figure(l.deviation()),
                                words().number(l.aic(), 1)))
                .or(() -> fitted.logistic().map(l -> words().text(
                                "models.whole.logistic",
                                words().number(l.nullDeviance(), 1),
                                words().number(l.deviance(), 1),
                                words().number(l.aic(), 1),
                                l.iterations())))
                .orElse("");
    }
}
