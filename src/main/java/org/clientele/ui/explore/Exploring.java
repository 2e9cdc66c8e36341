package org.clientele.ui.explore;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import org.clientele.analysis.infer.Side;
import org.clientele.chart.Chart;
import org.clientele.chart.Ink;
import org.clientele.chart.Theme;
import org.clientele.recipe.Recipe;
import org.clientele.report.ChartTile;
import org.clientele.report.Dashboard;
import org.clientele.report.Place;
import org.clientele.spec.Spec;
import org.clientele.table.Schema;
import org.clientele.ui.Knowable;
import org.clientele.ui.Language;
import org.clientele.ui.LeftOut;
import org.clientele.ui.Question;
import org.clientele.ui.Session;
import org.clientele.ui.Settings;
import org.clientele.ui.SheetLook;
import org.clientele.words.Words;
import org.clientele.workbook.History;
import org.clientele.workbook.Node;
import org.clientele.workbook.Outlook;

/// What is being looked at: a table and a question of it. Everything is a trial until it is kept.
public final class Exploring {

    private static final String TRIAL = "explore-trial";
    private static final String CHART = "explore-chart";
    private static final String DATA = "table";

    private final Session session;
    private final Settings settings;
    private final Language language;
    private final ObjectProperty<Optional<String>> table = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.PAIR);
    private final ObjectProperty<Optional<Side>> first = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Side>> second = new SimpleObjectProperty<>(Optional.empty());
    private final Drafts drafts = new Drafts();
    private final ObjectProperty<Map<Mode, Offer>> offers = new SimpleObjectProperty<>(Map.of());

    public Exploring(Session session, Settings settings, Language language) {
        this.session = session;
        this.settings = settings;
        this.language = language;
        table.subscribe((_, _) -> drafts.clear());
    }

    Drafts drafts() {
        return drafts;
    }

    Session session() {
        return session;
    }

    Words words() {
        return language.words();
    }

    /// The id of the table's node.
    ObjectProperty<Optional<String>> tableProperty() {
        return table;
    }

    /// Chooses the first of these tables where none of them is chosen.
    void settle(List<String> ids) {
        if (table.get().filter(ids::contains).isEmpty()) {
            table.set(ids.stream().findFirst());
        }
    }

    ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    ObjectProperty<Optional<Side>> firstProperty() {
        return first;
    }

    ObjectProperty<Optional<Side>> secondProperty() {
        return second;
    }

    ObservableValue<?> themeProperty() {
        return settings.themeProperty();
    }

    Ink ink() {
        return Ink.of(words(), Theme.valueOf(settings.themeProperty().get().name()));
    }

    /// Returns how rows are written: columns the program makes by their names, four digits that count.
    SheetLook look() {
        return new SheetLook(words(), ink()::column, new Digits(words())::of);
    }

    /// Returns the tables of the workbook; one that a recipe cleans is seen through its recipe only.
    List<Node> tables() {
        var cleaned = session.book().nodes(Recipe.class).stream()
                .flatMap(recipe -> recipe.inputs().stream())
                .filter(id -> session.book().require(id).inputs().isEmpty())
                .collect(Collectors.toSet());
        var looks = session.outlook();
        return session.book().nodes().stream()
                .filter(node -> !cleaned.contains(node.id()))
                .filter(node -> looks.get(node.id()) instanceof Outlook.Fine(Schema _))
                .toList();
    }

    /// Returns the columns of the chosen table that can be asked about.
    Optional<Schema> schema() {
        return table.get().flatMap(this::schema);
    }

    Optional<Schema> schema(String node) {
        return whole(node).map(schema -> LeftOut.seen(session, schema));
    }

    private Optional<Schema> whole(String node) {
        return session.outlook().get(node) instanceof Outlook.Fine(Schema schema)
                ? Optional.of(schema)
                : Optional.empty();
    }

    /// Says how much there is to ask about, and what is left out of it.
    void tell(Label facts, LeftOut leftOut, int tables) {
        facts.setText(words().text("explore.facts", schema().map(Schema::size).orElse(0), tables));
        leftOut.say(session, table.get().flatMap(this::whole), (count, columns) -> words().text(
                        "withheld.left-out", count, columns));
    }

    /// Asks something of the chosen table.
    Optional<Question> ask(Spec<?> spec) {
        return table.get().flatMap(id -> ask(spec, List.of(id)));
    }

    /// Asks something of these nodes, where all of them are there.
    Optional<Question> ask(Spec<?> spec, List<String> inputs) {
        var node = new Node(TRIAL, TRIAL, spec, inputs, "");
        return inputs.stream().allMatch(this::isThere)
                ? Optional.of(new Question(session.book().with(node), TRIAL))
                : Optional.empty();
    }

    /// Asks for a chart of the chosen table.
    Optional<Question> ask(Chart chart, String title) {
        var tile = new ChartTile(CHART, title, DATA, new Place(0, 0, 12, 6), chart);
        var page = new Dashboard(title, List.of(DATA), Optional.empty(), List.of(tile), List.of());
        return table.get()
                .filter(this::isThere)
                .map(id -> new Question(session.book().with(Node.of(CHART, CHART, page, id)), CHART));
    }

    private boolean isThere(String node) {
        return session.book().find(node).isPresent();
    }

    /// Lets figures of an analysis be asked how they are known.
    Knowable figures(Supplier<Optional<Question>> question) {
        return new Knowable(session, words(), question);
    }

    ObservableValue<Map<Mode, Offer>> offersProperty() {
        return offers;
    }

    /// Says what of a mode can be kept now.
    void offer(Mode of, Optional<Offer> what) {
        var changed = new EnumMap<Mode, Offer>(Mode.class);
        changed.putAll(offers.get());
        changed.remove(of);
        what.ifPresent(offer -> changed.put(of, offer));
        offers.set(changed);
    }

    Optional<Offer> offer() {
        return Optional.ofNullable(offers.get().get(mode.get()));
    }

    /// Returns what keeping is called: what comes of it is a table or is not.
    String keeping() {
        return words().text(
                        offer().filter(Offer::isTable).isPresent() ? "explore.keep.table" : "explore.keep.analysis");
    }

    /// Returns why there is nothing to keep, where there is nothing.
    Optional<String> whyNot() {
        var now = mode.get().name().toLowerCase(Locale.ROOT);
        return offer().isPresent() ? Optional.empty() : Optional.of(words().text("explore.keep.not." + now));
    }

    /// Puts what is looked at into the workbook; returns what is said of it.
    Optional<String> keep() {
        return offer().map(offer -> {
            var id = session.book().freshId(offer.title());
            var node = new Node(id, offer.title(), offer.spec(), offer.inputs(), "");
            session.accept(session.book().with(node), History.Label.of("history.explore.keep", offer.title()));
            return words().text("explore.kept", offer.title());
        });
    }
}
