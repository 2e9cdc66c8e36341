package org.clientele.ui.join;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import org.clientele.ui.Language;
import org.clientele.ui.Navigation;
import org.clientele.ui.ProblemBox;
import org.clientele.ui.Shown;
import org.clientele.ui.Stop;
import org.clientele.words.Words;

/// The join wizard: two tables, the columns that connect them, and what would come of it before it is done.
public final class JoinController {

    private final Joining joining;
    private final Navigation navigation;
    private final Words words;

    @FXML
    private BorderPane root;

    @FXML
    private ProblemBox wrong;

    @FXML
    private Label consequence;

    @FXML
    private Button act;

    public JoinController(Joining joining, Navigation navigation, Language language) {
        this.joining = joining;
        this.navigation = navigation;
        words = language.words();
    }

    @FXML
    private void initialize() {
        var shown = Shown.in(root);
        act.disableProperty().bind(joining.problemProperty().map(Optional::isPresent));
        joining.problemProperty().when(shown).subscribe(problem -> wrong.say(words, problem));
        joining.figuresProperty().when(shown).subscribe(_ -> tell());
        joining.draftProperty().when(shown).subscribe(_ -> tell());
    }

    private void tell() {
        consequence.setText(joining.draftProperty().get().map(this::consequence).orElse(""));
    }

    private String consequence(JoinDraft draft) {
        return draft.how()
                .kind()
                .map(kind -> joining.figuresProperty()
                        .get()
                        .map(f -> words.text(
                                "join.consequence", f.rows(kind), f.left().rows()))
                        .orElse(""))
                .orElseGet(() -> words.text("join.stacked"));
    }

    @FXML
    private void cancel() {
        navigation.go(Stop.DATA);
    }

    @FXML
    private void join() {
        joining.accept();
        navigation.go(Stop.DATA);
    }
}
