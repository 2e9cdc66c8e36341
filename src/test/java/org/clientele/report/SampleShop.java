package org.clientele.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clientele.customer.Rfm;
import org.clientele.report.Overview.Table;
import org.clientele.sample.Records;
import org.clientele.sample.Sample;
import org.clientele.spec.Inputs;
import org.clientele.spec.Progress;
import org.clientele.table.Field;
import org.clientele.table.Role;
import org.clientele.table.Sheet;
import org.clientele.table.Type;
import org.clientele.words.Words;

/// The bundled shop as sheets, and its overview.
final class SampleShop {

    static final Words EN = Words.in(Locale.ENGLISH);
    static final Words ZH = Words.in(Locale.SIMPLIFIED_CHINESE);

    private SampleShop() {}

    static Inputs inputs() {
        var orders = orders();
        var rfm = Rfm.of("customer_id", "order_date", "amount", Sample.LAST_DAY).ordered("order_id");
        return Inputs.of(customers(), orders, reviews(), rfm.of(Inputs.of(orders), Progress.NONE));
    }

    static Dashboard overview(Words words, Inputs inputs) {
        var names = List.of("customers", "orders", "reviews", "rfm");
        var tables = java.util.stream.IntStream.range(0, names.size())
                .mapToObj(
                        i -> new Table(names.get(i), inputs.get(i, Sheet.class).schema()))
                .toList();
        return Overview.of(words::text, tables, Optional.of("CNY")).orElseThrow();
    }

    static Sheet customers() {
        return Records.of("customers.csv")
                .whole()
                .sheet(
                        Field.of("customer_id", Type.TEXT, Role.CUSTOMER_ID),
                        Field.of("name", Type.TEXT, Role.NAME),
                        Field.of("city", Type.TEXT, Role.CITY));
    }

    static Sheet orders() {
        var texts = Records.of("orders.csv").whole();
        var kept = texts.rows().stream()
                .filter(row -> row.get(texts.names().indexOf("order_date")).matches("\\d{4}-\\d\\d-\\d\\d"))
                .filter(row -> row.get(texts.names().indexOf("quantity")).matches("-?\\d+"))
                .toList();
        return new Records(texts.names(), kept)
                .sheet(
                        Field.of("order_id", Type.TEXT, Role.ORDER_ID),
                        Field.of("customer_id", Type.TEXT, Role.CUSTOMER_ID),
                        Field.of("order_date", Type.DATE, Role.ORDER_DATE),
                        Field.of("product", Type.TEXT, Role.PRODUCT),
                        Field.of("category", Type.TEXT, Role.CATEGORY),
                        Field.of("quantity", Type.INTEGER, Role.QUANTITY),
                        Field.of("price", Type.DECIMAL, Role.PRICE),
                        Field.of("amount", Type.DECIMAL, Role.AMOUNT));
    }

    static Sheet reviews() {
        var texts = Records.of("reviews.csv").whole();
        var kept = texts.rows().stream()
                .filter(row -> row.get(texts.names().indexOf("rating")).matches("\\d*"))
                .filter(row -> row.get(texts.names().indexOf("review_date")).matches("\\d{4}-\\d\\d-\\d\\d"))
                .toList();
        return new Records(texts.names(), kept)
                .sheet(
                        Field.of("customer_id", Type.TEXT, Role.CUSTOMER_ID),
                        Field.of("review_date", Type.DATE, Role.REVIEW_DATE),
                        Field.of("rating", Type.INTEGER, Role.RATING));
    }
}
