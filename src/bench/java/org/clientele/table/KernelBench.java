package org.clientele.table;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SplittableRandom;
import org.clientele.Timing;
import org.clientele.analysis.infer.GroupSummary;
import org.clientele.analysis.infer.Side;
import org.clientele.analysis.infer.Summary;
import org.clientele.analysis.infer.Wanted;
import org.clientele.recipe.Join;
import org.clientele.spec.Inputs;
import org.clientele.spec.Progress;
import org.duckdb.DuckDBConnection;

/// Times sorting, grouping, joining, profiling, searching and filtering of a million rows, in seconds of processor and
/// wall; `src/bench/python/kernels.py` does the same with pandas, the word `duckdb` with DuckDB on both processors. A
/// table that comes out is written whole on every side.
public final class KernelBench {

    private static final int ROWS = 1_000_000;
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final String[] CITIES = {"Lyon", "上海", "Bern", "Paris", "北京", "Roma", "Wien", "Oslo"};

    private KernelBench() {}

    public static void main(String[] args) throws SQLException {
        var sheet = sheet();
        if (List.of(args).contains("duckdb")) {
            duckdb(sheet);
        } else {
            ours(sheet);
        }
        Timing.peak();
    }

    private static void ours(Sheet sheet) {
        var customers = Groups.of(sheet, "customer");
        var right = sheet.select(customers.first()).columns(List.of("customer", "city"));
        right.blocks();
        var group = new GroupSummary(
                List.of(Side.of("customer"), Side.of("city")),
                List.of(Wanted.of("rows", Summary.COUNT), Wanted.of("paid", Summary.SUM, "price")));
        var join = Join.of(Joins.Kind.LEFT, new KeyPair("customer", "customer"));
        for (int round = 0; round < ROUNDS; round++) {
            Timing.time("sort price", () -> SortIndex.of(sheet, SortKey.ascending("price")));
            Timing.time("sort id", () -> SortIndex.of(sheet, SortKey.ascending("id")));
            Timing.time(
                    "sort city, price",
                    () -> SortIndex.of(sheet, SortKey.ascending("city"), SortKey.descending("price")));
            Timing.time("group customer, city", () -> group.of(Inputs.of(sheet), Progress.NONE)
                    .blocks());
            Timing.time("join customers", () -> join.of(Inputs.of(sheet, right), Progress.NONE)
                    .blocks());
            Timing.time("profile price", () -> ColumnProfile.of(sheet, "price"));
            Timing.time("profile customer", () -> ColumnProfile.of(sheet, "customer"));
            Timing.time("search", () -> Search.rows(sheet, "99"));
            Timing.time("filter", () -> new Condition.Between("price", "10", "20").test(sheet));
        }
    }

    private static void duckdb(Sheet sheet) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
                var statement = connection.createStatement()) {
            statement.execute("set threads to 2");
            statement.execute("create table t (price double, id varchar, customer varchar, city varchar)");
            try (var rows = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "t")) {
                for (int row = 0; row < ROWS; row++) {
                    rows.beginRow();
                    rows.append(sheet.block("price").number(row));
                    for (var text : List.of("id", "customer", "city")) {
                        rows.append(sheet.block(text).text(row));
                    }
                    rows.endRow();
                }
            }
            statement.execute("create table r as select customer, first(city) as home from t group by customer");
            for (int round = 0; round < ROUNDS; round++) {
                Timing.time(
                        "group customer, city",
                        () -> made(
                                statement,
                                "select customer, city, count(*), sum(price) from t group by all"
                                        + " order by customer, city"));
                Timing.time(
                        "join customers",
                        () -> made(statement, "select t.*, home from t left join r using (customer)"));
                Timing.time("sort price", () -> made(statement, "select * from t order by price"));
            }
        }
    }

    private static void made(Statement statement, String query) {
        try {
            statement.execute("create or replace temp table made as " + query);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Sheet sheet() {
        var random = new SplittableRandom(1);
        var price = new double[ROWS];
        var id = new TextBlock.Builder(ROWS);
        var customer = new TextBlock.Builder(ROWS);
        var city = new TextBlock.Builder(ROWS);
        for (int row = 0; row < ROWS; row++) {
            price[row] = random.nextInt(100_000) / 100.0;
            id.add("A" + (100_000 + row * 7919L % ROWS));
            customer.add("C" + (10_000 + random.nextInt(100_000)));
            city.add(CITIES[random.nextInt(CITIES.length)]);
        }
        return Sheet.of(
                Schema.of(
                        Field.of("price", Type.DECIMAL),
                        Field.of("id", Type.TEXT),
                        Field.of("customer", Type.TEXT),
                        Field.of("city", Type.TEXT)),
                RowIds.of("bench", ROWS),
                List.of(new DecimalBlock(price), id.build(), customer.build(), city.build()));
    }
}
