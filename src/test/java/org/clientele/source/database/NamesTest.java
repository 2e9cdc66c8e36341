package org.clientele.source.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Tables whose names look like SQL. A server that a test has in memory takes both ways of quoting.
class NamesTest {

    private static final int NAMES = Integer.getInteger("names", 300);
    private static final List<String> PARTS = List.of(
            "\"",
            "`",
            "'",
            "\"\"",
            "``",
            ";",
            "--",
            "/*",
            "*/",
            "\\",
            ".",
            " ",
            "\n",
            "$$",
            "%",
            "?",
            "#",
            "select",
            "drop",
            "table",
            "\"; drop table marked; --",
            "`; drop table marked; --",
            "or 1=1",
            "客户",
            "\u8a5c",
            "\u4e63",
            "é",
            "😀",
            "x");

    private static String name(Random random) {
        var name = new StringBuilder();
        for (int part = random.nextInt(6); part >= 0; part--) {
            name.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return name.toString();
    }

    private static Connection connect(Engine engine) throws SQLException {
        var mode = engine == Engine.POSTGRESQL ? "PostgreSQL" : "MySQL";
        return DriverManager.getConnection("jdbc:h2:mem:;MODE=" + mode + ";DATABASE_TO_UPPER=FALSE");
    }

    private static List<String> column(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new java.util.ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    /// Character for character by its number, so that the test quotes nothing.
    private static String written(String name) {
        var written = new StringBuilder("U&\"");
        name.codePoints().forEach(c -> written.append("\\+%06x".formatted(c)));
        return written.append('"').toString();
    }

    private static int wrong(Engine engine, int names, java.util.function.UnaryOperator<String> query)
            throws SQLException {
        var random = new Random(39);
        int wrong = 0;
        try (var connection = connect(engine);
                var statement = connection.createStatement()) {
            statement.execute("create table \"marked\" (mark varchar)");
            for (int i = 0; i < names; i++) {
                var name = name(random);
                statement.execute("create table " + written(name) + " (mark varchar)");
                statement.execute("insert into " + written(name) + " values ('" + i + "')");
                wrong += isRight(connection, query.apply(name), i, name) ? 0 : 1;
                statement.execute("drop table if exists " + written(name));
            }
        }
        return wrong;
    }

    private static boolean isRight(Connection connection, String query, int mark, String name) {
        try {
            var there = column(
                    connection,
                    "select \"TABLE_NAME\" from \"INFORMATION_SCHEMA\".\"TABLES\" where \"TABLE_SCHEMA\" = 'PUBLIC'");
            return column(connection, query).equals(List.of(String.valueOf(mark)))
                    && new TreeSet<>(there).equals(new TreeSet<>(List.of("marked", name)));
        } catch (SQLException _) {
            return false;
        }
    }

    private static String asked(Engine engine, String name) {
        return new Tables.Listed("", name, 1).statement(engine);
    }

    @ParameterizedTest
    @EnumSource
    void ofATableWithAnyNameItsRowsAreReadAndNothingElseIsDone(Engine engine) throws SQLException {
        assertEquals(0, wrong(engine, NAMES, name -> asked(engine, name)));
    }

    /// Shows that the test would notice.
    @ParameterizedTest
    @EnumSource
    void namesPutBetweenQuotesAsTheyAreGoWrong(Engine engine) throws SQLException {
        var quote = asked(engine, "").substring("SELECT * FROM ".length()).substring(1);
        assertNotEquals(0, wrong(engine, 50, name -> "SELECT * FROM " + quote + name + quote));
    }
}
