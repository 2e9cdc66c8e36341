package org.clientele.ui.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.clientele.project.keys.Right;
import org.clientele.ui.Command;
import org.clientele.ui.Commands;
import org.clientele.ui.Findable;
import org.clientele.ui.Language;
import org.clientele.ui.Navigation;
import org.clientele.ui.Stop;
import org.clientele.words.Words;

/// Everything that the palette can find: what can be done now, with the data before with the window, the stops, and
/// what the project has by name.
public final class PaletteList {

    private final Commands commands;
    private final Navigation navigation;
    private final Set<Stop> stops;
    private final Language language;

    /// @param stops the stops that have a screen
    public PaletteList(Commands commands, Navigation navigation, Set<Stop> stops, Language language) {
        this.commands = commands;
        this.navigation = navigation;
        this.stops = stops;
        this.language = language;
    }

    Words words() {
        return language.words();
    }

    List<Found> all() {
        var all = new ArrayList<Found>();
        commands.offered().stream()
                .filter(c -> c != Command.PALETTE)
                .sorted(Comparator.comparing(c -> c.area() == Command.Area.WINDOW))
                .map(this::command)
                .forEach(all::add);
        if (navigation.stop().isInProject()) {
            Stream.of(Stop.values())
                    .filter(Stop::isOnRail)
                    .filter(stops::contains)
                    .map(this::stop)
                    .forEach(all::add);
        }
        commands.findable().stream().map(this::thing).forEach(all::add);
        return all;
    }

    private Found command(Command command) {
        var name = new Found.Name(words().name(command), "", other().name(command));
        var group = words().text("palette.commands");
        return new Found(group, command.icon(), name, command.shownKeys(), owner -> commands.run(command, owner))
                .denied(commands.why(command));
    }

    private Found stop(Stop stop) {
        var name = new Found.Name(words().name(stop), "", other().name(stop));
        var keys = words().text("palette.stop.keys", stop.number());
        return new Found(group(Findable.Group.STOPS), stop.icon(), name, keys, _ -> navigation.visit(stop))
                .denied(commands.why(Right.LOOK));
    }

    private Found thing(Findable found) {
        var name = new Found.Name(found.name(), found.about(), "");
        return new Found(group(found.group()), found.icon(), name, "", _ -> found.go()
                        .run())
                .denied(commands.why(Right.LOOK));
    }

    private String group(Findable.Group group) {
        return words().name(group);
    }

    private Words other() {
        return Words.in(words().locale().equals(Locale.ENGLISH) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
    }
}
