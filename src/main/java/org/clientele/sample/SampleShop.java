package org.clientele.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Makes the sample shop from a seed; the same seed gives the same bytes, whatever the day, the place and the machine.
public final class SampleShop {

    private static final int PEOPLE = 4816;
    private static final int TWICE = 124;

    private final List<Person> people;
    private final List<Row> customers;
    private final List<Row> orders;
    private final List<Row> reviews;

    public SampleShop(long seed) {
        people = new People(new Dice(seed, 1)).invent(PEOPLE);
        var shopped = new Shopping(new Dice(seed, 2)).of(people);
        customers = new CustomerDirt(new Dice(seed, 4)).of(new CustomerRows(new Dice(seed, 3)).of(people, TWICE));
        var dirt = new OrderDirt(new Dice(seed, 7));
        orders = dirt.orders(new OrderRows(new Dice(seed, 5)).of(shopped));
        reviews = dirt.reviews(new ReviewRows(new Dice(seed, 6)).of(shopped));
    }

    /// Writes the three files into a folder, in the place of any of the same names.
    public void write(Path folder) {
        save(folder, "customers.csv", Csv.of(Heading.CUSTOMERS, customers));
        save(folder, "orders.csv", Csv.of(Heading.ORDERS, orders));
        save(folder, "reviews.csv", Csv.of(Heading.REVIEWS, reviews));
    }

    /// Writes what is really the case: the planted dirt, segments and pairs.
    public void writeTruth(Path folder) {
        var heading = Csv.line(List.of("file", "record", "column", "kind", "truth"));
        var dirt = Truth.dirt("customers", customers) + Truth.dirt("orders", orders) + Truth.dirt("reviews", reviews);
        save(folder, "dirt.csv", heading + dirt);
        save(folder, "customers.csv", Truth.customers(people));
        save(folder, "pairs.csv", Truth.pairs());
    }

    private static void save(Path folder, String name, String text) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
