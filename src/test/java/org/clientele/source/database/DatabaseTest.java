package org.clientele.source.database;

import static org.clientele.source.Brought.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.clientele.source.Format;
import org.clientele.source.Inquiry;
import org.clientele.source.Source;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.IntegerBlock;
import org.clientele.table.Type;
import org.clientele.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatabaseTest {

    private static final String CUSTOMERS = """
        CREATE TABLE customers (id VARCHAR(20), name VARCHAR(50), born DATE, since TIMESTAMP NULL,
          balance NUMERIC(12,2), visits BIGINT, score DOUBLE PRECISION, active BOOLEAN)
        """;

    private static Source read(RealServer real, String statement) {
        var inquiry = new Inquiry(new Format.Query(real.server(), "answer", statement), real.password(), Waiting.USUAL);
        return inquiry.source(inquiry.detection(Progress.NONE).options(), Progress.NONE);
    }

    private static String problem(RealServer real, String statement) {
        var problem = assertThrows(Problem.class, () -> read(real, statement));
        for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            assertTrue(Words.in(locale).has(problem.key()), problem.key());
        }
        return problem.key();
    }

    @Test
    void anAnswerWhoseRowsGrowComesWholeThoughItIsMoreThanIsTakenInAtOnce() {
        try (var real = RealServer.start(Engine.POSTGRESQL)) {
            var rows = 140_000;
            var source = read(
                    real,
                    "SELECT CASE WHEN n <= 100 THEN 'x' ELSE repeat('x', 1000) END AS a " + "FROM generate_series(1, "
                            + rows + ") n");
            assertTrue(1_000L * rows > Meter.MOST);
            assertEquals(rows, source.counts().loaded());
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aRealServerGivesItsTablesWithTheirTypesAndNothingElse(Engine engine) {
        try (var real = RealServer.start(engine)) {
            real.execute(
                    CUSTOMERS,
                    "INSERT INTO customers VALUES ('007', '张三', '1980-02-29', '2024-01-05 10:30:00', 1234567890.25,"
                            + " 9007199254740993, 0.1, TRUE)",
                    "INSERT INTO customers VALUES ('010', 'Zoë \"Q\", x', NULL, NULL, NULL, NULL, NULL, NULL)");
            var listed = Tables.of(real.server(), real.password(), Progress.NONE);
            assertEquals(
                    List.of("customers"),
                    listed.stream().map(Tables.Listed::label).toList());

            var source = read(real, listed.getFirst().statement(engine));

            assertEquals(
                    List.of(
                            Type.TEXT,
                            Type.TEXT,
                            Type.DATE,
                            Type.DATE_TIME,
                            Type.DECIMAL,
                            Type.INTEGER,
                            Type.DECIMAL,
                            Type.BOOLEAN),
                    source.rows().schema().fields().stream().map(f -> f.type()).toList());
            var expected = source.rows().blocks().getLast().text(0);
            assertEquals(
                    List.of(
                            "007|张三|1980-02-29|2024-01-05T10:30|1234567890.25|9007199254740993|0.1|" + expected,
                            "010|Zoë \"Q\", x||||||"),
                    rows(source));
            assertEquals(
                    source.id(), read(real, listed.getFirst().statement(engine)).id());
            assertFalse(source.options().toString().contains("geheim"));
            changesNothing(real);
            cancels(real, engine);
            waits(real, engine);
            refusesStrangers(real);
        }
    }

    private static void changesNothing(RealServer real) {
        for (var statement : List.of(
                "DELETE FROM customers",
                "SELECT 1; DELETE FROM customers",
                "WITH x AS (SELECT 1) INSERT INTO customers (id) SELECT '1'",
                "SELECT * FROM customers INTO OUTFILE '/tmp/x'",
                "/*! DELETE FROM customers */",
                "")) {
            assertEquals("problem.database.statement", problem(real, statement), statement);
        }
        assertEquals(List.of("into, delete; x"), rows(read(real, "SELECT 'into, delete; x' AS said -- drop")));
        assertEquals("problem.database.said", problem(real, "SELECT * FROM nothing_there"));
        assertEquals(List.of("2"), rows(read(real, "select count(*) as n from customers;")));
    }

    private static void waits(RealServer real, Engine engine) {
        var slow = engine == Engine.POSTGRESQL
                ? "SELECT count(*) AS n FROM generate_series(1, 5000000) x"
                : "SELECT COUNT(DISTINCT a.a + b.a * c.a) * 0 + 5000000 AS n FROM " + crowd("a") + ", " + crowd("b")
                        + ", " + crowd("c") + " WHERE c.a < 3";
        var query = new Format.Query(real.server(), "answer", slow);
        var soon = Duration.ofMillis(50);
        var impatient = new Inquiry(query, real.password(), new Waiting(soon, _ -> false));
        var problem = assertThrows(Problem.class, () -> impatient.detection(Progress.NONE));
        assertEquals("problem.database.slow", problem.key());
        var asked = new ArrayList<Duration>();
        var patient = new Inquiry(query, real.password(), new Waiting(soon, asked::add));
        assertEquals(
                5_000_000,
                ((IntegerBlock) patient.source(patient.detection(Progress.NONE).options(), Progress.NONE)
                                .rows()
                                .block("n"))
                        .number(0));
        assertTrue(!asked.isEmpty() && asked.getFirst().compareTo(soon) > 0, asked::toString);
    }

    private static void cancels(RealServer real, Engine engine) {
        var endless = engine == Engine.POSTGRESQL
                ? "SELECT count(*) AS n FROM generate_series(1, 100000000000) x"
                : "SELECT COUNT(DISTINCT a.a + b.a * c.a + d.a) AS n FROM " + crowd("a") + ", " + crowd("b") + ", "
                        + crowd("c") + ", " + crowd("d");
        var stop = new AtomicBoolean();
        long begin = System.nanoTime();
        Progress stopping = (_, _) -> {
            if (stop.get() || System.nanoTime() - begin > 1_500_000_000L) {
                stop.set(true);
                throw new CancellationException();
            }
        };
        var inquiry = new Inquiry(new Format.Query(real.server(), "answer", endless), real.password(), Waiting.USUAL);
        assertThrows(CancellationException.class, () -> inquiry.detection(stopping));
        assertTrue(System.nanoTime() - begin < 2_500_000_000L, "within a second");
    }

    /// A thousand rows that no table is needed for.
    private static String crowd(String name) {
        return "(WITH RECURSIVE x AS (SELECT 1 AS a UNION ALL SELECT a + 1 FROM x WHERE a < 999) SELECT a FROM x) AS "
                + name;
    }

    private static void refusesStrangers(RealServer real) {
        var wrong = new Password("wrong");
        var denied = assertThrows(Problem.class, () -> Tables.of(real.server(), wrong, Progress.NONE));
        assertEquals("problem.database.denied", denied.key());
        assertFalse(denied.toString().contains("wrong"));
        var server = real.server();
        var tls = new Server(
                server.engine(), server.host(), server.port(), server.database(), server.user(), Tls.VERIFIED);
        var plain = assertThrows(Problem.class, () -> Tables.of(tls, real.password(), Progress.NONE));
        assertEquals("problem.database.tls", plain.key());
        var nobody = new Server(server.engine(), server.host(), 1, server.database(), server.user(), Tls.NONE);
        var silent = assertThrows(Problem.class, () -> Tables.of(nobody, real.password(), Progress.NONE));
        assertEquals("problem.database.silent", silent.key());
    }
}
