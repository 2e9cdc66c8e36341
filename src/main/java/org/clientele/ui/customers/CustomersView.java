package org.clientele.ui.customers;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What is looked at: the customer or the segment, what is searched, in which order, and whose personal values are
/// shown until when.
public final class CustomersView {

    /// Somebody's personal values are shown until a moment.
    record Revealed(String customer, Instant until) {}

    private final ObjectProperty<Optional<String>> customer = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> segment = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty sought = new SimpleStringProperty("");
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.TOTAL);
    private final ObjectProperty<Optional<Revealed>> revealed = new SimpleObjectProperty<>(Optional.empty());

    public ObjectProperty<Optional<String>> customerProperty() {
        return customer;
    }

    public ObjectProperty<Optional<String>> segmentProperty() {
        return segment;
    }

    StringProperty soughtProperty() {
        return sought;
    }

    ObjectProperty<Order> orderProperty() {
        return order;
    }

    ObjectProperty<Optional<Revealed>> revealedProperty() {
        return revealed;
    }
}
