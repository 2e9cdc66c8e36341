package org.clientele.ui.clean;

import java.util.Optional;
import org.clientele.recipe.Recipe;
import org.clientele.recipe.Step;
import org.clientele.ui.Spot;
import org.clientele.words.Words;
import org.clientele.workbook.Node;

/// What can be done to one step of the recipe.
record StepActs(Cleaning cleaning, Trying trying, Words words, int at) {

    private Recipe recipe() {
        return cleaning.recipe().orElseThrow();
    }

    Step step() {
        return recipe().steps().get(at).step();
    }

    boolean isOn() {
        return recipe().steps().get(at).isOn();
    }

    /// Where a note on the step is written.
    Optional<Spot> spot() {
        return cleaning.node().map(n -> new Spot(n.id(), Node.step(at), Steps.title(step(), words)));
    }

    boolean canMove(int by) {
        int to = at + by;
        return to >= 0 && to < recipe().steps().size();
    }

    boolean canEdit() {
        return StepForm.of(step()).isPresent();
    }

    void turn() {
        var key = isOn() ? "history.clean.off" : "history.clean.on";
        cleaning.change(r -> r.switched(at), key, Steps.title(step(), words));
    }

    void move(int by) {
        if (canMove(by)) {
            cleaning.change(r -> r.moved(at, at + by), "history.clean.move", Steps.title(step(), words));
        }
    }

    void remove() {
        var title = Steps.title(step(), words);
        trying.leave();
        cleaning.change(r -> r.removed(at), "history.clean.remove", title);
    }

    void edit() {
        if (canEdit()) {
            trying.edit(recipe(), at);
        }
    }
}
