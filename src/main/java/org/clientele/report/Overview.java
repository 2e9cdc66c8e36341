package org.clientele.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.clientele.chart.Aggregate;
import org.clientele.chart.Bar;
import org.clientele.chart.Grain;
import org.clientele.chart.Heatmap;
import org.clientele.chart.Line;
import org.clientele.chart.Measure;
import org.clientele.chart.Sort;
import org.clientele.customer.Rfm;
import org.clientele.table.Field;
import org.clientele.table.Role;
import org.clientele.table.Schema;

/// The prepared "Customer overview": the tiles that the known roles of the tables allow.
public final class Overview {

    /// A table a dashboard may read: the name its tiles call it by, and its columns.
    public record Table(String name, Schema schema) {

        private boolean has(Role role) {
            return schema.find(role).isPresent();
        }

        private String column(Role role) {
            return schema.require(role).name();
        }
    }

    private static final int TOP = 8;

    private final Function<String, String> titles;
    private final List<Table> tables;
    private final Optional<Table> orders;

    private Overview(Function<String, String> titles, List<Table> tables) {
        this.titles = titles;
        this.tables = tables;
        this.orders = find(t -> t.has(Role.CUSTOMER_ID) && timed(t, Role.ORDER_DATE));
    }

    /// Returns the dashboard, or nothing where no table knows customers and when they ordered.
    ///
    /// @param titles gives the title of a tile by its message key, in the language of the user
    /// @param tables in the order of the dashboard's inputs
    /// @param currency the ISO 4217 code of amounts
    public static Optional<Dashboard> of(
            Function<String, String> titles, List<Table> tables, Optional<String> currency) {
        var overview = new Overview(titles, tables);
        return overview.orders.map(orders -> new Dashboard(
                titles.apply("overview.title"),
                tables.stream().map(Table::name).toList(),
                currency,
                overview.tiles(orders),
                List.of()));
    }

    private Optional<Table> find(Predicate<Table> wanted) {
        return tables.stream().filter(wanted).findFirst();
    }

    private static boolean timed(Table table, Role role) {
        return table.schema().find(role).filter(f -> f.type().isTemporal()).isPresent();
    }

    private List<Tile> tiles(Table orders) {
        var flow = new Flow();
        flow.row(2, present(List.of(customers(orders), revenue(orders), count(orders), average(orders), rating())));
        flow.row(6, present(List.of(course(orders), segments(), bars(orders, Role.CATEGORY, "overview.categories"))));
        flow.row(6, present(List.of(heatmap(), cities(orders), bars(orders, Role.PRODUCT, "overview.products"))));
        flow.row(7, present(List.of(best(orders), ratings())));
        return flow.tiles();
    }

    private static List<Tile> present(List<Optional<Tile>> tiles) {
        return tiles.stream().flatMap(Optional::stream).toList();
    }

    private Optional<Tile> kpi(String key, Table table, Measure measure, Role time) {
        var over = table.schema().find(time).filter(f -> f.type().isTemporal()).map(Field::name);
        return Optional.of(new KpiTile(key, title(key), table.name(), Flow.SOMEWHERE, measure, over));
    }

    private String title(String id) {
        return titles.apply("overview." + id);
    }

    private Optional<Tile> customers(Table orders) {
        var table = find(t -> t.has(Role.CUSTOMER_ID)
                        && !t.has(Role.ORDER_DATE)
                        && !t.has(Role.SEGMENT)
                        && !t.has(Role.RATING))
                .orElse(orders);
        return kpi("customers", table, Measure.of(Aggregate.DISTINCT, table.column(Role.CUSTOMER_ID)), Role.ORDER_DATE);
    }

    private static Optional<Measure> paid(Table orders) {
        var amount = numbers(orders, Role.AMOUNT);
        var factors = numbers(orders, Role.QUANTITY, Role.PRICE);
        var columns = amount.isEmpty() ? factors : amount;
        boolean known = !amount.isEmpty() || factors.size() == 2;
        return known ? Optional.of(new Measure(Aggregate.SUM, columns, Optional.empty())) : Optional.empty();
    }

    private static List<String> numbers(Table table, Role... roles) {
        return Stream.of(roles)
                .flatMap(role -> table.schema().find(role).stream())
                .filter(f -> f.type().isNumber())
                .map(Field::name)
                .toList();
    }

    private Optional<Tile> revenue(Table orders) {
        return paid(orders).flatMap(paid -> kpi("revenue", orders, paid, Role.ORDER_DATE));
    }

    private Optional<Tile> count(Table orders) {
        return kpi("orders", orders, orderCount(orders), Role.ORDER_DATE);
    }

    private static Measure orderCount(Table orders) {
        return orders.schema()
                .find(Role.ORDER_ID)
                .map(f -> Measure.of(Aggregate.DISTINCT, f.name()))
                .orElse(Measure.rows());
    }

    private Optional<Tile> average(Table orders) {
        return paid(orders)
                .filter(_ -> orders.has(Role.ORDER_ID))
                .flatMap(paid -> kpi("average", orders, paid.per(orders.column(Role.ORDER_ID)), Role.ORDER_DATE));
    }

    private Optional<Table> rated() {
        return find(t -> !numbers(t, Role.RATING).isEmpty());
    }

    private Optional<Tile> rating() {
        return rated().flatMap(
                        t -> kpi("rating", t, Measure.of(Aggregate.MEAN, t.column(Role.RATING)), Role.REVIEW_DATE));
    }

    private Optional<Tile> ratings() {
        return rated().map(
                        t -> chart("ratings", t, new Bar(t.column(Role.RATING), Measure.rows(), Sort.NAME, TOP + 3)));
    }

    private ChartTile chart(String id, Table table, org.clientele.chart.Chart chart) {
        return new ChartTile(id, title(id), table.name(), Flow.SOMEWHERE, chart);
    }

    private Optional<Tile> course(Table orders) {
        var measure = paid(orders).orElse(orderCount(orders));
        var id = paid(orders).isPresent() ? "course" : "course-orders";
        return Optional.of(chart(id, orders, new Line(orders.column(Role.ORDER_DATE), Grain.MONTH, measure)));
    }

    private Optional<Tile> segments() {
        return find(t -> t.has(Role.SEGMENT))
                .map(t -> chart("segments", t, new Bar(t.column(Role.SEGMENT), Measure.rows(), Sort.VALUE, TOP + 4)));
    }

    /// The RFM heat map as the field draws it: recency across, frequency up, the mean amount as colour.
    private Optional<Tile> heatmap() {
        return find(t -> t.schema().find(Rfm.R).isPresent()
                        && t.schema().find(Rfm.F).isPresent())
                .map(t -> chart("heatmap", t, new Heatmap(Rfm.R, Rfm.F, Measure.of(Aggregate.MEAN, Rfm.MONETARY))));
    }

    private Optional<Tile> bars(Table orders, Role role, String key) {
        var measure = paid(orders).orElse(orderCount(orders));
        return orders.schema()
                .find(role)
                .map(f -> new ChartTile(
                        key.substring(key.indexOf('.') + 1),
                        titles.apply(key),
                        orders.name(),
                        Flow.SOMEWHERE,
                        new Bar(f.name(), measure, Sort.VALUE, TOP)));
    }

    private Optional<Tile> cities(Table orders) {
        return places(Role.CITY, "cities").or(() -> places(Role.COUNTRY, "countries"));
    }

    private Optional<Tile> places(Role role, String id) {
        return find(t -> t.has(role) && t.has(Role.CUSTOMER_ID))
                .map(t -> chart(
                        id,
                        t,
                        new Bar(
                                t.column(role),
                                Measure.of(Aggregate.DISTINCT, t.column(Role.CUSTOMER_ID)),
                                Sort.VALUE,
                                TOP)));
    }

    private Optional<Tile> best(Table orders) {
        var measures = new ArrayList<Measure>();
        paid(orders).ifPresent(measures::add);
        measures.add(orderCount(orders));
        return Optional.of(new TableTile(
                "best",
                title("best"),
                orders.name(),
                Flow.SOMEWHERE,
                List.of(orders.column(Role.CUSTOMER_ID)),
                measures,
                20));
    }
}
