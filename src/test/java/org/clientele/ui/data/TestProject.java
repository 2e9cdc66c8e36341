package org.clientele.ui.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientele.project.Disclosure;
import org.clientele.recipe.CellEdits;
import org.clientele.recipe.PersonalStep;
import org.clientele.recipe.Recipe;
import org.clientele.sample.Records;
import org.clientele.spec.Deposit;
import org.clientele.spec.Deposits;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Field;
import org.clientele.table.Role;
import org.clientele.table.Sheet;
import org.clientele.table.Type;
import org.clientele.ui.OpenProject;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.Evaluator;
import org.clientele.workbook.History;
import org.clientele.workbook.Memory;
import org.clientele.workbook.Node;
import org.clientele.workbook.Workbook;

/// A project in memory whose tables are given by the test.
final class TestProject implements OpenProject {

    static final Catalog CATALOG = catalog();

    private final List<Disclosure> disclosures = new java.util.ArrayList<>();
    private final Map<String, Deposit> kept = new HashMap<>();
    private final Deposits deposits = new Deposits() {
        @Override
        public <T extends Deposit> T get(String id, Class<T> kind) {
            return Optional.ofNullable(kept.get(id))
                    .map(kind::cast)
                    .orElseThrow(() -> new Problem("problem.deposit.missing", id));
        }
    };
    private final Evaluator evaluator = new Evaluator(new BookJson(CATALOG), deposits, new Memory());
    private History history = History.of(Workbook.EMPTY);

    @Override
    public Path file() {
        return Path.of("test.clientele");
    }

    /// Adds a table under a recipe without steps, as the import does.
    TestProject with(String id, String title, Sheet sheet) {
        kept.put(id, new Given.Kept(sheet));
        history = History.of(history.book()
                .with(Node.of(id + "-source", title + ".csv", new Given(id)))
                .with(Node.of(id, title, Recipe.EMPTY, id + "-source")));
        return this;
    }

    TestProject with(Node node) {
        history = History.of(history.book().with(node));
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

    @Override
    public String name() {
        return "Harbour Tea 港湾茶行";
    }

    @Override
    public void copyTo(Path file, Progress progress) {}

    @Override
    public History history() {
        return history;
    }

    @Override
    public void keep(History next) {
        history = next;
    }

    @Override
    public void keep(Deposit deposit, Progress progress) {
        if (deposit instanceof CellEdits edits) {
            kept.put(edits.digest(), edits);
        }
        if (deposit instanceof PersonalStep typed) {
            kept.put(typed.digest(), typed);
        }
    }

    @Override
    public void record(Disclosure shown) {
        disclosures.addFirst(shown);
    }

    @Override
    public List<Disclosure> disclosures() {
        return List.copyOf(disclosures);
    }

    @Override
    public void keep(List<? extends Deposit> deposits, Progress progress) {
        deposits.forEach(deposit -> keep(deposit, progress));
    }

    @Override
    public Optional<String> place(String source) {
        return Optional.empty();
    }

    @Override
    public void keepPlace(String source, String place) {}

    @Override
    public Evaluator evaluator() {
        return evaluator;
    }

    @Override
    public void close() {}

    List<Node> nodes() {
        return history.book().nodes();
    }
}
