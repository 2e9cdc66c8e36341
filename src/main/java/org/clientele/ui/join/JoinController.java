package org.clientele.ui.join;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.clientele.spec.Problem;
import org.clientele.ui.Language;
import org.clientele.ui.Navigation;
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
    private HBox wrong;

    @FXML
    private Label wrongText;

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
        wrong.managedProperty().bind(wrong.visibleProperty());
        act.disableProperty().bind(joining.problemProperty().map(Optional::isPresent));
        joining.problemProperty().when(shown).subscribe(this::say);
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

    private void say(Optional<Problem> problem) {
        wrong.setVisible(problem.isPresent());
        problem.ifPresent(p -> wrongText.setText(words.text(p.key(), p.args())));
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
