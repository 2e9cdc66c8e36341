package org.clientele.ui.recommend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Spinner;
import org.clientele.analysis.recommend.ItemSimilarity;
import org.clientele.analysis.recommend.Likeness;
import org.clientele.analysis.recommend.Liking;
import org.clientele.analysis.recommend.Neighbourhood;
import org.clientele.analysis.recommend.Recommendations;
import org.clientele.analysis.recommend.Weight;
import org.clientele.customer.Rfm;
import org.clientele.table.Field;
import org.clientele.table.Role;
import org.clientele.table.Schema;
import org.clientele.ui.Options;
import org.clientele.ui.Session;
import org.clientele.words.Words;
import org.clientele.workbook.Node;
import org.clientele.workbook.Outlook;

/// The settings of recommendations; what the roles of a table say is filled in already.
final class RecommendForm {

    /// The controls of the form.
    record Controls(
            ComboBox<String> table,
            ComboBox<Optional<String>> customer,
            ComboBox<Optional<String>> item,
            ComboBox<Optional<String>> label,
            ComboBox<Weight> weight,
            ComboBox<Optional<String>> rating,
            ComboBox<Optional<String>> positive,
            ComboBox<Optional<String>> date,
            ComboBox<Likeness> likeness,
            Spinner<Integer> size,
            Spinner<Integer> shrinkage,
            Spinner<Integer> support,
            Spinner<Integer> count,
            Spinner<Double> liked,
            DatePicker from) {}

    private static final int DAYS = 90;

    private final Session session;
    private final Words words;
    private final Controls on;
    private final Runnable changed;
    private boolean filling;

    RecommendForm(Session session, Words words, Controls on, Runnable changed) {
        this.session = session;
        this.words = words;
        this.on = on;
        this.changed = changed;
    }

    /// @param given what the form says at first; none: what was decided before, or what the roles tell
    void fill(Optional<RecommendDraft> given) {
        filling = true;
        Options.fill(on.weight, List.of(Weight.values()), words::name);
        on.weight.setValue(Weight.BOUGHT);
        Options.fill(on.likeness, List.of(Likeness.values()), words::name);
        on.likeness.setValue(Likeness.COSINE);
        Options.fill(
                on.table,
                tables(),
                id -> session.book().find(id).map(Node::title).orElse(id));
        Options.onChoice(on.table, this::offer);
        Stream.of(on.customer, on.item, on.label, on.rating, on.positive, on.date)
                .forEach(box -> Options.onChoice(box, _ -> tell()));
        Options.onChoice(on.weight, _ -> tell());
        Options.onChoice(on.likeness, _ -> tell());
        Stream.of(on.size, on.shrinkage, on.support, on.count)
                .forEach(spinner -> spinner.valueProperty().subscribe((_, _) -> tell()));
        on.liked.valueProperty().subscribe((_, _) -> tell());
        on.from.setValue(session.book().nodes(Rfm.class).stream()
                .map(node -> ((Rfm) node.spec()).asOf().minusDays(DAYS))
                .findFirst()
                .orElse(null));
        on.from.valueProperty().subscribe((LocalDate _, LocalDate _) -> tell());
        on.table.setValue(usual());
        Optional.ofNullable(on.table.getValue()).ifPresent(this::offer);
        filling = true;
        given.ifPresentOrElse(this::stand, () -> session.book().nodes(ItemSimilarity.class).stream()
                .findFirst()
                .ifPresent(this::again));
        filling = false;
        tell();
    }

    /// Takes over what was decided before, where it still fits.
    private void again(Node model) {
        var spec = (ItemSimilarity) model.spec();
        take(model.inputs().getFirst(), spec.liking(), spec.neighbourhood());
        session.book().nodes(Recommendations.class).stream()
                .findFirst()
                .ifPresent(list -> on.count.getValueFactory().setValue(((Recommendations) list.spec()).count()));
    }

    /// Stands as it stood.
    private void stand(RecommendDraft given) {
        take(given.table(), given.liking(), given.neighbourhood());
        choose(on.date, given.date());
        on.from.setValue(given.from().orElse(null));
        given.liked().ifPresent(on.liked.getValueFactory()::setValue);
        on.count.getValueFactory().setValue(given.count());
    }

    private void take(String table, Liking liking, Neighbourhood alike) {
        if (on.table.getItems().contains(table)) {
            on.table.setValue(table);
            offer(table);
            filling = true;
            choose(on.customer, Optional.of(liking.customer()));
            choose(on.item, Optional.of(liking.item()));
            choose(on.label, liking.label());
            choose(on.positive, liking.positive());
            choose(on.rating, liking.rating());
            on.weight.setValue(liking.weight());
            on.likeness.setValue(alike.likeness());
            on.size.getValueFactory().setValue(alike.size());
            on.shrinkage.getValueFactory().setValue((int) alike.shrinkage());
            on.support.getValueFactory().setValue(alike.support());
        }
    }

    private static void choose(ComboBox<Optional<String>> box, Optional<String> value) {
        box.setValue(value.filter(v -> box.getItems().contains(Optional.of(v))));
    }

    /// Tables in which some customer and some product are known.
    private List<String> tables() {
        var ids = new ArrayList<String>();
        session.outlook().forEach((id, look) -> {
            if (look instanceof Outlook.Fine(Schema schema)
                    && !session.book().require(id).inputs().isEmpty()
                    && schema.find(Role.CUSTOMER_ID).isPresent()
                    && product(schema).isPresent()
                    && schema.find("basis").isEmpty()) {
                ids.add(id);
            }
        });
        return ids;
    }

    /// The orders, where there are some.
    private String usual() {
        return on.table.getItems().stream()
                .filter(id -> schema(id).find(Role.ORDER_DATE).isPresent())
                .findFirst()
                .orElse(on.table.getItems().stream().findFirst().orElse(null));
    }

    private Schema schema(String id) {
        return session.outlook().get(id) instanceof Outlook.Fine(Schema schema) ? schema : new Schema(List.of());
    }

    private static Optional<String> product(Schema schema) {
        return schema.find(Role.PRODUCT_ID).or(() -> schema.find(Role.PRODUCT)).map(Field::name);
    }

    private void offer(String id) {
        filling = true;
        var schema = schema(id);
        fill(on.customer, schema, _ -> true, role(schema, Role.CUSTOMER_ID));
        fill(on.item, schema, _ -> true, product(schema));
        var name = role(schema, Role.PRODUCT).filter(n -> !product(schema).equals(Optional.of(n)));
        fill(on.label, schema, _ -> true, name);
        fill(on.rating, schema, f -> f.type().isNumber(), role(schema, Role.RATING));
        fill(on.positive, schema, f -> f.type().isNumber(), role(schema, Role.QUANTITY));
        fill(
                on.date,
                schema,
                f -> f.type().isTemporal(),
                role(schema, Role.ORDER_DATE).or(() -> role(schema, Role.REVIEW_DATE)));
        filling = false;
        tell();
    }

    private static Optional<String> role(Schema schema, Role role) {
        return schema.find(role).map(Field::name);
    }

    private void fill(ComboBox<Optional<String>> box, Schema schema, Predicate<Field> fits, Optional<String> value) {
        var names = new ArrayList<Optional<String>>(List.of(Optional.empty()));
        schema.fields().stream().filter(fits).map(f -> Optional.of(f.name())).forEach(names::add);
        Options.fill(box, names, name -> name.orElseGet(() -> words.text("recommend.none")));
        box.setValue(value.filter(v -> names.contains(Optional.of(v))));
    }

    private void tell() {
        if (!filling) {
            on.rating.setDisable(on.weight.getValue() != Weight.RATING);
            on.liked.setDisable(on.weight.getValue() != Weight.RATING);
            changed.run();
        }
    }

    private Optional<Double> liked() {
        return Optional.of(on.liked.getValue()).filter(least -> on.weight.getValue() == Weight.RATING && least > 0);
    }

    /// Returns what the form says; nothing without table, customer and product.
    Optional<RecommendDraft> draft() {
        if (on.table.getValue() == null) {
            return Optional.empty();
        }
        return on.customer.getValue().flatMap(customer -> on.item.getValue().map(item -> {
            var liking = new Liking(
                    customer,
                    item,
                    on.label.getValue(),
                    on.weight.getValue(),
                    on.weight.getValue() == Weight.RATING ? on.rating.getValue() : Optional.empty(),
                    on.positive.getValue());
            var alike = new Neighbourhood(
                    on.likeness.getValue(), on.size.getValue(), on.shrinkage.getValue(), on.support.getValue());
            var from = Optional.ofNullable(on.from.getValue());
            return new RecommendDraft(
                    on.table.getValue(), liking, alike, on.date.getValue(), from, liked(), on.count.getValue());
        }));
    }
}
