package org.clientele.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clientele.recipe.Recipe;
import org.clientele.sample.Records;
import org.clientele.table.Field;
import org.clientele.table.Role;
import org.clientele.table.Sheet;
import org.clientele.table.Type;
import org.clientele.ui.MemoryProject;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.History;
import org.clientele.workbook.Memory;
import org.clientele.workbook.Node;

/// A project in memory whose tables are given by the test.
final class TestProject extends MemoryProject {

    static final Catalog CATALOG = catalog();

    TestProject() {
        super("Harbour Tea 港湾茶行", CATALOG, new Memory());
    }

    /// Adds a table under a recipe without steps, as the import does.
    TestProject with(String id, String title, Sheet sheet) {
        put(id, new Given.Kept(sheet));
        return with(Node.of(id + "-source", title + ".csv", new Given(id)))
                .with(Node.of(id, title, Recipe.EMPTY, id + "-source"));
    }

    TestProject with(Node node) {
        keep(History.of(history().book().with(node)));
        return this;
    }

    static TestProject shop() {
        return new TestProject()
                .with("customers", "Customers", customers())
                .with("orders", "Orders", orders())
                .with("reviews", "Reviews", reviews());
    }

    static Sheet orders() {
        return Records.of("orders.csv")
                .whole()
                .sheet(
                        Field.of("order_id", Type.TEXT, Role.ORDER_ID),
                        Field.of("customer_id", Type.TEXT, Role.CUSTOMER_ID),
                        Field.of("order_date", Type.DATE, Role.ORDER_DATE),
                        Field.of("product", Type.TEXT, Role.PRODUCT),
                        Field.of("category", Type.TEXT, Role.CATEGORY),
                        Field.of("quantity", Type.INTEGER, Role.QUANTITY),
                        Field.of("price", Type.DECIMAL, Role.PRICE),
                        Field.of("amount", Type.DECIMAL, Role.AMOUNT),
                        Field.of("channel", Type.TEXT, Role.CHANNEL),
                        Field.of("delivery_days", Type.INTEGER));
    }

    private static Sheet customers() {
        return Records.of("customers.csv")
                .whole()
                .sheet(
                        Field.of("customer_id", Type.TEXT, Role.CUSTOMER_ID),
                        Field.of("name", Type.TEXT, Role.NAME),
                        Field.of("email", Type.TEXT, Role.EMAIL),
                        Field.of("mobile", Type.TEXT, Role.PHONE),
                        Field.of("city", Type.TEXT, Role.CITY),
                        Field.of("birth_date", Type.TEXT, Role.BIRTH_DATE),
                        Field.of("signup_date", Type.TEXT, Role.SIGNUP_DATE));
    }

    private static Sheet reviews() {
        return Records.of("reviews.csv")
                .whole()
                .sheet(
                        Field.of("review_id", Type.TEXT),
                        Field.of("order_id", Type.TEXT, Role.ORDER_ID),
                        Field.of("customer_id", Type.TEXT, Role.CUSTOMER_ID),
                        Field.of("rating", Type.INTEGER, Role.RATING),
                        Field.of("comment", Type.TEXT, Role.COMMENT));
    }

    private static Catalog catalog() {
        var entries = new ArrayList<>(Catalog.standard().entries());
        entries.add(new Catalog.Entry("given", 1, Given.class, Sheet.class, Optional.empty()));
        return new Catalog(
                entries, Catalog.standard().choices(), Catalog.standard().kept());
    }

    List<Node> nodes() {
        return history().book().nodes();
    }
}
