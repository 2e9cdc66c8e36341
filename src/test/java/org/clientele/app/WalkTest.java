package org.clientele.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SPACE;
import static org.clientele.ui.FxTest.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import org.clientele.analysis.cluster.AssignClusters;
import org.clientele.recipe.Join;
import org.clientele.ui.FxTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// One walk through all stops of the real window with 300 customers of the sample and their orders. At each stop what
/// is on the screen is read, and the workbook is computed again from its files with the same digests, at the last
/// stop in another process. The figures were computed from the same lines with pandas 1.5.3.
@ExtendWith(FxTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WalkTest {

    private static final Path SAMPLES = Path.of("resources/org/clientele/samples");

    @TempDir
    static Path folder;

    private Program program;
    private Path customers;
    private Path orders;

    @BeforeAll
    void start() throws Exception {
        var shop = Files.createDirectories(folder.resolve("shop"));
        var people = Files.readAllLines(SAMPLES.resolve("customers.csv")).subList(0, 301);
        customers = Files.write(shop.resolve("customers.csv"), people);
        orders = Files.write(shop.resolve("orders.csv"), orders(people));
        program = new Program(folder);
    }

    /// The orders of these people, and the first twenty of others.
    private static List<String> orders(List<String> people) throws Exception {
        var known = people.stream().map(line -> line.split(",")[0]).collect(Collectors.toSet());
        var all = Files.readAllLines(SAMPLES.resolve("orders.csv"));
        var strangers = all.stream()
                .skip(1)
                .filter(line -> !known.contains(line.split(",")[1]))
                .limit(20)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(line ->
                        line.equals(all.getFirst()) || known.contains(line.split(",")[1]) || strangers.contains(line))
                .toList();
    }

    @AfterAll
    void close() {
        program.close();
    }

    @Test
    @Order(1)
    void droppedFilesBecomeAProjectWithADashboard() throws Exception {
        program.drop(customers, orders);
        program.shown("#files", (ListView<?> list) -> list.getItems().size() == 2);
        assertEquals("2 files chosen, 2 ready", program.text("#facts"));

        program.click("#act");

        program.shown("#web", Node::isVisible);
        assertEquals("shop", program.text("#project"));
        program.computesTheSameWithoutTheWindow("imported");
    }

    @Test
    @Order(2)
    void theProfileIsReadAndACellIsSetByTheKeyboardInTheGrid() throws Exception {
        program.click("#stop-data").click("#tab-orders").click(program.cell(0, 0));
        program.keys(RIGHT, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT);
        assertEquals("amount", program.text(".panel-title"));
        assertEquals(
                List.of("2,198", "−776.00", "36.50", "88.00", "177.01", "198.00", "1,764.00", "238.77"),
                Stream.of("rows", "min", "lower", "median", "mean", "upper", "max", "deviation")
                        .map(figure -> program.text("#figure-" + figure))
                        .toList());

        program.keys(LEFT, LEFT, F2);
        program.shown("#value", Node::isFocused);
        program.robot.write("7").type(ENTER);

        program.holds(0, 5, "7");
        program.holding(CONTROL, F).robot.write("travel cup");
        await("found", () -> program.text("#hitCount").equals("1 of 67"));
        program.computesTheSameWithoutTheWindow("edited");
    }

    @Test
    @Order(3)
    void findingsAreMendedOneByTheMouseAndOneByTheKeyboard() throws Exception {
        program.click("#stop-clean");
        program.mends("44 values of city");
        assertTrue(program.text("#consequence").startsWith("No rows will go, 44 cells change"));
        program.click("#apply");

        program.type("#table", DOWN);
        await("orders", () -> program.text("#facts").equals("Orders · 2,198 rows"));
        program.mends("2 rows");
        assertEquals(
                List.of("2,198 rows", "2,196 rows"), List.of(program.text("#rowsBefore"), program.text("#rowsAfter")));
        program.type("#apply", SPACE);

        await("counted", () -> program.text("#end").equals("2,196 rows"));
        program.computesTheSameWithoutTheWindow("cleaned");
    }

    @Test
    @Order(4)
    void ordersAreJoinedWithCustomersAfterTheMatchWasSeen() throws Exception {
        program.click("#stop-data").click("#close").click("#join");
        program.shown("#match", Node::isVisible);
        assertTrue(program.text("#rate").startsWith("99.1"), program.text("#rate"));
        assertTrue(program.text("#leftOrphans").startsWith("20 rows"), program.text("#leftOrphans"));
        assertEquals("The new table has 2,196 rows; the left table has 2,196.", program.text("#consequence"));

        program.type("#act", SPACE);

        assertEquals(1, program.session().book().nodes(Join.class).size());
        program.computesTheSameWithoutTheWindow("joined");
    }

    @Test
    @Order(5)
    void customersAreScoredAndDividedIntoGroups() throws Exception {
        program.click("#stop-segments");
        program.shown("#cards", Node::isVisible);
        assertEquals("313 customers in 9 segments", program.text("#facts"));
        assertEquals(313, program.numbers(".rfm-cell").stream().mapToInt(n -> n).sum());

        program.click("#fresh").click("Divide into groups");

        assertEquals("Every customer is in exactly one segment.", program.text("#whole"));
        assertEquals(1, program.session().book().nodes(AssignClusters.class).size());
        program.computesTheSameWithoutTheWindow("divided");
    }

    @Test
    @Order(6)
    void aBarIsClickedAndWhatIsChosenIsKept() throws Exception {
        program.click("#stop-dashboards");
        var page = program.page().replace("⋯\n", "");
        assertTrue(page.startsWith("Customers\n300\nRevenue\n389K\nOrders\n1,516\nAverage order\n256.51"), page);

        program.clickBar("Segments");
        assertEquals("72 of 313 customers", program.text("#left"));
        program.click("#keepFilter");
        program.computesTheSameInAnotherProcess("kept");
    }
}
