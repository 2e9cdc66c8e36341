package org.clientele.source.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clientele.spec.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerTest {

    private static final Set<String> ALLOWED = Set.of(
            "user",
            "password",
            "sslmode",
            "sslfactory",
            "readOnly",
            "connectTimeout",
            "loginTimeout",
            "socketTimeout",
            "maxResultBuffer",
            "adaptiveFetch",
            "adaptiveFetchMaximum",
            "ApplicationName");

    private static final List<String> EVIL = List.of(
            "x?allowLoadLocalInfile=true",
            "x&socketFactory=a.B",
            "x;INIT=RUNSCRIPT",
            "x%61",
            "(host=a)",
            "x\nport=1",
            "x/y",
            "a,b",
            "x#y",
            "jdbc:h2:mem:",
            "[::1]",
            "x y=z&k",
            "ｘ?ａ",
            "x\u0000y",
            "x'--",
            "${jndi:ldap://a}");

    private static final List<String> PROPERTIES = List.of(
            "allowLocalInfile=true",
            "allowMultiQueries=true",
            "socketFactory=a.B",
            "sslmode=disable",
            "loggerFile=/tmp/x",
            "serverSslCert=/etc/passwd",
            "readOnly=false",
            "INIT=RUNSCRIPT FROM 'x'");

    /// What separates fields in an address of JDBC, as it is, in other writings, and in the middle of a name.
    private static List<String> evil() {
        var evil = new ArrayList<>(EVIL);
        for (var sign : List.of("?", "&", ";", ":", "/", "\\", "%3F", "%26", "%3b", "\n", "\t", "\u2028", "？", "＆")) {
            for (var property : PROPERTIES) {
                evil.add("x" + sign + property);
                evil.add(sign + property + sign);
            }
        }
        return evil;
    }

    @Test
    void whatWasTypedNeverBecomesAProperty() throws SQLException {
        var evil = evil();
        assertTrue(evil.size() > 200, evil.size() + " texts");
        for (var text : evil) {
            for (int field = 0; field < 4; field++) {
                probe(text, field);
            }
        }
    }

    /// Shows that the test would notice: the same in an address, as text.
    @Test
    void inAnAddressTheyWouldBecomeProperties() throws SQLException {
        var url = "jdbc:mariadb://db.example.org/shop?allowLocalInfile=true";
        assertTrue(org.mariadb.jdbc.Configuration.parse(url).allowLocalInfile());
        var source = new org.postgresql.ds.PGSimpleDataSource();
        source.setUrl("jdbc:postgresql://db.example.org/shop?socketFactory=a.B");
        assertEquals("a.B", source.getProperty("socketFactory"));
    }

    private static void probe(String evil, int field) throws SQLException {
        var parts = new ArrayList<>(List.of("db.example.org", "shop", "analyst", "secret"));
        parts.set(field, evil);
        var password = new Password(parts.get(3));
        Server server;
        try {
            server = new Server(Engine.POSTGRESQL, parts.get(0), 5432, parts.get(1), parts.get(2), Tls.VERIFIED);
        } catch (Problem refused) {
            assertTrue(refused.key().startsWith("problem.database."));
            return;
        }
        var source = Connecting.postgres(server, password);
        for (var name : org.postgresql.PGProperty.values()) {
            var set = source.getProperty(name);
            boolean isDefault = set == null || set.equals(name.getDefaultValue());
            assertTrue(
                    isDefault
                            || ALLOWED.contains(name.getName())
                            || name.getName().startsWith("PG"),
                    name + "=" + set);
        }
        var maria = new Server(Engine.MARIADB, parts.get(0), 3306, parts.get(1), parts.get(2), Tls.NONE);
        var configuration = Connecting.maria(maria, password);
        assertTrue(configuration.nonMappedOptions().isEmpty());
        assertFalse(configuration.allowLocalInfile());
        assertFalse(configuration.allowMultiQueries());
        assertEquals(1, configuration.addresses().size());
        assertEquals(parts.get(3), configuration.password());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "db.example.org:99", "a/b", "http://x", "x y", "-x", "a?b"})
    void aHostIsANameOrAnAddress(String host) {
        var problem = assertThrows(
                Problem.class, () -> new Server(Engine.MARIADB, host, 3306, "shop", "analyst", Tls.VERIFIED));
        assertEquals("problem.database.host", problem.key());
    }

    @Test
    void aPasswordIsShownAsDotsAndCanBeForgotten() {
        var password = new Password("secret");
        assertFalse(password.toString().contains("secret"));
        password.wipe();
        assertFalse(password.reveal().contains("secret"));
    }
}
