package org.clientele.ui;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;

/// Where the window is: the stop on the stage, and what the details panel shows.
public final class Navigation {

    private final ReadOnlyObjectWrapper<Stop> stop = new ReadOnlyObjectWrapper<>(Stop.WELCOME);
    private final ReadOnlyObjectWrapper<Optional<Node>> details = new ReadOnlyObjectWrapper<>(Optional.empty());
    private UnaryOperator<Stop> detour = UnaryOperator.identity();
    private Optional<Supplier<Node>> anew = Optional.empty();
    private final ObjectProperty<Boolean> detailsWanted = new SimpleObjectProperty<>(true);
    private final ObjectProperty<Boolean> covered = new SimpleObjectProperty<>(false);

    public ReadOnlyObjectProperty<Stop> stopProperty() {
        return stop.getReadOnlyProperty();
    }

    public Stop stop() {
        return stop.get();
    }

    /// Shows a stop; the details of another are taken away.
    public void go(Stop to) {
        if (stop.get() != to) {
            hideDetails();
        }
        stop.set(to);
    }

    /// Says where somebody comes who asks for a stop: to what they left half-way there.
    public void detour(UnaryOperator<Stop> way) {
        detour = way;
    }

    /// Shows the stop that somebody asks for, or what they left half-way there.
    public void visit(Stop asked) {
        go(detour.apply(asked));
    }

    /// Shows something at the right of the stage until another stop is shown; it is made again when all views are, as
    /// when the language changes.
    public void showDetails(Supplier<Node> maker) {
        details.set(Optional.of(maker.get()));
        anew = Optional.of(maker);
    }

    /// How what is at the right is made.
    public Optional<Supplier<Node>> detailsMaker() {
        return anew;
    }

    /// Makes the details again, where there are any.
    public void renewDetails() {
        anew.ifPresent(this::showDetails);
    }

    public void hideDetails() {
        anew = Optional.empty();
        details.set(Optional.empty());
    }

    public ReadOnlyObjectProperty<Optional<Node>> detailsProperty() {
        return details.getReadOnlyProperty();
    }

    /// Whether nothing of the window's content may be seen now.
    public ObjectProperty<Boolean> coveredProperty() {
        return covered;
    }

    /// Whether the user wants to see details at all.
    public ObjectProperty<Boolean> detailsWantedProperty() {
        return detailsWanted;
    }
}
