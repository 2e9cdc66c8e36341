package org.clientele.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.clientele.analysis.recommend.ItemSimilarity;
import org.clientele.analysis.recommend.Liking;
import org.clientele.analysis.recommend.Neighbourhood;
import org.clientele.analysis.recommend.Recommendations;
import org.clientele.customer.CustomerPortrait.Figure;
import org.clientele.sample.Records;
import org.clientele.spec.Inputs;
import org.clientele.spec.Progress;
import org.clientele.table.Field;
import org.clientele.table.Role;
import org.clientele.table.Sheet;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;

/// The customer of Online Retail who spent most, beside `src/test/python/portrait.py` (Python 3.11, csv and math
/// alone).
class OnlineRetailPortraitTest {

    private static final Path FILE = Path.of("../shared/data/baskets/online_retail.csv.gz");
    private static final Optional<LocalDate> AS_OF = Optional.of(LocalDate.of(2011, 12, 10));

    private static Sheet read() throws IOException {
        assumeTrue(Files.exists(FILE), "skipped: " + FILE + " is not here");
        return Records.read(new GZIPInputStream(Files.newInputStream(FILE)))
                .sheet(
                        Field.of("InvoiceNo", Type.TEXT, Role.ORDER_ID),
                        Field.of("Description", Type.TEXT, Role.PRODUCT),
                        Field.of("InvoiceDate", Type.DATE, Role.ORDER_DATE),
                        Field.of("Quantity", Type.INTEGER, Role.QUANTITY),
                        Field.of("UnitPrice", Type.DECIMAL, Role.PRICE),
                        Field.of("CustomerID", Type.TEXT, Role.CUSTOMER_ID));
    }

    /// scikit-learn 1.9.1, `src/test/python/alike.py`: StandardScaler and NearestNeighbors.
    @Test
    void whoIsMostAlikeIsWhomScikitLearnFinds() throws IOException {
        var lines = read();
        var orders = new Part.Orders(
                "CustomerID",
                "InvoiceDate",
                List.of("Quantity", "UnitPrice"),
                Optional.of("InvoiceNo"),
                Optional.of("Description"));
        var everyone = new CustomerList(List.of(orders), AS_OF).of(Inputs.of(lines), Progress.NONE);

        assertAlike(
                everyone,
                "14646",
                List.of("18102", "17450", "14156", "12415", "17511"),
                List.of(
                        3.567115851192662,
                        11.797119622173634,
                        20.807106689688304,
                        20.848974993969257,
                        24.060885419799263));
        assertAlike(
                everyone,
                "12747",
                List.of("17001", "17364", "14291", "12662", "16145"),
                List.of(
                        0.05667317938541419,
                        0.06999657961443012,
                        0.08369789997261377,
                        0.09997853672575416,
                        0.1321055745271504));
        assertAlike(
                everyone,
                "17850",
                List.of("15235", "17961", "15005", "13018", "16553"),
                List.of(
                        3.2668865419245456,
                        3.5655873457883125,
                        3.6084310604852736,
                        3.6110424475432317,
                        3.614261657359116));
    }

    private static void assertAlike(Sheet everyone, String customer, List<String> ids, List<Double> distances) {
        var found = Alike.of(customer).of(Inputs.of(everyone), Progress.NONE);
        assertEquals(
                ids,
                found.nearest().stream().map(Lookalikes.Lookalike::customer).toList());
        for (int i = 0; i < ids.size(); i++) {
            assertEquals(distances.get(i), found.nearest().get(i).distance(), 1e-9);
        }
        assertEquals(4337, found.compared());
    }

    @Test
    void whoSpentMostIsPortrayedAsAnIndependentScriptDoes() throws IOException {
        var lines = read();
        var liking = Liking.bought("CustomerID", "Description").above("Quantity");
        var model = new ItemSimilarity(liking, Neighbourhood.STANDARD.shrunk(10).supported(2))
                .of(Inputs.of(lines), Progress.NONE);
        var offers = Recommendations.of(5).of(Inputs.of(model, lines), Progress.NONE);
        List<Part> parts = List.of(
                new Part.Orders(
                        "CustomerID",
                        "InvoiceDate",
                        List.of("Quantity", "UnitPrice"),
                        Optional.of("InvoiceNo"),
                        Optional.of("Description")),
                new Part.Offers("CustomerID"));
        var everyone = new CustomerList(parts, AS_OF).of(Inputs.of(lines, offers), Progress.NONE);

        var most = everyone.block(CustomerList.CUSTOMER).text(0);
        var page = new Portrait(most, parts, AS_OF, 500).of(Inputs.of(everyone, lines, offers), Progress.NONE);

        assertEquals("14646", most);
        assertEquals(4372, page.everyone());
        assertEquals(279489.02, figure(page, CustomerList.TOTAL).value().orElseThrow(), 1e-6);
        assertEquals(1898.4597012808783, figure(page, CustomerList.TOTAL).average(), 1e-9);
        assertEquals(
                0.9998856358645929,
                figure(page, CustomerList.TOTAL).percentile().orElseThrow(),
                1e-15);
        assertEquals(Optional.of(74.0), figure(page, CustomerList.ORDERS).value());
        assertEquals(4.239707227813358, figure(page, CustomerList.ORDERS).average(), 1e-12);
        assertEquals(Optional.of(2.0), figure(page, CustomerList.RECENCY).value());
        assertEquals(
                0.002558831534026285,
                figure(page, CustomerList.REFUNDED).value().orElseThrow(),
                1e-15);
        assertEquals(74, page.timeline().orders());
        assertEquals(3, page.timeline().refunds());
        assertEquals(
                Optional.of(LocalDate.of(2011, 12, 8)),
                page.timeline().events().getFirst().day());
        assertEquals(5, page.offers().size());
        assertEquals(Optional.empty(), page.value(Role.NAME));
    }

    private static Figure figure(CustomerPortrait page, String name) {
        return page.figures().stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
