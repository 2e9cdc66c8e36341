package org.clientele.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;

/// What each command does now, and what else can be found by its name. The frame offers what works everywhere, a screen
/// what works while it is shown.
public final class Commands {

    private record Offer(BooleanSupplier possible, Consumer<Node> act) {}

    private final Map<Command, Offer> offers = new EnumMap<>(Command.class);
    private final List<Supplier<List<Findable>>> places = new ArrayList<>();
    private Predicate<Command> allowed = _ -> true;

    /// Says which commands who has the project open may run; see [Needed].
    public void allow(Predicate<Command> may) {
        allowed = may;
    }

    /// Says what a command does, in the place of what it did before.
    ///
    /// @param act is given a node of the window
    public void offer(Command command, BooleanSupplier possible, Consumer<Node> act) {
        offers.put(command, new Offer(possible, act));
    }

    /// Whether there is a command, possible now or not; what works in tables is offered by the tables themselves.
    public boolean isThere(Command command) {
        return command.area() == Command.Area.TABLE || offers.containsKey(command);
    }

    public boolean isPossible(Command command) {
        return offers.containsKey(command)
                && allowed.test(command)
                && offers.get(command).possible.getAsBoolean();
    }

    /// Does it, where it is possible now.
    public void run(Command command, Node owner) {
        if (isPossible(command)) {
            offers.get(command).act.accept(owner);
        }
    }

    public List<Command> possible() {
        return Stream.of(Command.values()).filter(this::isPossible).toList();
    }

    /// Adds a place where things are found by their names.
    public void find(Supplier<List<Findable>> place) {
        places.add(place);
    }

    /// Returns all that can be found now.
    public List<Findable> findable() {
        return places.stream().flatMap(place -> place.get().stream()).toList();
    }
}
