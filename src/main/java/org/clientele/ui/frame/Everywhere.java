package org.clientele.ui.frame;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.clientele.project.keys.Right;
import org.clientele.ui.Command;
import org.clientele.ui.Commands;
import org.clientele.ui.Desk;
import org.clientele.ui.Doors;
import org.clientele.ui.FileDrop;
import org.clientele.ui.Guard;
import org.clientele.ui.Navigation;
import org.clientele.ui.Stop;

/// What works everywhere in the window: the keys of its commands and of the stops, and files dropped.
public final class Everywhere {

    private final Commands commands;
    private final Desk desk;
    private final Doors doors;
    private final Navigation navigation;

    public Everywhere(Commands commands, Desk desk, Doors doors, Navigation navigation) {
        this.commands = commands;
        this.desk = desk;
        this.doors = doors;
        this.navigation = navigation;
    }

    void install(Scene scene, Regions regions, Set<Stop> stops) {
        var root = scene.getRoot();
        FileDrop.onto(root, doors::receive);
        commands.offer(Command.NEXT_REGION, () -> true, _ -> regions.move(1));
        commands.offer(Command.PREVIOUS_REGION, () -> true, _ -> regions.move(-1));
        Stream.of(Command.values())
                .filter(command -> command.area() != Command.Area.TABLE)
                .forEach(command ->
                        command.keys().forEach(keys -> put(scene, keys, () -> commands.run(command, scene.getRoot()))));
        Stream.of(Stop.values())
                .filter(Stop::isOnRail)
                .filter(stops::contains)
                .forEach(
                        stop -> put(scene, KeyCombination.valueOf("Shortcut+" + stop.number()), () -> go(scene, stop)));
        scene.setOnKeyTyped(this::typed);
    }

    /// Wherever the question mark is on a keyboard, it asks for the keys, unless somebody is writing.
    private void typed(KeyEvent event) {
        var root = ((Scene) event.getSource()).getRoot();
        var writing = Optional.ofNullable(root.getScene().getFocusOwner()).filter(TextInputControl.class::isInstance);
        if (event.getCharacter().equals("?") && writing.isEmpty()) {
            commands.run(Command.SHORTCUTS, root);
        }
    }

    private void go(Scene scene, Stop stop) {
        if (desk.project().getValue().isPresent() && Guard.allows(scene.getRoot(), Right.LOOK)) {
            navigation.visit(stop);
        }
    }

    private static void put(Scene scene, KeyCombination keys, Runnable act) {
        scene.getAccelerators().put(keys, act);
    }
}
