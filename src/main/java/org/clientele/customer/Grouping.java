package org.clientele.customer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clientele.customer.GroupPage.Example;
import org.clientele.customer.GroupPage.Figure;
import org.clientele.customer.GroupPage.Product;
import org.clientele.customer.Parts.Told;
import org.clientele.table.Groups;
import org.clientele.table.Numbers;
import org.clientele.table.Sheet;

/// Makes the page of a group.
final class Grouping {

    private static final int PRODUCTS = 10;
    private static final int EXAMPLES = 10;

    private final GroupPortrait spec;
    private final Sheet everyone;
    private final Parts parts;
    private final int[] members;

    Grouping(GroupPortrait spec, Sheet everyone, Parts parts) {
        this.spec = spec;
        this.everyone = everyone;
        this.parts = parts;
        members = OwnRows.of(everyone.block(spec.column()), spec.value());
    }

    GroupPage page() {
        var totals = everyone.numbers(CustomerList.TOTAL);
        var own = own(totals);
        var total = mean(own).map(_ -> Numbers.sum(own));
        double whole = Numbers.sum(totals);
        return new GroupPage(
                spec.column(),
                spec.value(),
                members.length,
                everyone.rows(),
                total,
                total.filter(_ -> whole > 0).map(t -> t / whole),
                CustomerList.FIGURES.stream().map(this::figure).toList(),
                parts.first(Part.Orders.class).map(this::products).orElse(List.of()),
                Arrays.stream(members).limit(EXAMPLES).mapToObj(this::example).toList());
    }

    private double[] own(double[] values) {
        return Arrays.stream(members).mapToDouble(row -> values[row]).toArray();
    }

    private Figure figure(String name) {
        var values = everyone.numbers(name);
        return new Figure(name, mean(own(values)), mean(values));
    }

    private static Optional<Double> mean(double[] values) {
        long known = Arrays.stream(values).filter(v -> !Double.isNaN(v)).count();
        return known == 0 ? Optional.empty() : Optional.of(Numbers.sum(values) / known);
    }

    private Example example(int row) {
        var rows = new int[] {row};
        return new Example(
                everyone.block(CustomerList.CUSTOMER).text(row),
                everyone.schema().require(CustomerList.CUSTOMER).privacy(),
                Portraying.known(everyone, CustomerList.NAME, rows),
                Portraying.number(everyone.block(CustomerList.TOTAL), rows));
    }

    private List<Product> products(Told<Part.Orders> told) {
        if (told.part().product().isEmpty()) {
            return List.of();
        }
        var sheet = told.sheet();
        var rows = rows(told);
        var product = sheet.block(told.part().product().get()).gather(rows);
        var roll = new Roll();
        var list = roll.of(everyone.block(CustomerList.CUSTOMER));
        var inside = new BitSet();
        Arrays.stream(members).forEach(row -> inside.set(list[row]));
        var who = roll.of(sheet.block(told.part().customer()), rows);
        var buyers = new Buyers(Groups.of(List.of(product), rows.length), who, inside);
        return IntStream.range(0, buyers.products())
                .filter(p -> buyers.members(p) > 0 && !product.isMissing(buyers.row(p)))
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(p -> -buyers.members(p))
                        .thenComparing((a, b) -> product.compare(buyers.row(a), buyers.row(b))))
                .limit(PRODUCTS)
                .map(p -> new Product(product.text(buyers.row(p)), buyers.members(p), buyers.share(p), buyers.lift(p)))
                .toList();
    }

    /// The lines up to the day that are no refunds.
    private int[] rows(Told<Part.Orders> told) {
        var sheet = told.sheet();
        var days = sheet.block(told.part().date());
        var amounts = told.part().amount().stream().map(sheet::block).toList();
        long end = spec.asOf()
                .or(() -> Days.last(parts))
                .map(LocalDate::toEpochDay)
                .orElse(Long.MAX_VALUE);
        return IntStream.range(0, sheet.rows())
                .filter(row -> Days.of(days, row) <= end
                        && amounts.stream().mapToDouble(b -> b.number(row)).reduce(1, (a, b) -> a * b) >= 0)
                .toArray();
    }
}
