package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clientele.table.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What rows are about where no single header says it.
class SubjectsByContextTest {

    @TempDir
    Path folder;

    @Test
    void aListOfHowPeopleLiveIsAboutThem() {
        var found = detect("ID,SEX,EDUCATION,AGE,LIMIT", i -> "1%03d,%d,2,%d,5000".formatted(i, i % 2 + 1, 20 + i));

        assertEquals(FileKind.CUSTOMERS, found.kind().value());
        assertEquals(Role.CUSTOMER_ID, role(found, 0));
    }

    @Test
    void whoComesAgainWithADateAndNothingElseHasDoneSomething() {
        var found = detect("user_id,date,num_25", i -> "u%d,2024-01-%02d,%d".formatted(i % 3, i % 28 + 1, i));

        assertEquals(FileKind.INTERACTIONS, found.kind().value());
        assertEquals(Role.EVENT_TIME, role(found, 1));
    }

    @Test
    void placesWithAnAddressAndStarsAreThingsAndNotPeople() {
        var found = detect(
                "business_id,name,address,city,stars", i -> "b%d,Tea House %d,%d Oak Street,Rome,4".formatted(i, i, i));

        assertEquals(FileKind.PRODUCTS, found.kind().value());
        assertEquals(List.of(Role.PRODUCT_ID, Role.PRODUCT), List.of(role(found, 0), role(found, 1)));
    }

    @Test
    void aMereIdIsTheSubjectBeforeThatOfAnotherSystem() {
        var found =
                detect("id,name,email,external_id", i -> "%d,Ann Lee%c,a%d@b.org,x%d".formatted(i, 'a' + i % 26, i, i));

        assertEquals(List.of(Role.CUSTOMER_ID, Role.NONE), List.of(role(found, 0), role(found, 3)));
    }

    @Test
    void aNumberOfSomethingWithinAHeaderCounts() {
        assertEquals(
                Role.NONE, role(detect("Email,Member Number of Orders", i -> "a%d@b.org,%d".formatted(i, i % 9)), 1));
    }

    private Detection detect(String header, IntFunction<String> row) {
        return new Csv(folder)
                .detect(header + "\n"
                        + IntStream.range(0, 40).mapToObj(row).collect(Collectors.joining("\n", "", "\n")));
    }

    private static Role role(Detection detection, int place) {
        return detection.columns().get(place).role().value();
    }
}
