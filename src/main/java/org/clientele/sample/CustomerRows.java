package org.clientele.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The customer file before dirt, with people who registered a second time and never ordered under the second number.
final class CustomerRows {

    private static final Heading HEADING = Heading.CUSTOMERS;

    private final Dice dice;

    CustomerRows(Dice dice) {
        this.dice = dice;
    }

    List<Row> of(List<Person> people, int twice) {
        var rows = new ArrayList<Row>();
        people.forEach(person -> rows.add(row(person)));
        for (int i = 0; i < twice; i++) {
            int number = people.size() + i + 1;
            rows.add(again(people.get(dice.below(people.size())), number, i % 4));
        }
        rows.sort(Comparator.comparing((Row r) -> HEADING.of(r, "signup_date"))
                .thenComparing(r -> r.cells().getFirst()));
        return rows;
    }

    static Row row(Person person) {
        return new Row(
                person.id(),
                person.name(),
                person.email(),
                person.mobile(),
                person.city(),
                person.birth().toString(),
                person.signup().toString());
    }

    /// Every way of typing leaves the mobile or the address as a thread to the first registration.
    private Row again(Person person, int number, int way) {
        var other = new Row(row(person.numbered(number)).cells()).note("", "near-duplicate", person.id());
        var date = dice.between(
                person.signup().plusDays(20), LocalDate.of(2026, 10, 20).plusDays(10));
        set(other, "signup_date", date.isAfter(Sample.LAST_DAY) ? Sample.LAST_DAY.toString() : date.toString());
        switch (way) {
            case 0 -> set(other, "name", Letters.swapped(person.name()));
            case 1 -> {
                other.spoil(HEADING, "email", "case", Letters.upper(person.email()));
                set(other, "mobile", "+86 " + dashed(person.mobile()));
            }
            case 2 -> {
                set(other, "email", "me." + person.email());
                other.spoil(HEADING, "name", "spaces", person.name() + " ");
            }
            default -> {
                other.spoil(HEADING, "mobile", "gap", "");
                other.spoil(HEADING, "birth_date", "gap", "");
            }
        }
        return other;
    }

    private static String dashed(String mobile) {
        return mobile.substring(0, 3) + "-" + mobile.substring(3, 7) + "-" + mobile.substring(7);
    }

    private static void set(Row row, String column, String value) {
        row.cells().set(HEADING.indexOf(column), value);
    }
}
