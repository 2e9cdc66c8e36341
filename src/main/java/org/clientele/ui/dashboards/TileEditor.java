package org.clientele.ui.dashboards;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.clientele.chart.Grain;
import org.clientele.project.keys.Right;
import org.clientele.report.Place;
import org.clientele.report.Tile;
import org.clientele.spec.Problem;
import org.clientele.table.Field;
import org.clientele.table.Schema;
import org.clientele.ui.Needs;
import org.clientele.ui.Options;
import org.clientele.ui.Session;
import org.clientele.ui.Shown;
import org.clientele.words.Words;
import org.clientele.workbook.Outlook;

/// The form of a tile: what it shows, of which table and columns, and how they become numbers.
final class TileEditor {

    /// So long after the last key or choice the page shows what the form holds.
    private static final Duration TYPED = Duration.millis(300);

    private final Session session;
    private final Proposals proposals;
    private final Words words;
    private final Consumer<Tile> done;
    private final TextField title = new TextField();
    private final ComboBox<Kind> kind = new ComboBox<>();
    private final ComboBox<String> dataset = new ComboBox<>();
    private final ComboBox<String> by = new ComboBox<>();
    private final ComboBox<String> second = new ComboBox<>();
    private final MeasureFields measure;
    private final ComboBox<Grain> grain = new ComboBox<>();
    private final Label wrong = new Label();
    private final PauseTransition pause = new PauseTransition(TYPED);
    private final Previews previews;

    TileEditor(Session session, Proposals proposals, Words words, Consumer<Tile> done, Previews previews) {
        this.session = session;
        this.proposals = proposals;
        this.words = words;
        this.done = done;
        this.previews = previews;
        measure = new MeasureFields(words);
        Options.fill(kind, List.of(Kind.values()), k -> words.text("dashboards.kind." + lower(k)));
        Options.fill(dataset, proposals.dashboard().datasets(), d -> d);
        Options.fill(grain, List.of(Grain.values()), g -> words.text("dashboards.grain." + lower(g)));
        Options.onChoice(dataset, _ -> columns());
        Options.onChoice(kind, _ -> columns());
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }

    /// Returns the empty form for a new tile.
    Node blank() {
        kind.setValue(Kind.BAR);
        dataset.setValue(proposals.dashboard().datasets().getFirst());
        grain.setValue(Grain.MONTH);
        columns();
        var id = fresh();
        return form("dashboards.tile.new", () -> {
            var chosen = kind.getValue();
            return draft(id, Optional.empty()).tile(below(chosen));
        });
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
        measure.show(draft.measure());
        grain.setValue(draft.grain());
        return form("dashboards.tile.change", () -> draft(tile.id(), Optional.of(tile))
                .tile(tile.place()));
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

    private Node form(String heading, Supplier<Tile> made) {
        var head = new Label(words.text(heading));
        head.getStyleClass().add("card-title");
        var apply = Needs.right(Right.DECIDE, new Button(words.text("dashboards.tile.apply")));
        apply.getStyleClass().add("accent");
        apply.setId("tile-act");
        apply.setDefaultButton(true);
        apply.setOnAction(_ -> tried(made).ifPresent(done));
        wrong.setWrapText(true);
        wrong.getStyleClass().addAll("small", "wrong");
        var form = new VBox(
                head,
                field("title", title),
                field("kind", kind),
                field("data", dataset),
                field("by", by),
                field("second", second),
                field("aggregate", measure.aggregate()),
                field("of", measure.of()),
                field("times", measure.times()),
                field("per", measure.per()),
                field("grain", grain),
                wrong,
                apply);
        form.getStyleClass().addAll("form", "stage-content");
        preview(form, made);
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        return scroll;
    }

    /// Shows on the page what the form holds, as a trial, until the form is gone.
    private void preview(Node form, Supplier<Tile> made) {
        pause.setOnFinished(_ -> previews.show(tried(made)));
        title.textProperty().subscribe((_, _) -> pause.playFromStart());
        Stream.of(kind, dataset, by, second, grain, measure.aggregate(), measure.of(), measure.times(), measure.per())
                .forEach(box -> box.valueProperty().subscribe((_, _) -> pause.playFromStart()));
        Shown.in(form).subscribe((_, isShown) -> {
            if (!isShown) {
                pause.stop();
                previews.show(Optional.empty());
            }
        });
    }

    /// Returns the tile, or says what is wrong with it.
    private Optional<Tile> tried(Supplier<Tile> made) {
        try {
            var tile = made.get();
            schema().ifPresent(tile::check);
            wrong.setText("");
            return Optional.of(tile);
        } catch (Problem problem) {
            wrong.setText(words.text(problem.key(), problem.args()));
            return Optional.empty();
        }
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
            case "aggregate", "of", "times" -> chosen.hasMeasure();
            case "per" -> chosen.hasMeasure() && !chosen.isOfAWhole();
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
        measure.offer(fields, kind.getValue());
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

    private TileDraft draft(String id, Optional<Tile> before) {
        return new TileDraft(
                id,
                title.getText().isBlank() ? words.text("dashboards.kind." + lower(kind.getValue())) : title.getText(),
                kind.getValue(),
                dataset.getValue(),
                Optional.ofNullable(by.getValue()).orElse(""),
                Optional.ofNullable(second.getValue()).orElse(""),
                measure.measure(),
                grain.getValue(),
                before);
    }
}
