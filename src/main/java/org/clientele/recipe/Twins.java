package org.clientele.recipe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.clientele.recipe.ChangeFigures.Touched;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Groups;
import org.clientele.table.Sheet;

/// Which row each row repeats that some steps take away as a duplicate: the steps are done on the table before, and
/// what goes stands with the row that stays.
public record Twins(List<Step> steps) implements Spec<TwinFigures> {

    private static final int EXAMPLES = 100;

    public Twins {
        steps = List.copyOf(steps);
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.one("before", Sheet.class), Port.one("after", Sheet.class));
    }

    @Override
    public List<String> deposits() {
        return steps.stream().flatMap(step -> step.deposits().stream()).toList();
    }

    @Override
    public Shape check(Shapes in) {
        return Shape.FIGURES;
    }

    @Override
    public TwinFigures of(Inputs in, Progress progress) {
        var before = in.get(0, Sheet.class);
        var kept = new int[before.rows()];
        Arrays.setAll(kept, row -> row);
        var now = before;
        for (var step : steps) {
            if (step instanceof RemoveDuplicates removing) {
                pair(removing, now, Changes.match(before, now), kept);
            }
            now = step.apply(now, progress);
        }
        return groups(kept, Changes.match(before, in.get(1, Sheet.class)));
    }

    private static void pair(RemoveDuplicates removing, Sheet now, int[] old, int[] kept) {
        var goes = removing.goes(now);
        var groups = Groups.of(now, removing.compared(now));
        for (int row = 0; row < old.length; row++) {
            if (goes.get(row) && old[row] >= 0) {
                kept[old[row]] = old[groups.first()[groups.of()[row]]];
            }
        }
    }

    /// Returns the rows that stay, in order, each with those that go for it; of a row that went for one that went later
    /// the last is meant.
    private static TwinFigures groups(int[] kept, int[] old) {
        var gone = new TreeMap<Integer, List<Integer>>();
        for (int row = 0; row < kept.length; row++) {
            int stays = row;
            while (stays >= 0 && kept[stays] != stays) {
                stays = kept[stays];
            }
            if (stays >= 0 && stays != row) {
                gone.computeIfAbsent(stays, _ -> new ArrayList<>()).add(row);
            }
        }
        var after = new int[kept.length];
        Arrays.fill(after, ChangeFigures.NONE);
        for (int row = 0; row < old.length; row++) {
            if (old[row] >= 0) {
                after[old[row]] = row;
            }
        }
        return new TwinFigures(gone.entrySet().stream()
                .limit(EXAMPLES)
                .map(e -> new TwinFigures.Group(new Touched(e.getKey(), after[e.getKey()]), e.getValue()))
                .toList());
    }
}
