package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clientele.spec.Progress;
import org.clientele.table.Role;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlikeTest {

    @TempDir
    private Path folder;

    private Alike alike(String... texts) throws IOException {
        var found = new ArrayList<Detection>();
        for (int i = 0; i < texts.length; i++) {
            found.add(Detection.of(Files.writeString(folder.resolve(i + ".csv"), texts[i]), Progress.NONE));
        }
        return Alike.of(found);
    }

    private static List<Type> types(ImportOptions options) {
        return options.columns().stream().map(ColumnOption::type).toList();
    }

    @Test
    void filesOfTheSameColumnsAreAGroupHoweverTheirNamesAreWritten() throws IOException {
        var alike = alike(
                "order_id,city,amount\nA1,Rome,5\nA2,Oslo,6\n",
                "day,visits\n2026-01-01,7\n2026-01-02,8\n",
                "City,Order ID,amount\nBonn,A3,7.5\nKyiv,A4,8.5\n");

        var group = alike.groups().getFirst();
        assertEquals(List.of(0, 2), group.places());
        assertEquals(
                List.of("city", "order_id", "amount"),
                group.options().getLast().columns().stream()
                        .map(ColumnOption::name)
                        .toList());
        assertEquals(Role.ORDER_ID, group.options().getLast().columns().get(1).role());
        assertEquals(Type.DECIMAL, types(group.options().getLast()).getLast());
        assertEquals(List.of(), alike.apart());
    }

    @Test
    void numbersOfOrdersThatAreTextInOneFileAreTextInAll() throws IOException {
        var alike = alike(
                "order_id,amount\n1001,5\n1002,6\n",
                "order_id,amount\nC1003,5\n1004,6\nC1005,1\n",
                "order_id,amount\n1006,5\n");

        for (var options : alike.groups().getFirst().options()) {
            assertEquals(List.of(Type.TEXT, Type.INTEGER), types(options));
        }
    }

    @Test
    void whatDeviatesIsLeftApartWithItsColumns() throws IOException {
        var alike = alike(
                "order_id,city,amount\nA1,Rome,5\nA2,Oslo,6\n",
                "order_id,city,amount\nA3,Rome,5\nA4,Oslo,6\n",
                "order_id,city,amount\nA5,Rome,cheap\nA6,Oslo,dear\n",
                "order_id,town,amount\nA7,Rome,5\nA8,Oslo,6\n",
                "order_id,city,amount\nA9,Rome,5\n");

        assertEquals(List.of(0, 1, 4), alike.groups().getFirst().places());
        assertEquals(
                List.of(
                        new Alike.Apart(2, 0, List.of(), List.of(), List.of("amount")),
                        new Alike.Apart(3, 0, List.of("city"), List.of("town"), List.of())),
                alike.apart());
    }

    @Test
    void oneFileThatLeavesNoDoubtSaysTheOrderOfDaysAndMonthsForAll() throws IOException {
        var alike = alike(
                "order_date,amount\n02/03/2026,5\n02/04/2026,5\n", "order_date,amount\n03/25/2026,5\n03/26/2026,6\n");

        var group = alike.groups().getFirst();
        assertEquals(List.of(), group.open());
        assertEquals("M/d/yyyy", group.options().getFirst().columns().getFirst().format());
    }

    @Test
    void whereNoFileSaysTheOrderItIsAskedOnce() throws IOException {
        var alike = alike(
                "order_date,amount\n02/03/2026,5\n02/04/2026,5\n", "order_date,amount\n03/05/2026,5\n03/06/2026,6\n");

        assertEquals(1, alike.groups().getFirst().open().size());
    }

    @Test
    void anEmptyColumnIsOfTheTypeThatItHasElsewhere() throws IOException {
        var alike = alike("id,rebate\n1,\n2,\n", "id,rebate\n3,1.5\n4,2.5\n");

        assertEquals(
                Type.DECIMAL,
                types(alike.groups().getFirst().options().getFirst()).getLast());
    }
}
