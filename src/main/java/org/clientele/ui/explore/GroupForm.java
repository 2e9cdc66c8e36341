package org.clientele.ui.explore;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clientele.analysis.infer.GroupSummary;
import org.clientele.analysis.infer.Reading;
import org.clientele.analysis.infer.Side;
import org.clientele.analysis.infer.Summary;
import org.clientele.analysis.infer.Wanted;
import org.clientele.table.Field;
import org.clientele.table.Role;
import org.clientele.table.Schema;
import org.clientele.table.Type;
import org.clientele.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/// The form of a table of groups: up to three columns to group by, and figures to add and remove.
record GroupForm(Schema schema, Words words, Consumer<GroupSummary> asked) {

    private static final List<Role> USUAL =
            List.of(Role.CATEGORY, Role.SEGMENT, Role.CITY, Role.COUNTRY, Role.CHANNEL, Role.PRODUCT);
    private static final List<Reading> DATES =
            List.of(Reading.MONTHS, Reading.QUARTERS, Reading.YEARS, Reading.WEEKDAYS, Reading.BY_TYPE);

    /// Returns what is asked of a table first: how many rows, and how much, by a column that groups well.
    static Optional<GroupSummary> usual(Schema schema, Words words) {
        var by = USUAL.stream()
                .flatMap(role -> schema.find(role).stream())
                .findFirst()
                .or(() -> schema.fields().stream()
                        .filter(f -> f.type() == Type.TEXT && f.role() == Role.NONE)
                        .findFirst())
                .or(() -> schema.fields().stream().findFirst());
        var rows = Wanted.of(words.name(Summary.COUNT), Summary.COUNT);
        var paid = schema.find(Role.AMOUNT)
                .map(f -> Stream.of(Summary.SUM, Summary.MEAN)
                        .map(s -> wanted(s, f.name(), words))
                        .toList())
                .orElse(List.of());
        return by.map(f -> new GroupSummary(
                List.of(side(f)), Stream.concat(Stream.of(rows), paid.stream()).toList()));
    }

    private static Side side(Field field) {
        return new Side(field.name(), field.type().isTemporal() ? Reading.MONTHS : Reading.BY_TYPE);
    }

    private static Wanted wanted(Summary summary, String column, Words words) {
        return column.isEmpty()
                ? Wanted.of(words.name(summary), summary)
                : Wanted.of(words.text("explore.group.name", words.name(summary), column), summary, column);
    }

    void fill(VBox form, GroupSummary now) {
        form.getChildren().clear();
        for (int i = 0; i <= Math.min(now.by().size(), GroupSummary.MOST - 1); i++) {
            by(form, now, i);
        }
        var heading = new Label(words.text("explore.group.figures"));
        heading.setWrapText(true);
        heading.getStyleClass().add("card-title");
        form.getChildren().add(heading);
        for (int i = 0; i < now.figures().size(); i++) {
            form.getChildren().add(figure(now, i));
        }
        var add = new Button(words.text("explore.group.add"), new FontIcon("mdoal-add"));
        add.setId("add-figure");
        add.setOnAction(_ -> add(now));
        form.getChildren().add(add);
    }

    private void by(VBox form, GroupSummary now, int place) {
        var side = place < now.by().size() ? Optional.of(now.by().get(place)) : Optional.<Side>empty();
        var names = new ArrayList<>(schema.names());
        if (now.by().size() > 1 || side.isEmpty()) {
            names.addFirst("");
        }
        var column = Choices.box(
                names,
                side.map(Side::column).orElse(""),
                name -> name.isEmpty() ? words.text("explore.group.none") : name);
        column.setId("by-" + (place + 1));
        column.setOnAction(_ -> by(now, place, Optional.ofNullable(column.getValue())));
        form.getChildren()
                .add(Choices.field(words.text(place == 0 ? "explore.group.by" : "explore.group.then"), column));
        side.filter(s -> schema.require(s.column()).type().isTemporal())
                .ifPresent(s -> form.getChildren().add(reading(now, place, s)));
    }

    private VBox reading(GroupSummary now, int place, Side side) {
        var reading = Choices.box(DATES, side.reading(), r -> words.text("explore.group.reading." + kebab(r)));
        reading.setOnAction(_ -> {
            var by = new ArrayList<>(now.by());
            by.set(place, new Side(side.column(), reading.getValue()));
            asked.accept(new GroupSummary(by, now.figures()));
        });
        return Choices.field(words.text("explore.reading"), reading);
    }

    private static String kebab(Reading reading) {
        return reading.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private void by(GroupSummary now, int place, Optional<String> name) {
        var by = new ArrayList<>(now.by());
        var others = new HashSet<>(IntStream.range(0, by.size())
                .filter(i -> i != place)
                .mapToObj(i -> by.get(i).column())
                .toList());
        name.filter(n -> !others.contains(n)).ifPresent(chosen -> {
            if (place < by.size()) {
                by.remove(place);
            }
            if (!chosen.isEmpty()) {
                by.add(Math.min(place, by.size()), side(schema.require(chosen)));
            }
            asked.accept(new GroupSummary(by, now.figures()));
        });
    }

    private HBox figure(GroupSummary now, int place) {
        var figure = now.figures().get(place);
        var columns = columns(figure.summary());
        var column = Choices.box(columns, figure.column().orElse(""), this::name);
        var summary = Choices.box(summaries(), figure.summary(), words::name);
        column.setAccessibleText(words.text("explore.group.of"));
        summary.setAccessibleText(words.text("explore.group.figure"));
        summary.setOnAction(_ -> {
            var fitting = columns(summary.getValue());
            var of = figure.column().orElse("");
            change(now, place, summary.getValue(), fitting.contains(of) ? of : fitting.getFirst());
        });
        column.setOnAction(_ -> change(now, place, figure.summary(), column.getValue()));
        var remove = new Button("", new FontIcon("mdoal-close"));
        remove.getStyleClass().addAll("flat", "icon-only");
        remove.setAccessibleText(words.text("explore.group.remove", figure.name()));
        remove.setDisable(now.figures().size() == 1);
        remove.setOnAction(_ -> {
            var figures = new ArrayList<>(now.figures());
            figures.remove(place);
            asked.accept(new GroupSummary(now.by(), figures));
        });
        var line = new HBox(new VBox(summary, column), remove);
        HBox.setHgrow(line.getChildren().getFirst(), Priority.ALWAYS);
        summary.setMaxWidth(Double.MAX_VALUE);
        column.setMaxWidth(Double.MAX_VALUE);
        line.getStyleClass().add("row");
        return line;
    }

    private String name(String column) {
        return column.isEmpty() ? words.text("explore.group.rows") : column;
    }

    /// Returns the figures that this table has a column for.
    private List<Summary> summaries() {
        return Stream.of(Summary.values()).filter(s -> !columns(s).isEmpty()).toList();
    }

    private List<String> columns(Summary summary) {
        var fitting =
                schema.fields().stream().filter(f -> fits(summary, f.type())).map(Field::name);
        boolean rows = summary == Summary.COUNT || summary == Summary.SHARE;
        return Stream.concat(rows ? Stream.of("") : Stream.empty(), fitting).toList();
    }

    private static boolean fits(Summary summary, Type type) {
        return switch (summary) {
            case COUNT, DISTINCT -> true;
            case MIN, MAX -> type.isNumber() || type.isTemporal();
            case SUM, MEAN, MEDIAN, DEVIATION, SHARE -> type.isNumber() || type == Type.BOOLEAN;
        };
    }

    private void change(GroupSummary now, int place, Summary summary, String column) {
        var figures = new ArrayList<>(now.figures());
        figures.set(place, wanted(summary, column, words));
        var names = figures.stream().map(Wanted::name).toList();
        if (new HashSet<>(names).size() == names.size()) {
            asked.accept(new GroupSummary(now.by(), figures));
        }
    }

    /// Adds the first figure that is not there yet.
    private void add(GroupSummary now) {
        var taken = now.figures().stream().map(Wanted::name).toList();
        summaries().stream()
                .flatMap(s -> columns(s).stream().map(c -> wanted(s, c, words)))
                .filter(figure -> !taken.contains(figure.name()))
                .findFirst()
                .ifPresent(figure -> asked.accept(new GroupSummary(
                        now.by(),
                        Stream.concat(now.figures().stream(), Stream.of(figure)).toList())));
    }
}
