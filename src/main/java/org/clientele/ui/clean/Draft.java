package org.clientele.ui.clean;

import java.util.List;
import java.util.Optional;
import org.clientele.recipe.Recipe;
import org.clientele.recipe.Step;

/// Steps that are not applied yet: to be added at the end, or one in the place of a step that is there.
record Draft(List<Step> steps, Optional<Integer> at) {

    Draft {
        steps = List.copyOf(steps);
    }

    static Draft added(List<Step> steps) {
        return new Draft(steps, Optional.empty());
    }

    Recipe in(Recipe recipe) {
        if (at.isPresent()) {
            return recipe.replaced(at.get(), steps.getFirst());
        }
        var longer = recipe;
        for (var step : steps) {
            longer = longer.plus(step);
        }
        return longer;
    }
}
