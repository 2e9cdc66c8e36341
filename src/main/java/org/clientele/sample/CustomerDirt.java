package org.clientele.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// What went wrong in the customer file.
final class CustomerDirt {

    private static final List<String> SHANGHAI = List.of("上海", "上海市", "SHANGHAI", "Shang-hai");
    private static final List<DateTimeFormatter> FORMATS = List.of(
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT),
            DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT),
            DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ROOT));

    private final Dice dice;

    CustomerDirt(Dice dice) {
        this.dice = dice;
    }

    List<Row> of(List<Row> clean) {
        var dirt = new Dirt(Heading.CUSTOMERS, clean, dice);
        dirt.gaps(200, "email");
        dirt.gaps(260, "mobile");
        dirt.gaps(150, "city");
        dirt.gaps(300, "birth_date");
        clean.forEach(this::city);
        dirt.spoil(16, "birth_date", "impossible-age", v -> "1850" + v.substring(4));
        dirt.spoil(14, "birth_date", "impossible-age", v -> dice.between(2031, 2048) + v.substring(4));
        dirt.spoil(1300, "birth_date", "date-format", v -> dice.pick(FORMATS).format(LocalDate.parse(v)));
        dirt.letters(120, "name");
        dirt.broken(4, "city", "Shanghai", " Pudong");
        dirt.copies(60);
        return dirt.rows();
    }

    private void city(Row row) {
        if (Heading.CUSTOMERS.of(row, "city").equals("Shanghai") && dice.chance(0.55)) {
            row.spoil(Heading.CUSTOMERS, "city", "city-spelling", SHANGHAI.get(dice.weighted(45, 25, 20, 10)));
        }
    }
}
