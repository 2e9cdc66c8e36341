package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clientele.spec.Progress;
import org.clientele.table.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "customers.csv,CUSTOMERS",
        "Customer Orders 2024.csv,ORDERS",
        "orders_by_customer.csv.gz,ORDERS",
        "dim_product,PRODUCTS",
        "ProductReviews.xlsx,REVIEWS",
        "customer-support-tickets.csv,INTERACTIONS",
        "cust_txn_202401.csv,ORDERS",
        "access_log,WEB_LOG",
        "2024年客户订单导出.xlsx,ORDERS",
        "会员资料 (2).csv,CUSTOMERS",
        "商品评价.csv,REVIEWS",
        "用户行为日志.csv,INTERACTIONS",
        "kehu.csv,CUSTOMERS"
    })
    void theLastWordOfANameSaysWhatAFileIsAbout(String name, FileKind kind) {
        assertEquals(Optional.of(kind), Subject.of(name, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"data.csv", "Sheet1.xlsx", "export 2024-01-05.csv", "新建表格.csv", "", "."})
    void aNameThatSpeaksOfNothingSaysNothing(String name) {
        assertEquals(Optional.empty(), Subject.of(name, Optional.empty()));
    }

    @Test
    void aSheetSaysMoreThanItsFile() {
        assertEquals(
                List.of(Optional.of(FileKind.REVIEWS), Optional.of(FileKind.ORDERS)),
                List.of(
                        Subject.of("订单.xlsx · 评价", Optional.of(new Format.Excel("评价"))),
                        Subject.of("订单.xlsx · Sheet1", Optional.of(new Format.Excel("Sheet1")))));
    }

    @Test
    void aMereDateIsWhatTheNameOfTheFileSays() throws IOException {
        assertEquals(
                List.of(Role.ORDER_ID, Role.ORDER_DATE, Role.NONE), roles("orders.csv", "id,date,x\n1,2024-01-05,a\n"));
        assertEquals(
                List.of(Role.CUSTOMER_ID, Role.SIGNUP_DATE, Role.NONE),
                roles("members.csv", "id,date,x\n1,2024-01-05,a\n"));
    }

    @Test
    void aMereIdThatComesAgainAmongSalesIsOfTheirCustomer() throws IOException {
        var text = new StringBuilder("id,date\n");
        for (int i = 0; i < 40; i++) {
            text.append("%d,2024-01-%02d\n".formatted(i % 9, 1 + i % 28));
        }

        assertEquals(List.of(Role.CUSTOMER_ID, Role.ORDER_DATE), roles("transactions.csv", text.toString()));
    }

    @Test
    void aNameAloneSaysNothing() throws IOException {
        var detection = Detection.of(file("AirPassengers.csv", "Month,Many\n1,112\n2,118\n"), Progress.NONE);

        assertEquals(FileKind.UNKNOWN, detection.kind().value());
    }

    @Test
    void columnsThatSpeakClearlySayMoreThanTheName() throws IOException {
        var file = file("customers.csv", "order id,order date,amount,id\n1,2024-01-05,7,3\n2,2024-01-06,9,4\n");
        var detection = Detection.of(file, Progress.NONE);

        assertEquals(FileKind.ORDERS, detection.kind().value());
    }

    @Test
    void whatIsBroughtInIsAboutWhatWasFound() throws IOException {
        var file = file("members.csv", "id,date,x\n1,2024-01-05,a\n2,2024-01-06,b\n");
        var detection = Detection.of(file, Progress.NONE);

        assertEquals(FileKind.CUSTOMERS, detection.kind().value());
        assertEquals("kind-reason.named", detection.kind().reason().key());
        assertEquals(
                FileKind.CUSTOMERS,
                Importer.read(file, detection.options(), Progress.NONE).kind());
        assertEquals(
                FileKind.CUSTOMERS,
                Importer.read(file, detection, detection.options(), Progress.NONE)
                        .kind());
    }

    private List<Role> roles(String name, String text) throws IOException {
        return Detection.of(file(name, text), Progress.NONE).columns().stream()
                .map(column -> column.role().value())
                .toList();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
