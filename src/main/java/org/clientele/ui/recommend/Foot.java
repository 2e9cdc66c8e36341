package org.clientele.ui.recommend;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.clientele.spec.Problem;
import org.clientele.words.Words;

/// Where the wizard is, and the buttons that lead on and back; the last page has the act in the place of the next.
record Foot(Label step, Button back, Button next, Button act) {

    Foot {
        List.of(next, act).forEach(button -> button.managedProperty().bind(button.visibleProperty()));
    }

    void turn(Page page, Optional<Problem> problem, Words words) {
        boolean last = page == Page.KEEP;
        step.setText(page.step(words));
        next.setText(page.next(words));
        next.setDisable(problem.isPresent());
        act.setDisable(problem.isPresent());
        next.setVisible(!last);
        act.setVisible(last);
        act.setDefaultButton(last);
        next.setDefaultButton(!last);
        back.setDisable(page == Page.DATA);
    }
}
