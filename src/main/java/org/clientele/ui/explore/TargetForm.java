package org.clientele.ui.explore;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.VBox;
import org.clientele.customer.Target;
import org.clientele.table.Field;
import org.clientele.table.Role;
import org.clientele.table.Schema;
import org.clientele.ui.Days;
import org.clientele.workbook.Node;

/// The form of a target: the day, how many days, and what is known of the customers beside their orders.
record TargetForm(Exploring exploring, Schema schema, Consumer<Foretelling> asked) {

    private static final int LONGEST = 3660;
    private static final List<Role> HARMLESS =
            List.of(Role.CITY, Role.COUNTRY, Role.GENDER, Role.BIRTH_DATE, Role.SIGNUP_DATE, Role.CHANNEL);

    /// Returns the target of the last days that the orders cover.
    Foretelling usual(Covered days) {
        return beside(
                Target.of(schema, days.day(), days.within()), tables().stream().findFirst());
    }

    /// Says what lies before and after the day.
    Label covered(Covered days, Target now) {
        var words = exploring.words();
        return said(
                "target-covers",
                words.text(
                        "explore.target.covers",
                        words.date(days.first()),
                        words.date(days.last()),
                        Math.max(0, ChronoUnit.DAYS.between(days.first(), now.day())),
                        now.within()));
    }

    /// Says which number of days is suggested, and why.
    Label suggested(Covered days) {
        var words = exploring.words();
        var gaps = days.gaps();
        var text = days.hasGaps()
                ? words.text(
                        "explore.target.gaps",
                        gaps.gaps(),
                        words.number(gaps.most(), 0),
                        words.number(gaps.median(), 0),
                        days.within())
                : words.text("explore.target.gaps.none", days.within());
        return said("target-suggested", text);
    }

    private static Label said(String id, String text) {
        var label = new Label(text);
        label.setId(id);
        label.setWrapText(true);
        label.getStyleClass().addAll("small", "muted");
        return label;
    }

    /// Returns the tables that name customers and have a row for each, other than the orders.
    private List<String> tables() {
        return exploring.tables().stream()
                .map(Node::id)
                .filter(id -> !exploring.tableProperty().get().equals(Optional.of(id)))
                .filter(id -> exploring
                        .schema(id)
                        .filter(s -> s.find(Role.CUSTOMER_ID).isPresent())
                        .filter(s -> s.find(Role.ORDER_DATE).isEmpty()
                                && s.find(Role.REVIEW_DATE).isEmpty()
                                && s.find(Role.SEGMENT).isEmpty())
                        .isPresent())
                .toList();
    }

    private Foretelling beside(Target target, Optional<String> customers) {
        var own = customers.flatMap(exploring::schema);
        return own.map(s -> new Foretelling(
                        target.knowing(
                                s.require(Role.CUSTOMER_ID).name(),
                                s.fields().stream()
                                        .filter(f -> HARMLESS.contains(f.role()))
                                        .map(Field::name)
                                        .filter(name -> !name.equals(target.customer()))
                                        .toList()),
                        customers))
                .orElseGet(() -> new Foretelling(plain(target, target.day(), target.within()), Optional.empty()));
    }

    private Target plain(Target target, LocalDate day, int within) {
        return new Target(
                target.customer(),
                target.date(),
                target.amount(),
                target.order(),
                target.product(),
                target.category(),
                day,
                within,
                Optional.empty(),
                List.of());
    }

    private void timed(Foretelling now, LocalDate day, int within) {
        var plain = plain(now.target(), day, within);
        asked.accept(new Foretelling(
                now.target()
                        .key()
                        .map(k -> plain.knowing(k, now.target().own()))
                        .orElse(plain),
                now.customers()));
    }

    void fill(VBox form, Foretelling now) {
        var words = exploring.words();
        var day = new DatePicker(now.target().day());
        day.setId("target-day");
        Days.speak(day, words);
        day.setOnAction(_ -> Optional.ofNullable(day.getValue())
                .ifPresent(chosen -> timed(now, chosen, now.target().within())));
        var within = new Spinner<Integer>(0, LONGEST, now.target().within(), 30);
        within.setId("target-within");
        within.setEditable(true);
        within.valueProperty().subscribe((_, days) -> timed(now, now.target().day(), days));
        var choices = new ArrayList<>(tables());
        choices.addFirst("");
        var customers = Choices.box(
                choices,
                now.customers().orElse(""),
                id -> id.isEmpty() ? words.text("explore.target.none") : title(id));
        customers.setOnAction(_ -> asked.accept(
                beside(now.target(), Optional.ofNullable(customers.getValue()).filter(id -> !id.isEmpty()))));
        var explain = new Label(words.text("explore.target.explain"));
        explain.setWrapText(true);
        explain.getStyleClass().addAll("small", "muted");
        form.getChildren()
                .setAll(
                        Choices.field(words.text("explore.target.day"), day),
                        Choices.field(words.text("explore.target.within"), within),
                        Choices.field(words.text("explore.target.customers"), customers));
        now.customers().flatMap(exploring::schema).ifPresent(s -> form.getChildren()
                .add(own(now, s)));
        form.getChildren().add(explain);
    }

    private String title(String id) {
        return exploring.session().book().find(id).map(Node::title).orElse(id);
    }

    private VBox own(Foretelling now, Schema customers) {
        var names = customers.fields().stream()
                .filter(f -> f.role() != Role.CUSTOMER_ID)
                .map(Field::name)
                .toList();
        var heading = new Label(exploring.words().text("explore.target.own"));
        heading.setWrapText(true);
        var checks = new VBox();
        checks.getStyleClass().add("field");
        var key = customers.require(Role.CUSTOMER_ID).name();
        Choices.checks(
                checks,
                names,
                now.target().own(),
                () -> asked.accept(
                        new Foretelling(now.target().knowing(key, Choices.checked(checks)), now.customers())));
        var field = new VBox(heading, checks);
        field.getStyleClass().add("field");
        return field;
    }
}
