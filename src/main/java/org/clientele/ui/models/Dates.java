package org.clientele.ui.models;

import java.util.List;
import org.clientele.analysis.predict.Advise;
import org.clientele.analysis.predict.Division;
import org.clientele.table.Field;
import org.clientele.table.Schema;
import org.clientele.workbook.Outlook;

/// The dates of the table that something is predicted in, those that say when a row happened first, and what follows
/// from them for how rows are divided.
record Dates(List<Field> fields) {

    static Dates of(Modelling modelling) {
        var table = modelling.wizard().wantedProperty().get().map(Wanted::table).orElse("");
        return modelling.session().outlook().get(table) instanceof Outlook.Fine(Schema schema)
                ? new Dates(schema.fields().stream()
                        .filter(f -> f.type().isTemporal())
                        .sorted(java.util.Comparator.comparing(f -> !Advise.isOfTheRow(f)))
                        .toList())
                : new Dates(List.of());
    }

    List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    List<Division.Method> methods() {
        return List.of(Division.Method.values()).stream()
                .filter(m -> m != Division.Method.TIME || !fields.isEmpty())
                .toList();
    }

    /// Returns why rows are divided so, or what speaks against it; nothing where there are no dates.
    String why(Terms terms, Division division) {
        if (fields.isEmpty()) {
            return "";
        }
        var first = fields.getFirst();
        boolean timely = Advise.isOfTheRow(first);
        if (division.method() != Division.Method.TIME) {
            return timely
                    ? terms.words().text("models.plan.why.early", terms.column(first.name()))
                    : terms.words().text("models.plan.why.person", all(terms));
        }
        var chosen = fields.stream()
                .filter(f -> division.date().equals(java.util.Optional.of(f.name())))
                .findFirst()
                .orElse(first);
        return terms.words()
                .text(
                        Advise.isOfTheRow(chosen) ? "models.plan.why.time" : "models.plan.why.not",
                        terms.column(chosen.name()));
    }

    private String all(Terms terms) {
        return String.join(
                terms.words().text("models.verdict.and"),
                names().stream().map(terms::column).toList());
    }
}
