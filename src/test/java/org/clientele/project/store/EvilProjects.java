package org.clientele.project.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.MetaType;
import org.h2.mvstore.type.StringDataType;
import org.h2.result.Row;
import org.h2.result.RowFactory;
import org.h2.value.Value;
import org.h2.value.ValueInteger;
import org.h2.value.ValueVarchar;

/// Projects as a stranger would make them: ours, with a little more in the catalogue.
final class EvilProjects {

    private static final String CODE = "org.clientele.project.store.EvilCode";
    private static final String BODY =
            "new java.io.File(System.getProperty(\"" + EvilCode.MARK + "\")).createNewFile();";
    private static final long FREE = 900;

    private final Map<String, Consumer<Path>> all = new LinkedHashMap<>();
    private final byte[] empty;

    /// @param port where a linked table would call
    EvilProjects(Path folder, int port) throws IOException {
        var plain = folder.resolve("plain.clientele");
        Database.create(plain, Kind.PROJECT).close();
        empty = Files.readAllBytes(plain);
        var mark = folder.resolve("written");
        statement(
                "trigger with source",
                "CREATE FORCE TRIGGER \"PUBLIC\".\"EVIL\" BEFORE INSERT ON \"PUBLIC\".\"NODE\" QUEUE 1024 AS "
                        + "'org.h2.api.Trigger create() throws Exception { %s return null; }'"
                                .formatted(BODY.replace("'", "''")));
        statement(
                "trigger of a class",
                "CREATE FORCE TRIGGER \"PUBLIC\".\"EVIL\" BEFORE INSERT ON \"PUBLIC\".\"NODE\" QUEUE 1024 CALL '" + CODE
                        + "'");
        statement(
                "alias with source",
                "CREATE FORCE ALIAS \"PUBLIC\".\"EVIL\" AS 'void evil() throws Exception { " + BODY + " }'");
        statement("alias of a method", "CREATE FORCE ALIAS \"PUBLIC\".\"EVIL\" FOR '" + CODE + ".mark'");
        statement(
                "linked table",
                "CREATE FORCE LINKED TABLE \"PUBLIC\".\"EVIL\"('', 'jdbc:h2:tcp://127.0.0.1:%d/x', 'sa', '', 'X')"
                        .formatted(port));
        statement(
                "linked table by a class",
                "CREATE FORCE LINKED TABLE \"PUBLIC\".\"EVIL\"('" + CODE + "', 'jdbc:evil:x', 'sa', '', 'X')");
        statement(
                "alias and view that calls it",
                "CREATE FORCE ALIAS \"PUBLIC\".\"EVIL\" FOR '" + CODE + ".mark'",
                "CREATE FORCE VIEW \"PUBLIC\".\"SEEN\"(\"C\") AS SELECT \"PUBLIC\".\"EVIL\"()");
        statement(
                "view that reads a file",
                "CREATE FORCE VIEW \"PUBLIC\".\"SEEN\"(\"C\") AS SELECT FILE_READ('/etc/hostname')");
        statement(
                "alias and default that calls it",
                "CREATE FORCE ALIAS \"PUBLIC\".\"EVIL\" FOR '" + CODE + ".mark'",
                "CREATE CACHED TABLE \"PUBLIC\".\"MORE\"(\"A\" CHARACTER VARYING DEFAULT \"PUBLIC\".\"EVIL\"())");
        statement(
                "default of our own table",
                "ALTER TABLE \"PUBLIC\".\"NODE\" ALTER COLUMN \"FORM\" SET DEFAULT FILE_READ('/etc/hostname')");
        statement(
                "generated column",
                "CREATE CACHED TABLE \"PUBLIC\".\"MORE\"(\"A\" INTEGER, \"B\" CHARACTER VARYING GENERATED ALWAYS AS"
                        + " (FILE_READ('/etc/hostname')))");
        statement(
                "check",
                "ALTER TABLE \"PUBLIC\".\"NODE\" ADD CONSTRAINT \"PUBLIC\".\"CONSTRAINT_9\""
                        + " CHECK(FILE_READ('/etc/hostname') IS NULL) NOCHECK");
        statement(
                "domain", "CREATE DOMAIN \"PUBLIC\".\"EVIL\" AS CHARACTER VARYING DEFAULT FILE_READ('/etc/hostname')");
        statement("aggregate", "CREATE FORCE AGGREGATE \"PUBLIC\".\"EVIL\" FOR '" + CODE + "'");
        statement("constant", "CREATE CONSTANT \"PUBLIC\".\"EVIL\" VALUE FILE_WRITE('x', '%s')".formatted(mark));
        statement("right", "GRANT ALL ON \"PUBLIC\".\"NODE\" TO \"PUBLIC\"");
        statement("role", "CREATE ROLE IF NOT EXISTS \"EVIL\"");
        statement("user", "CREATE USER IF NOT EXISTS \"EVIL\" SALT '00' HASH '00' ADMIN");
        statement("schema", "CREATE SCHEMA IF NOT EXISTS \"EVIL\" AUTHORIZATION \"\"");
        statement("sequence", "CREATE SEQUENCE \"PUBLIC\".\"EVIL\" START WITH 1");
        statement("synonym", "CREATE SYNONYM \"PUBLIC\".\"EVIL\" FOR \"PUBLIC\".\"NODE\"");
        statement("serializer", "SET JAVA_OBJECT_SERIALIZER '" + CODE + "'");
        statement("listener", "SET DATABASE_EVENT_LISTENER '" + CODE + "'");
        statement("setting", "SET DEFAULT_TABLE_TYPE 1");
        statement("setting that calculates", "SET WRITE_DELAY (SELECT LENGTH(FILE_WRITE('x', '%s')))".formatted(mark));
        statement("table engine", "CREATE CACHED TABLE \"PUBLIC\".\"EVIL\"(\"A\" INTEGER) ENGINE \"" + CODE + "\"");
        statement("script to run", "RUNSCRIPT FROM '%s'".formatted(folder.resolve("evil.sql")));
        statement("script to write", "SCRIPT TO '%s'".formatted(mark));
        statement("call", "CALL CSVWRITE('%s', 'SELECT 1')".formatted(mark));
        statement(
                "code behind a known name",
                "CREATE USER IF NOT EXISTS \"\" SALT '' HASH '' ADMIN; CALL FILE_WRITE('x', '%s')".formatted(mark));
        statement("name that turns the line", "CREATE SEQUENCE \"PUBLIC\".\"\u202eLIVE\n\u001b[31m\" START WITH 1");
        all.put("class of a type", this::type);
        all.put("object to be read", this::object);
        all.put("trigger that a rollback brings back", this::rollback);
    }

    Map<String, Consumer<Path>> all() {
        return all;
    }

    private void statement(String name, String... statements) {
        all.put(name, file -> {
            var project = store(file);
            var transaction = transactions(project).begin();
            var map = transaction.<Long, Row>openMap("table.0");
            for (int i = 0; i < statements.length; i++) {
                map.put(FREE + i, row(FREE + i, statements[i]));
            }
            transaction.commit();
            project.close();
        });
    }

    private static Row row(long id, String statement) {
        return RowFactory.getDefaultRowFactory()
                .createRow(
                        new Value[] {
                            ValueInteger.get((int) id),
                            ValueInteger.get(0),
                            ValueInteger.get(type(statement)),
                            ValueVarchar.get(statement)
                        },
                        0);
    }

    /// The numbers by which H2 orders what it executes.
    private static int type(String statement) {
        return statement.contains("TRIGGER")
                ? 4
                : statement.contains(" ALIAS ") ? 9 : statement.startsWith("SET") ? 6 : 0;
    }

    private void type(Path file) {
        var project = store(file);
        MVMap<String, DataType<?>> types = project.openMap(
                "_",
                new MVMap.Builder<String, DataType<?>>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(new MetaType<>(null, null)));
        types.put("ffffffff", new EvilCode());
        project.close();
    }

    private void object(Path file) {
        var project = store(file);
        project.<Integer, Object[]>openMap("openTransactions").put(7, new Object[] {1, new java.util.ArrayList<>()});
        project.close();
    }

    /// A transaction that took the trigger away and never ended.
    private void rollback(Path file) {
        var project = store(file);
        var transactions = transactions(project);
        var before = transactions.begin();
        before.<Long, Row>openMap("table.0")
                .put(
                        FREE,
                        row(
                                FREE,
                                "CREATE FORCE TRIGGER \"PUBLIC\".\"EVIL\" BEFORE INSERT ON \"PUBLIC\".\"NODE\" QUEUE"
                                        + " 1024 CALL '"
                                        + CODE + "'"));
        before.commit();
        transactions.begin().<Long, Row>openMap("table.0").remove(FREE);
        project.commit();
        project.close();
    }

    /// Opens a copy of one and the same empty project.
    private MVStore store(Path file) {
        try {
            Files.write(file, empty);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MVStore.Builder()
                .fileName(FilePathClientele.url(file) + FilePathClientele.ENDING)
                .autoCommitDisabled()
                .open();
    }

    private static TransactionStore transactions(MVStore store) {
        var transactions = new TransactionStore(store, new ValueDataType());
        transactions.init();
        return transactions;
    }
}
