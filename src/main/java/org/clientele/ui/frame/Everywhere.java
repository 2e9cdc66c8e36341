package org.clientele.ui.frame;

import java.util.Arrays;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.clientele.ui.Desk;
import org.clientele.ui.Doors;
import org.clientele.ui.FileChoice;
import org.clientele.ui.FileDrop;
import org.clientele.ui.Navigation;
import org.clientele.ui.Settings;
import org.clientele.ui.Stop;

/// What works everywhere in the window: keys, and files dropped.
public final class Everywhere {

    private final Desk desk;
    private final Doors doors;
    private final FileChoice choice;
    private final Settings settings;
    private final Navigation navigation;

    public Everywhere(Desk desk, Doors doors, FileChoice choice, Settings settings, Navigation navigation) {
        this.desk = desk;
        this.doors = doors;
        this.choice = choice;
        this.settings = settings;
        this.navigation = navigation;
    }

    void install(Scene scene, Regions regions, Set<Stop> stops) {
        var root = scene.getRoot();
        FileDrop.onto(root, doors::receive);
        put(scene, "Shortcut+Z", desk::undo);
        put(scene, "Shortcut+Shift+Z", desk::redo);
        put(scene, "Shortcut+O", () -> choice.project(root).ifPresent(doors::openProject));
        put(scene, "Shortcut+Shift+I", () -> bringIn(root));
        put(scene, "Shortcut+Shift+D", this::toggleDetails);
        put(scene, "Shortcut+Plus", () -> settings.rescale(1));
        put(scene, "Shortcut+Equals", () -> settings.rescale(1));
        put(scene, "Shortcut+Add", () -> settings.rescale(1));
        put(scene, "Shortcut+Minus", () -> settings.rescale(-1));
        put(scene, "Shortcut+Subtract", () -> settings.rescale(-1));
        put(scene, "Shortcut+0", () -> settings.scaleProperty().set(100));
        put(scene, KeyCode.F6.getName(), () -> regions.move(1));
        put(scene, "Shift+F6", () -> regions.move(-1));
        Arrays.stream(Stop.values())
                .filter(Stop::isOnRail)
                .filter(stops::contains)
                .forEach(stop -> put(scene, "Shortcut+" + stop.number(), () -> go(stop)));
    }

    private void bringIn(Node owner) {
        var files = choice.data(owner);
        if (!files.isEmpty()) {
            doors.openFiles(files);
        }
    }

    private void go(Stop stop) {
        if (desk.project().getValue().isPresent()) {
            navigation.go(stop);
        }
    }

    private void toggleDetails() {
        var wanted = navigation.detailsWantedProperty();
        wanted.set(!wanted.get());
    }

    private static void put(Scene scene, String keys, Runnable act) {
        scene.getAccelerators().put(KeyCombination.valueOf(keys), act);
    }
}
