package org.clientele.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.clientele.project.keys.Right;

/// What each command does now, and what else can be found by its name. The frame offers what works everywhere, a screen
/// what works while it is shown.
public final class Commands {

    private record Offer(BooleanSupplier possible, Consumer<Node> act) {}

    private final Map<Command, Offer> offers = new EnumMap<>(Command.class);
    private final List<Supplier<List<Findable>>> places = new ArrayList<>();
    private Optional<Guard> guard = Optional.empty();

    /// Says who knows what who has the project open may do; what each command needs is [Needed].
    public void guard(Guard knowing) {
        guard = Optional.of(knowing);
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
        return isOffered(command) && why(command).isEmpty();
    }

    /// Whether there is something to do it with, whoever has the project open.
    public boolean isOffered(Command command) {
        return offers.containsKey(command) && offers.get(command).possible.getAsBoolean();
    }

    /// Returns why who has the project open may not run it.
    public Optional<String> why(Command command) {
        return why(Needed.of(command));
    }

    /// Returns why who has the project open may not do what needs this.
    public Optional<String> why(Right right) {
        return guard.flatMap(g -> g.why(right));
    }

    /// Does it, where it is possible now; says why who has the project open may not.
    public void run(Command command, Node owner) {
        if (isPossible(command)) {
            offers.get(command).act.accept(owner);
        } else if (isOffered(command)) {
            guard.ifPresent(g -> why(command).ifPresent(g::tell));
        }
    }

    /// Returns what there is something to do with, allowed or not.
    public List<Command> offered() {
        return Stream.of(Command.values()).filter(this::isOffered).toList();
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
