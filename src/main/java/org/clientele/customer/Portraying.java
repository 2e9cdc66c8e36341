package org.clientele.customer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clientele.analysis.recommend.Recommendations;
import org.clientele.customer.CustomerPortrait.Fact;
import org.clientele.customer.CustomerPortrait.Foretold;
import org.clientele.customer.CustomerPortrait.Offer;
import org.clientele.customer.CustomerPortrait.Standing;
import org.clientele.customer.Parts.Told;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Block;
import org.clientele.table.Field;
import org.clientele.table.Numbers;
import org.clientele.table.Role;
import org.clientele.table.Sheet;
import org.clientele.table.Type;

/// Makes one portrait from the list of everyone and the tables.
final class Portraying {

    /// What is said to be unknown even where no column could tell.
    private static final Set<Role> WANTED =
            EnumSet.of(Role.NAME, Role.EMAIL, Role.PHONE, Role.CITY, Role.BIRTH_DATE, Role.SIGNUP_DATE);

    private final Portrait spec;
    private final Sheet everyone;
    private final Parts parts;
    private final Own own;

    Portraying(Portrait spec, Sheet everyone, Parts parts) {
        this.spec = spec;
        this.everyone = everyone;
        this.parts = parts;
        own = Own.of(parts, spec.customer());
    }

    CustomerPortrait portrait(Progress progress) {
        var at = OwnRows.of(everyone.block(CustomerList.CUSTOMER), spec.customer());
        if (at.length == 0) {
            throw new Problem("problem.portrait.unknown", spec.customer());
        }
        progress.at(0.2, 1);
        Optional<LocalDate> asOf = spec.asOf().or(() -> Days.last(parts));
        var timeline = new Timelines(own, asOf, spec.events()).of(parts);
        progress.at(0.5, 1);
        return new CustomerPortrait(
                spec.customer(),
                everyone.schema().require(CustomerList.CUSTOMER).privacy(),
                asOf,
                everyone.rows(),
                facts(),
                CustomerList.FIGURES.parallelStream()
                        .map(name -> Beside.of(everyone, name, at[0]))
                        .toList(),
                timeline,
                parts.first(Part.Segments.class).map(this::standing),
                parts.first(Part.Foretold.class).map(this::foretold),
                parts.first(Part.Offers.class).map(this::offers).orElse(List.of()));
    }

    private List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        parts.all(Part.People.class).forEach(told -> {
            var rows = rows(told);
            told.sheet().schema().fields().stream()
                    .filter(field -> !field.name().equals(told.part().customer()))
                    .sorted(Comparator.comparing(Field::rank))
                    .forEach(field -> facts.add(fact(field, told.sheet(), rows)));
        });
        var missing = EnumSet.copyOf(WANTED);
        facts.forEach(fact -> missing.remove(fact.role()));
        missing.forEach(
                role -> facts.add(new Fact(Optional.empty(), role, Type.TEXT, role.privacy(), Optional.empty())));
        facts.sort(Comparator.comparing(fact ->
                fact.role() == Role.NONE ? Role.values().length : fact.role().ordinal()));
        return facts;
    }

    /// The first row of the customer that has a value; dots where who is in may not read it.
    private static Fact fact(Field field, Sheet sheet, int[] rows) {
        var block = sheet.shown(sheet.schema().indexOf(field.name()));
        var value = Arrays.stream(rows)
                .filter(row -> !block.isMissing(row))
                .mapToObj(block::text)
                .findFirst();
        return new Fact(Optional.of(field.name()), field.role(), block.type(), field.privacy(), value);
    }

    private int[] rows(Told<? extends Part> told) {
        return own.in(told);
    }

    private Standing standing(Told<Part.Segments> told) {
        var rows = rows(told);
        var scores = told.part().scores().stream()
                .map(name -> new Standing.Score(name, number(told.sheet().block(name), rows)))
                .toList();
        return new Standing(text(told.sheet().block(told.part().segment()), rows), scores);
    }

    private Foretold foretold(Told<Part.Foretold> told) {
        var rows = rows(told);
        var all = told.sheet().numbers(told.part().score());
        long known = Arrays.stream(all).filter(v -> !Double.isNaN(v)).count();
        var reasons = told.part().reasons().stream()
                .flatMap(name -> shown(told.sheet(), name, rows).stream())
                .toList();
        return new Foretold(
                told.part().score(),
                number(told.sheet().block(told.part().score()), rows),
                Numbers.sum(all) / known,
                reasons);
    }

    private List<Offer> offers(Told<Part.Offers> told) {
        var sheet = told.sheet();
        var rank = sheet.block(Recommendations.RANK);
        return Arrays.stream(rows(told))
                .boxed()
                .sorted((a, b) -> rank.compare(a, b))
                .map(row -> new Offer(
                        (int) rank.number(row),
                        sheet.block(Recommendations.PRODUCT).text(row),
                        number(sheet.block(Recommendations.SCORE), new int[] {row}),
                        text(sheet.block(Recommendations.BECAUSE), new int[] {row})))
                .toList();
    }

    /// Returns the first text as it may be seen.
    static Optional<String> shown(Sheet sheet, String column, int[] rows) {
        return text(sheet.shown(sheet.schema().indexOf(column)), rows);
    }

    /// Returns the first text, or none where who is in may not read it.
    static Optional<String> known(Sheet sheet, String column, int[] rows) {
        int at = sheet.schema().indexOf(column);
        return sheet.isReadable(at) ? text(sheet.block(at), rows) : Optional.empty();
    }

    static Optional<String> text(Block block, int[] rows) {
        return Arrays.stream(rows)
                .filter(row -> !block.isMissing(row))
                .mapToObj(block::text)
                .findFirst();
    }

    static Optional<Double> number(Block block, int[] rows) {
        return Arrays.stream(rows)
                .filter(row -> !block.isMissing(row))
                .mapToObj(block::number)
                .findFirst();
    }
}
