package org.clientele.source.weblog;

import static org.clientele.source.Brought.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clientele.source.Detection;
import org.clientele.source.Format;
import org.clientele.source.Formats;
import org.clientele.source.Importer;
import org.clientele.source.Reason;
import org.clientele.source.Source;
import org.clientele.spec.Progress;
import org.clientele.table.Field;
import org.clientele.table.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebLogTest {

    private static final String LOG = """
        127.0.0.1 - frank [10/Oct/2000:13:55:36 -0700] "GET /apache_pb.gif HTTP/1.0" 200 2326 "http://www.example.com/start.html" "Mozilla/4.08 [en] (Win98; I ;Nav)"
        10.0.0.5 - - [10/Oct/2000:13:56:00 -0700] "GET /shop?q=tea&x=1 HTTP/1.1" 200 512 "-" "Agent \\"A\\""
        10.0.0.5 - - [10/Oct/2000:14:25:59 -0700] "POST /cart HTTP/1.1" 500 - "-" "Agent \\"A\\""
        this is no request
        10.0.0.5 - - [10/Oct/2000:14:26:10 -0700] "GET /style.css HTTP/1.1" 200 20 "-" "Agent \\"A\\""
        10.0.0.5 - - [10/Oct/2000:14:56:11 -0700] "GET /home HTTP/1.1" 404 10 "-" "Agent \\"A\\""
        """;

    @TempDir
    Path folder;

    private static Source read(Path file, Format table) {
        return Importer.read(
                file, Detection.of(file, Optional.of(table), Progress.NONE).options(), Progress.NONE);
    }

    @Test
    void aLogIsATableOfRequestsAndOneOfSessions() throws IOException {
        var file = Files.writeString(folder.resolve("access.log"), LOG);
        var tables = Formats.of(file, Progress.NONE);
        assertEquals(2, tables.size());
        var sessions = rows(read(file, tables.getFirst()));
        var requests = read(file, tables.getLast());

        assertEquals(
                "127.0.0.1|frank|2000-10-10T13:55:36|GET|/apache_pb.gif||HTTP/1.0|200|2326|"
                        + "http://www.example.com/start.html|Mozilla/4.08 [en] (Win98; I ;Nav)",
                rows(requests).getFirst());
        assertEquals(
                "10.0.0.5||2000-10-10T13:56|GET|/shop|q=tea&x=1|HTTP/1.1|200|512||Agent \"A\"",
                rows(requests).get(1));
        assertEquals(5, requests.counts().loaded());
        assertEquals(4, requests.account().rejected().getFirst().line());
        assertEquals(
                "rejected.no-log",
                requests.account().rejected().getFirst().reason().key());
        assertEquals(6, requests.account().spans().lines());

        assertEquals(3, sessions.size());
        assertTrue(
                sessions.get(1)
                        .startsWith("2|10.0.0.5||Agent"
                                + " \"A\"|2000-10-10T13:56|2000-10-10T14:26:10|1810|3|2|1|532|/shop|/cart|"),
                sessions.get(1));
        assertTrue(sessions.get(2).startsWith("3|10.0.0.5||Agent \"A\"|2000-10-10T14:56:11|"), sessions.get(2));
    }

    @Test
    void whoAskedAndWhatForIsPersonalInBothTables() throws IOException {
        var file = Files.writeString(folder.resolve("access.log"), LOG);
        for (var table : Formats.of(file, Progress.NONE)) {
            var source = read(file, table);
            var personal = source.rows().schema().fields().stream()
                    .filter(Field::isPersonal)
                    .map(Field::name)
                    .toList();

            assertEquals(
                    table.table().equals("requests")
                            ? List.of("host", "user", "query", "referrer")
                            : List.of("host", "user", "referrer"),
                    personal);
            assertEquals(Role.IP_ADDRESS, source.rows().schema().require("host").role());
            assertEquals(Role.NONE, source.rows().schema().require("agent").role());
        }
    }

    @Test
    void theLinesOfSessionsAreThoseOfTheLog() throws IOException {
        var file = Files.writeString(folder.resolve("access.log"), LOG);
        var account = read(file, new Format.WebLog(Format.LogTable.SESSIONS)).account();

        assertEquals(6, account.counts().lines());
        assertEquals(6, account.spans().lines());
        assertEquals(5, account.spans().loaded());
        assertEquals(3, account.counts().loaded());
    }

    @Test
    void aHostByItsNameIsAnAddressToo() throws IOException {
        var file = Files.writeString(
                folder.resolve("named.log"),
                "pc12.dial.example.org - - [01/Jan/2024:00:00:00 +0100] \"GET / HTTP/1.1\" 200 1\n");
        var schema =
                read(file, new Format.WebLog(Format.LogTable.REQUESTS)).rows().schema();

        assertEquals(Role.IP_ADDRESS, schema.require("host").role());
        assertTrue(schema.require("host").isPersonal());
    }

    @Test
    void theNameOfTheServerInFrontIsNotTheHost() throws IOException {
        var request = " - - [01/Jan/2024:00:00:00 +0100] \"GET / HTTP/1.1\" 200 1\n";
        var file = Files.writeString(
                folder.resolve("servers.log"),
                "www.shop.com:443 10.1.1.1" + request + "shop.com 2001:db8::1" + request + "b.com:80 pc.org" + request);

        assertEquals(
                List.of("10.1.1.1||", "2001:db8::1||", "pc.org||"),
                rows(read(file, new Format.WebLog(Format.LogTable.REQUESTS))).stream()
                        .map(row -> row.substring(0, row.indexOf("2024")))
                        .toList());
    }

    @Test
    void theCommonFormatHasNeitherReferrerNorBrowser() throws IOException {
        var file = Files.writeString(
                folder.resolve("common.log"), "::1 - - [01/Jan/2024:00:00:00 +0100] \"GET / HTTP/1.1\" 200 1\n");
        assertEquals(
                List.of("::1||2024-01-01|GET|/||HTTP/1.1|200|1||"),
                rows(read(file, new Format.WebLog(Format.LogTable.REQUESTS))).stream()
                        .map(row -> row.replace("T00:00", ""))
                        .toList());
    }

    @Test
    void linesThatAreInNoSessionAreSaid() throws IOException {
        var file = Files.writeString(folder.resolve("access.log"), LOG);
        var sessions = Formats.of(file, Progress.NONE).stream().findFirst();

        assertEquals(
                List.of(Reason.of("note.log.passed", 1L)),
                Detection.of(file, sessions, Progress.NONE).notes());
    }
}
