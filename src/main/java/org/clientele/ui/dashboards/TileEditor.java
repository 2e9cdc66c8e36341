package org.clientele.ui.dashboards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.clientele.chart.Aggregate;
import org.clientele.chart.Grain;
import org.clientele.chart.Measure;
import org.clientele.report.Place;
import org.clientele.report.Tile;
import org.clientele.spec.Problem;
import org.clientele.table.Field;
import org.clientele.table.Schema;
import org.clientele.ui.Options;
import org.clientele.ui.Session;
import org.clientele.words.Words;
import org.clientele.workbook.Outlook;

/// The form of a tile: what it shows, of which table and columns, and how they become numbers.
final class TileEditor {

    private final Session session;
    private final Proposals proposals;
    private final Words words;
    private final Consumer<Tile> done;
    private final TextField title = new TextField();
    private final ComboBox<Kind> kind = new ComboBox<>();
    private final ComboBox<String> dataset = new ComboBox<>();
    private final ComboBox<String> by = new ComboBox<>();
    private final ComboBox<String> second = new ComboBox<>();
    private final ComboBox<Aggregate> aggregate = new ComboBox<>();
    private final ComboBox<String> of = new ComboBox<>();
    private final ComboBox<Grain> grain = new ComboBox<>();
    private final Label wrong = new Label();

    TileEditor(Session session, Proposals proposals, Words words, Consumer<Tile> done) {
        this.session = session;
        this.proposals = proposals;
        this.words = words;
        this.done = done;
        Options.fill(kind, List.of(Kind.values()), k -> words.text("dashboards.kind." + lower(k)));
        Options.fill(dataset, proposals.dashboard().datasets(), d -> d);
        Options.fill(grain, List.of(Grain.values()), g -> words.text("dashboards.grain." + lower(g)));
        Options.onChoice(dataset, _ -> columns());
        Options.onChoice(kind, _ -> columns());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }

    /// Returns the empty form for a new tile.
    Node blank() {
        kind.setValue(Kind.BAR);
        dataset.setValue(proposals.dashboard().datasets().getFirst());
        aggregate.setValue(Aggregate.COUNT);
        grain.setValue(Grain.MONTH);
        columns();
        var id = fresh();
        return form("dashboards.tile.new", () -> finish(id, this::below));
    }

    /// Returns the form filled with a tile.
    Node of(Tile tile) {
        var draft = TileDraft.of(tile);
        title.setText(draft.title());
        kind.setValue(draft.kind());
        dataset.setValue(draft.dataset());
        columns();
        by.setValue(draft.by());
        second.setValue(draft.second());
        aggregate.setValue(draft.aggregate());
        of.setValue(draft.of().orElse(""));
        grain.setValue(draft.grain());
        return form("dashboards.tile.change", () -> finish(tile.id(), _ -> tile.place()));
    }

    private String fresh() {
        var taken = proposals.dashboard().tiles().stream().map(Tile::id).toList();
        return Stream.iterate(taken.size() + 1, i -> i + 1)
                .map(i -> "tile-" + i)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private Place below(Kind chosen) {
        return new Place(0, Arranging.below(proposals.dashboard()), chosen.width(), chosen.height());
    }

    private Node form(String heading, Runnable act) {
        var head = new Label(words.text(heading));
        head.getStyleClass().add("card-title");
        var apply = new Button(words.text("dashboards.tile.apply"));
        apply.getStyleClass().add("accent");
        apply.setDefaultButton(true);
        apply.setOnAction(_ -> act.run());
        wrong.setWrapText(true);
        wrong.getStyleClass().addAll("small", "wrong");
        var form = new VBox(
                head,
                field("title", title),
                field("kind", kind),
                field("data", dataset),
                field("by", by),
                field("second", second),
                field("aggregate", aggregate),
                field("of", of),
                field("grain", grain),
                wrong,
                apply);
        form.getStyleClass().addAll("form", "stage-content");
        return form;
    }

    private VBox field(String name, Control control) {
        var label = new Label(words.text("dashboards.tile." + name));
        if (name.equals("second")) {
            label.textProperty()
                    .bind(kind.valueProperty()
                            .map(k -> words.text(
                                    k == Kind.TREEMAP ? "dashboards.tile.groups" : "dashboards.tile.second")));
        }
        label.setLabelFor(control);
        control.setMaxWidth(Double.MAX_VALUE);
        control.setId("tile-" + name);
        control.accessibleTextProperty().bind(label.textProperty());
        var field = new VBox(label, control);
        field.getStyleClass().add("field");
        field.managedProperty().bind(field.visibleProperty());
        field.visibleProperty().bind(kind.valueProperty().map(k -> isNeeded(name, k)));
        return field;
    }

    private static boolean isNeeded(String name, Kind chosen) {
        return switch (name) {
            case "by" -> chosen.hasAxis();
            case "second" -> chosen.hasSecond();
            case "grain" -> chosen == Kind.LINE;
            case "aggregate", "of" -> chosen.hasMeasure();
            default -> true;
        };
    }

    /// Offers the columns that fit the kind of tile.
    private void columns() {
        var fields = schema().map(Schema::fields).orElse(List.of());
        offer(by, fields.stream().filter(this::fits).map(Field::name).toList(), "dashboards.tile.none");
        var seconds = fields.stream().filter(this::fitsSecond).map(Field::name);
        var none = Stream.of("").filter(_ -> kind.getValue().isSecondOptional());
        offer(second, Stream.concat(none, seconds).toList(), "dashboards.tile.none");
        var measured = new ArrayList<>(List.of(""));
        fields.forEach(f -> measured.add(f.name()));
        offer(of, measured, "dashboards.tile.rows");
        aggregates();
    }

    /// Offers what can be computed: a whole has only counts and sums.
    private void aggregates() {
        var fitting = Stream.of(Aggregate.values())
                .filter(a ->
                        !kind.getValue().isOfAWhole() || Measure.of(a, "any").isAdditive())
                .toList();
        var before = aggregate.getValue();
        Options.fill(aggregate, fitting, a -> words.text("dashboards.aggregate." + lower(a)));
        aggregate.setValue(fitting.contains(before) ? before : Aggregate.COUNT);
    }

    private boolean fits(Field field) {
        return switch (kind.getValue()) {
            case LINE -> field.type().isTemporal();
            case HISTOGRAM -> field.type().isNumber();
            case SCATTER -> field.type().isNumber() || field.type().isTemporal();
            default -> true;
        };
    }

    private boolean fitsSecond(Field field) {
        return switch (kind.getValue()) {
            case BOX -> field.type().isNumber();
            default -> fits(field);
        };
    }

    private void offer(ComboBox<String> box, List<String> names, String empty) {
        var before = box.getValue();
        Options.fill(box, names, name -> name.isEmpty() ? words.text(empty) : name);
        box.setValue(
                names.contains(before) ? before : names.stream().findFirst().orElse(null));
    }

    private Optional<Schema> schema() {
        return session.outlook().get(proposals.input(dataset.getValue())) instanceof Outlook.Fine(Schema schema)
                ? Optional.of(schema)
                : Optional.empty();
    }

    private void finish(String id, java.util.function.Function<Kind, Place> place) {
        try {
            var draft = new TileDraft(
                    id,
                    title.getText().isBlank()
                            ? words.text("dashboards.kind." + lower(kind.getValue()))
                            : title.getText(),
                    kind.getValue(),
                    dataset.getValue(),
                    Optional.ofNullable(by.getValue()).orElse(""),
                    Optional.ofNullable(second.getValue()).orElse(""),
                    aggregate.getValue(),
                    Optional.ofNullable(of.getValue()).filter(c -> !c.isEmpty()),
                    grain.getValue());
            done.accept(draft.tile(place.apply(kind.getValue())));
        } catch (Problem problem) {
            wrong.setText(words.text(problem.key(), problem.args()));
        }
    }
}
