package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clientele.table.Role;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParcelNumberTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"运单号", "快递单号", "物流单号", "Tracking No", "tracking_number", "送り状番号", "운송장번호"})
    void theNumberOfAParcelNamesNoCustomer(String name) {
        var rows = IntStream.range(0, 30)
                .mapToObj(i -> "SF10%02d,Ann Lee,Rome,+3955500%02d\n".formatted(i, i))
                .collect(Collectors.joining());
        var found = new Csv(folder).detect(name + ",Name,City,Phone\n" + rows);

        assertEquals(Role.NONE, found.columns().getFirst().role().value());
    }
}
