package org.clientele.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clientele.recipe.Recipe;
import org.clientele.recipe.Step;
import org.clientele.recipe.StepUse;
import org.clientele.spec.Spec;

/// Notes on the steps of a recipe, which go where their steps go.
final class StepNotes {

    private StepNotes() {}

    /// Returns the notes as they are once a recipe has become another: a step that is still there takes its note along,
    /// one that was changed keeps it, one that was removed loses it.
    static Map<String, String> carried(Map<String, String> notes, Spec<?> from, Spec<?> to) {
        if (notes.isEmpty() || !(from instanceof Recipe before) || !(to instanceof Recipe after)) {
            return notes;
        }
        var places = places(steps(before), steps(after));
        var carried = new TreeMap<>(notes);
        for (int i = 0; i < before.steps().size(); i++) {
            carried.remove(Node.step(i));
        }
        places.forEach((old, now) -> {
            if (notes.containsKey(Node.step(old))) {
                carried.put(Node.step(now), notes.get(Node.step(old)));
            }
        });
        return carried;
    }

    private static List<Step> steps(Recipe recipe) {
        return recipe.steps().stream().map(StepUse::step).toList();
    }

    private static Map<Integer, Integer> places(List<Step> before, List<Step> after) {
        var places = new HashMap<Integer, Integer>();
        var fresh = new ArrayList<Integer>();
        var gone = new ArrayList<Integer>();
        for (int now = 0; now < after.size(); now++) {
            int old = place(before, after, now, places);
            if (old < 0) {
                fresh.add(now);
            } else {
                places.put(old, now);
            }
        }
        for (int old = 0; old < before.size(); old++) {
            if (!places.containsKey(old)) {
                gone.add(old);
            }
        }
        for (int i = 0; before.size() == after.size() && i < fresh.size(); i++) {
            places.put(gone.get(i), fresh.get(i));
        }
        return places;
    }

    /// The same step in the same place first, else the first one that is like it and not yet taken.
    private static int place(List<Step> before, List<Step> after, int now, Map<Integer, Integer> taken) {
        if (now < before.size() && before.get(now).equals(after.get(now)) && !taken.containsKey(now)) {
            return now;
        }
        for (int old = 0; old < before.size(); old++) {
            boolean stays = old < after.size() && before.get(old).equals(after.get(old));
            if (!taken.containsKey(old) && !stays && before.get(old).equals(after.get(now))) {
                return old;
            }
        }
        return -1;
    }
}
