package org.clientele.project;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.customer.Channel;
import org.clientele.project.DataMap.Column;
import org.clientele.project.DataMap.Concern;
import org.clientele.project.DataMap.Copy;
import org.clientele.project.DataMap.Departure;
import org.clientele.project.DataMap.Reader;
import org.clientele.project.DataMap.Table;
import org.clientele.report.RecordPage;
import org.clientele.report.RecordPage.Part;
import org.clientele.words.Words;

/// The map of the data of a project in sentences and tables.
public record DataMapText(Words words) {

    /// What a map can be written as: a page, its columns as a table, everything.
    public static final List<String> ENDINGS = List.of("html", "csv", "json");

    public String title(DataMap map) {
        return words.text("map.title", map.project());
    }

    public String html(DataMap map) {
        return RecordPage.of(words, title(map), parts(map));
    }

    /// Returns what is told of the whole, then of each table, and at last of copies, readers and what left.
    public List<Part> parts(DataMap map) {
        return Stream.of(
                        Stream.of(whole(map)),
                        map.tables().stream().map(this::table),
                        Stream.of(copies(map), readers(map), left(map)))
                .flatMap(parts -> parts)
                .toList();
    }

    private Part whole(DataMap map) {
        long persons = map.tables().stream().filter(Table::isAboutPersons).count();
        var lines = List.of(
                words.text("map.when", day(map.at()), map.id()),
                words.text("map.count", map.tables().size(), persons),
                words.text(map.isSealed() ? "map.sealed" : "map.open"),
                words.text("map.values"),
                words.text("map.unknown"));
        var heads = heads("map.table", "map.files", "map.columns", "map.personal", "map.until");
        return new Part(
                words.text("map.whole"),
                lines,
                heads,
                map.tables().stream().map(this::summary).toList());
    }

    private List<String> summary(Table table) {
        return List.of(
                table.title(),
                table.files().isEmpty()
                        ? words.text("map.computed")
                        : words.number(table.files().size(), 0),
                words.number(table.columns().size(), 0),
                words.number(table.personal().size(), 0),
                table.until().map(words::date).orElse(""));
    }

    private Part table(Table table) {
        var lines = new ArrayList<String>();
        table.files()
                .forEach(file -> lines.add(words.text(
                        file.place().isPresent() ? "map.file" : "map.file.nowhere",
                        file.name(),
                        day(file.at()),
                        file.rows(),
                        file.place().orElse(""))));
        if (!table.from().isEmpty()) {
            lines.add(words.text("map.from", String.join(", ", table.from())));
        }
        if (!table.files().isEmpty()) {
            lines.add(table.until().map(day -> words.text("map.kept", day)).orElseGet(() -> words.text("map.no-date")));
            lines.add(
                    table.purposes().isEmpty()
                            ? words.text("map.stayed")
                            : words.text("map.purposes", names(table.purposes())));
        }
        if (table.columns().isEmpty()) {
            lines.add(words.text(table.isDark() ? "map.dark" : "map.figures"));
        }
        return new Part(
                table.title(),
                lines,
                heads("map.column", "map.type", "map.role", "map.concern", "map.more"),
                table.columns().stream().map(this::column).toList());
    }

    private List<String> column(Column column) {
        return List.of(
                column.name(),
                words.name(column.type()),
                words.name(column.role()),
                words.name(column.concern()),
                more(column));
    }

    private String more(Column column) {
        var mentions = column.concern() == Concern.MENTIONED ? names(column.mentions()) : "";
        return column.consent()
                .map(asked -> asked.channel() == Channel.ANY
                        ? words.text("map.consent", words.name(asked.purpose()))
                        : words.text("map.consent.by", words.name(asked.purpose()), words.name(asked.channel())))
                .orElse(mentions);
    }

    private String names(List<? extends Enum<?>> choices) {
        return choices.stream().map(words::name).collect(Collectors.joining(words.text("map.and")));
    }

    private Part copies(DataMap map) {
        return new Part(
                words.text("map.copies"),
                List.of(words.text("map.copies.about")),
                heads("map.place", "map.path", "map.made", "map.verified"),
                map.copies().stream().map(this::copy).toList());
    }

    private List<String> copy(Copy copy) {
        return List.of(words.name(copy.kind()), copy.file(), day(copy.at()), day(copy.verified()));
    }

    private Part readers(DataMap map) {
        return new Part(
                words.text("map.readers"),
                List.of(words.text(map.isSealed() ? "map.readers.sealed" : "map.readers.open")),
                heads("map.name", "map.post", "map.reads", "map.since"),
                map.readers().stream().map(this::reader).toList());
    }

    private List<String> reader(Reader reader) {
        return List.of(
                reader.isKit() ? words.text("map.kit") : reader.name(),
                words.name(reader.post()),
                words.text(reader.isClear() ? "map.clear" : "map.masked"),
                day(reader.since()));
    }

    private Part left(DataMap map) {
        var heads =
                heads("map.when.left", "map.who", "map.what", "map.path", "map.purpose", "map.rows", "map.withheld");
        return new Part(
                words.text("map.left"),
                List.of(words.text(map.departures().isEmpty() ? "map.left.none" : "map.left.about")),
                heads,
                map.departures().reversed().stream().map(this::departure).toList());
    }

    private List<String> departure(Departure line) {
        return List.of(
                day(line.at()),
                line.who(),
                words.has("map.what." + line.what()) ? words.text("map.what." + line.what()) : line.what(),
                line.file().orElse(""),
                line.purpose().map(words::name).orElse(""),
                line.rows().map(words::number).orElse(""),
                line.withheld().map(words::number).orElse(""));
    }

    private List<String> heads(String... keys) {
        return Stream.of(keys).map(key -> words.text(key)).toList();
    }

    private String day(Optional<Instant> at) {
        return at.map(this::day).orElse("");
    }

    private String day(Instant at) {
        return words.date(LocalDateTime.ofInstant(at, ZoneId.systemDefault()));
    }
}
