package org.clientele.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.clientele.customer.Rfm;
import org.clientele.spec.Progress;
import org.clientele.table.Sheet;
import org.clientele.ui.RecentProject.Counts;
import org.clientele.ui.ShopProject;
import org.junit.jupiter.api.Test;

class HeadcountTest {

    @Test
    void theSampleHasItsScoredCustomersAndItsOrderLines() {
        var project = ShopProject.sample();
        var book = project.history().book();
        var rfm = book.nodes(Rfm.class).getFirst().id();
        int customers = project.evaluator()
                .evaluate(book, rfm, Sheet.class, Progress.NONE)
                .rows();
        int orders = project.evaluator()
                .evaluate(book, "orders", Sheet.class, Progress.NONE)
                .rows();
        var before = project.evaluator().computations();

        assertEquals(new Counts(customers, orders), Headcount.of(project));
        assertEquals(before, project.evaluator().computations());
    }

    @Test
    void anEmptyProjectHasNone() {
        assertEquals(Counts.UNKNOWN, Headcount.of(new ShopProject()));
    }
}
