package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.clientele.spec.Progress;
import org.clientele.table.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NestedTest {

    @TempDir
    Path folder;

    private static Path path(String name) throws URISyntaxException {
        return Path.of(NestedTest.class.getResource("nested/" + name).toURI());
    }

    private static List<ColumnGuess> columns(Path file) {
        return Detection.of(file, Progress.NONE).columns();
    }

    private static boolean isPersonal(ColumnGuess column) {
        return column.option().isPersonal();
    }

    @ParameterizedTest
    @ValueSource(strings = {"shopify-orders", "woocommerce-orders", "stripe-charges", "segment-track", "ga4-events"})
    void fieldsOfPublicSchemasPlayTheirRolesAndArePersonalWhereTheyAreAboutPeople(String schema) throws Exception {
        var said = Files.readAllLines(path("columns.txt")).stream()
                .map(line -> line.split(" "))
                .filter(parts -> parts[0].equals(schema))
                .collect(Collectors.toMap(parts -> parts[1], parts -> parts));
        var wrong = new ArrayList<String>();
        var open = new ArrayList<String>();
        var found = columns(path(schema + ".json"));
        for (var column : found) {
            var parts = said.getOrDefault(column.name(), new String[] {schema, column.name(), "NONE"});
            if (column.role().value() != Role.valueOf(parts[2])) {
                wrong.add(column.name() + " " + column.role().value() + " instead of " + parts[2]);
            }
            if (parts.length > 3 != isPersonal(column) && !column.name().equals("description")) {
                open.add(column.name());
            }
        }
        assertEquals(List.of(), open, "personal, or not");
        assertTrue(wrong.size() <= 0.07 * found.size(), wrong::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "items.name, Mug, PRODUCT",
        "lines.sku, P-1, PRODUCT_ID",
        "u.name, Ann, NAME",
        "customer.last, Moss, NAME",
        "billing.phone, 030 12345, PHONE",
        "billing.address.city, Rome, CITY",
        "recipient.line1, 3 High Street, ADDRESS",
        "用户.地址.市, 深圳, CITY",
        "商品.名称, 杯子, PRODUCT",
        "customer.company.name, Acme, NONE"
    })
    void theLastNameSaysWhatAFieldIsAndThoseAboveWhose(String path, String value, Role role) throws IOException {
        var lines = "{\"%1$s\": \"%2$s\"}\n{\"%1$s\": \"%2$ss\"}\n".formatted(path, value);
        var file = Files.writeString(folder.resolve("one.jsonl"), lines);

        assertEquals(role, columns(file).getFirst().role().value());
    }

    @Test
    void whereSomebodyIsIsPersonal() throws IOException {
        var file = Files.writeString(folder.resolve("one.jsonl"), """
            {"customer": {"geo": {"lat": 51.5}}, "store": {"geo": {"lat": 51.5}}}
            {"customer": {"geo": {"lat": 48.1}}, "store": {"geo": {"lat": 48.1}}}
            """);

        assertEquals(
                List.of(true, false),
                columns(file).stream().map(NestedTest::isPersonal).toList());
    }

    @Test
    void aListOfRecordsPlaysNoRoleAndIsPersonalWhereItSpeaksOfPeople() throws IOException {
        var file = Files.writeString(folder.resolve("one.jsonl"), """
            {"line_items": [{"name": "Mug", "sku": "M1"}], "contacts": [{"name": "Ann"}], "calls": [{"phone": "1"}]}
            {"line_items": [{"name": "Cup", "sku": "C1"}], "contacts": [{"name": "Bob"}], "calls": [{"phone": "2"}]}
            """);
        var found = columns(file);

        assertEquals(
                List.of(Role.NONE, Role.NONE, Role.NONE),
                found.stream().map(column -> column.role().value()).toList());
        assertEquals(
                List.of(false, true, true),
                found.stream().map(NestedTest::isPersonal).toList());
    }
}
