package org.clientele.source;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

/// Orders of a shop in twelve columns: whole and decimal numbers, dates, times, truth values, names in Chinese, quoted
/// notes, gaps; about 115 bytes a row.
public final class ImportData {

    private static final String[] CITIES = {"Berlin", "Paris", "北京", "上海", "Roma", "Oslo", "London", "New York"};
    private static final String FAMILY = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平";

    private ImportData() {}

    /// Returns a file of so many rows, which is written where it is not there yet.
    public static Path file(int rows) throws IOException {
        var file = Path.of("target/orders-" + rows + ".csv");
        if (!Files.exists(file)) {
            write(file, rows);
        }
        return file;
    }

    private static void write(Path file, int rows) throws IOException {
        var random = new Random(42);
        try (var out = Files.newBufferedWriter(file)) {
            out.write(
                    "order_id,customer_id,name,email,order_date,order_time,city,product,quantity,unit_price,paid,note\n");
            for (int i = 0; i < rows; i++) {
                row(out, random, i);
            }
        }
    }

    private static void row(Writer out, Random random, int i) throws IOException {
        int customer = random.nextInt(100_000);
        var day = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(730));
        out.write("INV-" + (1_000_000 + i) + "," + customer + "," + name(customer) + ",");
        out.write(random.nextInt(20) == 0 ? "," : "customer" + customer + "@example.org,");
        out.write(day + "," + day + " ");
        out.write(String.format(Locale.ROOT, "%02d:%02d:00,", random.nextInt(24), random.nextInt(60)));
        out.write(CITIES[random.nextInt(CITIES.length)] + ",Product no. " + random.nextInt(2000) + ",");
        out.write((random.nextInt(30) == 0 ? "" : 1 + random.nextInt(9)) + ",");
        out.write((100 + random.nextInt(20_000)) / 100.0 + "," + (random.nextInt(10) > 0) + ",");
        out.write((random.nextInt(5) == 0 ? "\"left at door, call \"\"Anna\"\" first\"" : "") + "\n");
    }

    private static String name(int customer) {
        var random = new Random(customer);
        return "" + FAMILY.charAt(random.nextInt(FAMILY.length())) + GIVEN.charAt(random.nextInt(GIVEN.length()))
                + GIVEN.charAt(random.nextInt(GIVEN.length()));
    }
}
