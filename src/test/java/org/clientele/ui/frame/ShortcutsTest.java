package org.clientele.ui.frame;

import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Labeled;
import org.clientele.ui.Bench;
import org.clientele.ui.Command;
import org.clientele.ui.FxTest;
import org.clientele.ui.Recorded;
import org.clientele.ui.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class ShortcutsTest {

    @Test
    void theSheetListsEveryCommandThatIsThereAndHasKeys() {
        try (var bench = Bench.in(Locale.ENGLISH)) {
            var desk = new Recorded();
            new ProjectActs(desk, desk, bench.choice).offer(bench.commands);
            bench.screen(
                    ShortcutsController.class,
                    () -> new ShortcutsController(bench.commands, Set.of(Stop.DATA), bench.language));
            bench.show(ShortcutsController.class);
            for (var command : Command.values()) {
                var name = bench.language.words().name(command);
                boolean listed = onFx(() -> bench.root().lookupAll(".label").stream()
                        .anyMatch(l -> ((Labeled) l).getText().equals(name)));
                assertEquals(!command.keys().isEmpty() && bench.commands.isThere(command), listed, name);
            }
            assertEquals(List.of(), bench.faults());
            bench.look(Locale.SIMPLIFIED_CHINESE, 100);
            bench.picture("shortcuts-zh");
            bench.look(Locale.ENGLISH, 100);
            bench.picture("shortcuts-en");
        }
    }

    @Test
    void noTwoCommandsHaveTheSameKeys() {
        var all = new ArrayList<String>();
        for (var command : Command.values()) {
            command.keys().forEach(k -> all.add(k.toString()));
        }
        assertEquals(all.size(), Set.copyOf(all).size());
    }
}
