package org.clientele.ui.explore;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.clientele.analysis.infer.Correlations;
import org.clientele.analysis.infer.Correlations.Method;
import org.clientele.analysis.infer.Correlations.Missing;
import org.clientele.spec.Problem;
import org.clientele.table.Field;
import org.clientele.table.Role;
import org.clientele.table.Schema;
import org.clientele.table.Type;
import org.clientele.words.Words;

/// The form of a matrix of correlations: which columns, by which method, on which rows.
record MatrixForm(Schema schema, Words words, Consumer<Correlations> asked, Consumer<Problem> wrong) {

    private static final int USUAL = 12;

    private List<Field> numbers() {
        return schema.fields().stream()
                .filter(f -> f.type().isNumber() || f.type() == Type.BOOLEAN)
                .toList();
    }

    /// Returns what is asked first: all numbers but ids, where there are two.
    Optional<Correlations> usual() {
        var names = numbers().stream()
                .filter(f -> f.role() != Role.CUSTOMER_ID && f.role() != Role.ORDER_ID && f.role() != Role.PRODUCT_ID)
                .map(Field::name)
                .limit(USUAL)
                .toList();
        return names.size() < 2
                ? Optional.empty()
                : Optional.of(new Correlations(names, Method.PEARSON, Missing.PAIRWISE));
    }

    void fill(VBox form, Optional<Correlations> now) {
        var method = Choices.box(
                List.of(Method.values()), now.map(Correlations::method).orElse(Method.PEARSON), words::name);
        var missing = Choices.box(
                List.of(Missing.values()), now.map(Correlations::missing).orElse(Missing.PAIRWISE), words::name);
        var checks = new VBox();
        checks.setId("matrix-columns");
        checks.getStyleClass().add("field");
        Runnable ask = () -> ask(Choices.checked(checks), method.getValue(), missing.getValue());
        Choices.checks(
                checks,
                numbers().stream().map(Field::name).toList(),
                now.map(Correlations::columns).orElse(List.of()),
                ask);
        method.setOnAction(_ -> ask.run());
        missing.setOnAction(_ -> ask.run());
        var heading = new Label(words.text("explore.matrix.which"));
        heading.setWrapText(true);
        heading.getStyleClass().add("card-title");
        form.getChildren()
                .setAll(
                        Choices.field(words.text("explore.matrix.method"), method),
                        Choices.field(words.text("explore.matrix.missing"), missing),
                        heading,
                        checks);
    }

    private void ask(List<String> columns, Method method, Missing missing) {
        try {
            asked.accept(new Correlations(columns, method, missing));
        } catch (Problem problem) {
            wrong.accept(problem);
        }
    }
}
