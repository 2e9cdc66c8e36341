package org.clientele.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Invents the customers: names in English, Chinese and pinyin, addresses under the reserved example domains, mobiles
/// under the prefix 194, which no operator has.
final class People {

    private static final List<String> CITIES = List.of(
            "Shanghai",
            "Beijing",
            "Hangzhou",
            "Suzhou",
            "Shenzhen",
            "Guangzhou",
            "Chengdu",
            "Nanjing",
            "Xiamen",
            "Hong Kong",
            "Singapore",
            "London");
    private static final int[] CITY_WEIGHTS = {24, 14, 12, 9, 9, 8, 7, 5, 4, 4, 2, 2};
    private static final List<String> DOMAINS =
            List.of("example.com", "example.org", "example.net", "mail.example.com");

    private final Dice dice;

    People(Dice dice) {
        this.dice = dice;
    }

    /// Returns that many people in the order they signed up, numbered so.
    List<Person> invent(int count) {
        var people = new ArrayList<Person>();
        for (int i = 0; i < count; i++) {
            people.add(person(i));
        }
        people.sort(Comparator.comparing(Person::signup).thenComparing(Person::mobile));
        var numbered = new ArrayList<Person>();
        for (var person : people) {
            numbered.add(person.numbered(numbered.size() + 1));
        }
        return numbered;
    }

    private Person person(int index) {
        var group = Group.drawn(dice);
        boolean chinese = dice.chance(0.6);
        var latin = chinese ? Names.pinyin(dice) : Names.english(dice);
        var name = chinese && dice.chance(0.85) ? latin.chinese() : latin.written();
        var email = latin.account() + (index + 1) + "@" + dice.pick(DOMAINS);
        var mobile = "194" + (10_000_000 + (index * 7919L + 104_729L * dice.below(800)) % 90_000_000L);
        var city = CITIES.get(dice.weighted(CITY_WEIGHTS));
        var birth = dice.between(LocalDate.of(1951, 1, 1), LocalDate.of(2006, 12, 31));
        return new Person("", name, email, mobile, city, birth, signup(group), chinese, group, dice.chance(0.8));
    }

    private LocalDate signup(Group group) {
        var last =
                switch (group) {
                    case CONNOISSEUR -> LocalDate.of(2025, 6, 30);
                    case GIFT_BUYER -> LocalDate.of(2025, 1, 5);
                    case BARGAIN_HUNTER -> LocalDate.of(2025, 9, 30);
                    case ONE_TIMER -> LocalDate.of(2026, 4, 30);
                    case LAPSED -> LocalDate.of(2025, 1, 31);
                };
        return dice.between(LocalDate.of(2022, 3, 1), last);
    }
}
