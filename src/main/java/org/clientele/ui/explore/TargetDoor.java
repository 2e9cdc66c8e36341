package org.clientele.ui.explore;

import java.util.Optional;
import org.clientele.table.Role;
import org.clientele.table.Schema;
import org.clientele.ui.Navigation;
import org.clientele.ui.Stop;
import org.clientele.workbook.Outlook;

/// The way to the target from elsewhere: the orders are chosen, where there is a table of them.
public record TargetDoor(Exploring exploring, Navigation navigation) {

    public boolean isThere() {
        return orders().isPresent();
    }

    public void open() {
        orders().ifPresent(id -> {
            exploring.tableProperty().set(Optional.of(id));
            exploring.modeProperty().set(Mode.TARGET);
            navigation.go(Stop.EXPLORE);
        });
    }

    /// Returns the last table that has the day and the customer of orders, and amounts.
    private Optional<String> orders() {
        return exploring.session().outlook().entrySet().stream()
                .filter(e -> e.getValue() instanceof Outlook.Fine(Schema schema) && isOrders(schema))
                .map(java.util.Map.Entry::getKey)
                .filter(id -> !exploring.session().book().require(id).inputs().isEmpty())
                .reduce((_, last) -> last);
    }

    private static boolean isOrders(Schema schema) {
        boolean paid =
                schema.find(Role.AMOUNT).isPresent() || schema.find(Role.PRICE).isPresent();
        return paid
                && schema.find(Role.CUSTOMER_ID).isPresent()
                && schema.find(Role.ORDER_DATE).isPresent();
    }
}
