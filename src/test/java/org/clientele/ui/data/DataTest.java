package org.clientele.ui.data;

import org.clientele.ui.FxTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class DataTest {

    @Test
    void picture() {
        try (var data = new DataBench()) {
            data.open(TestProject.shop()).frame().ready();
            data.bench.picture("data-first");
            FxTest.doFx(() -> data.viewing.open(java.util.Optional.of("orders")));
            FxTest.await("orders", () -> data.viewing
                    .shown()
                    .get()
                    .sheet()
                    .schema()
                    .find("amount")
                    .isPresent());
            data.ready();
            data.bench.picture("data-orders");
        }
    }
}
