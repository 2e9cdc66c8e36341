package org.clientele.ui.dashboards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import org.clientele.chart.Aggregate;
import org.clientele.chart.Measure;
import org.clientele.table.Field;
import org.clientele.ui.Options;
import org.clientele.words.Words;

/// The boxes that make the number of a tile: what is computed of which column, times which other, per what.
final class MeasureFields {

    private final Words words;
    private final ComboBox<Aggregate> aggregate = new ComboBox<>();
    private final ComboBox<String> of = new ComboBox<>();
    private final ComboBox<String> times = new ComboBox<>();
    private final ComboBox<String> per = new ComboBox<>();
    private List<String> further = List.of();

    MeasureFields(Words words) {
        this.words = words;
    }

    ComboBox<Aggregate> aggregate() {
        return aggregate;
    }

    ComboBox<String> of() {
        return of;
    }

    ComboBox<String> times() {
        return times;
    }

    ComboBox<String> per() {
        return per;
    }

    /// Offers the columns of a table; a whole has only counts and sums, and is divided by nothing.
    void offer(List<Field> fields, Kind kind) {
        var numbers = fields.stream()
                .filter(f -> f.type().isNumber())
                .map(Field::name)
                .toList();
        offer(of, fields.stream().map(Field::name).toList(), "dashboards.tile.rows");
        offer(times, numbers, "dashboards.tile.none");
        offer(
                per,
                kind.isOfAWhole() ? List.of() : fields.stream().map(Field::name).toList(),
                "dashboards.tile.none");
        var fitting = Stream.of(Aggregate.values())
                .filter(a -> !kind.isOfAWhole() || Measure.of(a, "any").isAdditive())
                .toList();
        var before = aggregate.getValue();
        Options.fill(aggregate, fitting, a -> words.text("dashboards.aggregate." + TileEditor.lower(a)));
        aggregate.setValue(fitting.contains(before) ? before : Aggregate.COUNT);
    }

    private void offer(ComboBox<String> box, List<String> columns, String empty) {
        var before = box.getValue();
        var names = new ArrayList<>(columns);
        names.addFirst("");
        Options.fill(box, names, name -> name.isEmpty() ? words.text(empty) : name);
        box.setValue(names.contains(before) ? before : "");
    }

    void show(Measure measure) {
        var columns = measure.columns();
        aggregate.setValue(measure.aggregate());
        of.setValue(columns.isEmpty() ? "" : columns.getFirst());
        times.setValue(columns.size() < 2 ? "" : columns.get(1));
        per.setValue(measure.per().orElse(""));
        further = columns.stream().skip(2).toList();
    }

    Measure measure() {
        var columns = isProduct()
                ? Stream.concat(Stream.of(of.getValue(), times.getValue()), further.stream())
                        .toList()
                : chosen(of).stream().toList();
        return new Measure(columns.isEmpty() ? Aggregate.COUNT : aggregate.getValue(), columns, chosen(per));
    }

    private boolean isProduct() {
        return chosen(of).isPresent()
                && chosen(times).isPresent()
                && aggregate.getValue().needsNumbers();
    }

    private static Optional<String> chosen(ComboBox<String> box) {
        return Optional.ofNullable(box.getValue()).filter(column -> !column.isEmpty());
    }
}
