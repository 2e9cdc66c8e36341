package org.clientele.customer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Field;
import org.clientele.table.Privacy;
import org.clientele.table.Role;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.Type;

/// Who did not buy within some days after a day: one row per customer with a line before that day, whether they bought
/// nothing from the day on, and what was known of them before it. No feature sees a line of the day itself or later.
///
/// @param amount one column, or several whose product is the amount of a line; a negative amount is a refund, no order
/// @param order the column that tells orders apart; without it every line is an order
/// @param day the first day of the time that is foretold
/// @param within how many days that time lasts; 0 for none: the features alone, as they stand before the day, for a
///     model to be applied to
/// @param key the column of the customers' table that names the customer
/// @param own columns of the customers' table; a date in them that is not before the day is left out
public record Target(
        String customer,
        String date,
        List<String> amount,
        Optional<String> order,
        Optional<String> product,
        Optional<String> category,
        LocalDate day,
        int within,
        Optional<String> key,
        List<String> own)
        implements Spec<Sheet> {

    public static final String CHURNED = "churned";
    public static final String RECENCY = "recency";
    public static final String FREQUENCY = "frequency";
    public static final String MONETARY = "monetary";
    public static final String AVERAGE = "average_order";
    public static final String TENURE = "tenure";
    public static final String GAP = "mean_gap";
    public static final String PRODUCTS = "products";
    public static final String CATEGORIES = "categories";
    public static final String REFUNDS = "refund_share";
    public static final String LAST_30 = "orders_30_days";
    public static final String LAST_90 = "orders_90_days";

    private static final int LONGEST = 3660;

    public Target {
        amount = List.copyOf(amount);
        own = List.copyOf(own);
        if (amount.isEmpty()) {
            throw new Problem("problem.rfm.amount");
        }
        if (within < 0 || within > LONGEST) {
            throw new Problem("problem.target.within", LONGEST);
        }
        if (!own.isEmpty() && key.isEmpty()) {
            throw new Problem("problem.target.key");
        }
    }

    /// Returns the target of an order table by the roles of its columns.
    ///
    /// @throws Problem if no column plays a role that is needed
    public static Target of(Schema orders, LocalDate day, int within) {
        var amount = orders.find(Role.AMOUNT).isPresent()
                ? List.of(orders.require(Role.AMOUNT).name())
                : Stream.of(Role.PRICE, Role.QUANTITY)
                        .flatMap(role -> orders.find(role).stream())
                        .map(Field::name)
                        .toList();
        if (amount.isEmpty()) {
            throw new Problem("problem.role.missing", Role.AMOUNT);
        }
        return new Target(
                orders.require(Role.CUSTOMER_ID).name(),
                orders.require(Role.ORDER_DATE).name(),
                amount,
                orders.find(Role.ORDER_ID).map(Field::name),
                orders.find(Role.PRODUCT_ID).or(() -> orders.find(Role.PRODUCT)).map(Field::name),
                orders.find(Role.CATEGORY).map(Field::name),
                day,
                within,
                Optional.empty(),
                List.of());
    }

    /// Returns this target with columns of a customers' table beside.
    public Target knowing(String keyColumn, List<String> columns) {
        return new Target(
                customer, date, amount, order, product, category, day, within, Optional.of(keyColumn), columns);
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.one("orders", Sheet.class), Port.optional("customers", Sheet.class));
    }

    @Override
    public Shape check(Shapes in) {
        if (!own.isEmpty() && in.size() < 2) {
            throw new Problem("problem.target.customers");
        }
        return schema(in.get(0, Schema.class), in.size() < 2 ? Optional.empty() : Optional.of(in.get(1, Schema.class)));
    }

    Schema schema(Schema orders, Optional<Schema> customers) {
        var who = orders.require(customer);
        var dated = who.privacy()
                .and(orders.require(date, Type.DATE, Type.DATE_TIME).privacy());
        var paid = amount.stream()
                .map(name -> orders.require(name, Type.INTEGER, Type.DECIMAL).privacy())
                .reduce(Privacy.OPEN, Privacy::and);
        var ordered = order.map(name -> orders.require(name).privacy())
                .orElse(Privacy.OPEN)
                .and(paid)
                .and(dated);
        var fields = new ArrayList<>(List.of(
                who,
                Field.of(RECENCY, Type.INTEGER).guarded(ordered),
                Field.of(FREQUENCY, Type.INTEGER).guarded(ordered),
                Field.of(MONETARY, Type.DECIMAL).guarded(ordered),
                Field.of(AVERAGE, Type.DECIMAL).guarded(ordered),
                Field.of(TENURE, Type.INTEGER).guarded(ordered),
                Field.of(GAP, Type.DECIMAL).guarded(ordered)));
        if (isForetold()) {
            fields.add(1, Field.of(CHURNED, Type.BOOLEAN).guarded(ordered));
        }
        product.map(orders::require)
                .ifPresent(f -> fields.add(Field.of(PRODUCTS, Type.INTEGER).guarded(ordered.and(f.privacy()))));
        category.map(orders::require)
                .ifPresent(f -> fields.add(Field.of(CATEGORIES, Type.INTEGER).guarded(ordered.and(f.privacy()))));
        fields.add(Field.of(REFUNDS, Type.DECIMAL).guarded(ordered));
        fields.add(Field.of(LAST_30, Type.INTEGER).guarded(ordered));
        fields.add(Field.of(LAST_90, Type.INTEGER).guarded(ordered));
        customers.ifPresent(schema -> {
            key.ifPresent(schema::require);
            own.forEach(name -> fields.add(schema.require(name)));
        });
        return new Schema(fields, List.of(customer));
    }

    @Override
    public Sheet of(Inputs in, Progress progress) {
        var customers = in.size() < 2 ? Optional.<Sheet>empty() : Optional.of(in.get(1, Sheet.class));
        return new Foretold(this, in.get(0, Sheet.class), customers).sheet(progress);
    }

    /// Returns whether what came after the day is told as well.
    boolean isForetold() {
        return within > 0;
    }

    /// Returns the rule by which lines are read: up to the day before.
    Rfm lines() {
        return Rfm.of(customer, date, amount.getFirst(), day.minusDays(1)).amount(amount);
    }

    /// Returns the rule by which lines are read up to the end of the time that is foretold.
    Rfm until() {
        return Rfm.of(customer, date, amount.getFirst(), day.plusDays(within - 1L))
                .amount(amount);
    }
}
