package org.clientele.ui.join;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.clientele.recipe.JoinFigures;
import org.clientele.ui.Knowable;
import org.clientele.ui.Language;
import org.clientele.ui.Shown;
import org.clientele.ui.Statement;
import org.clientele.words.Spoken;
import org.clientele.words.Words;

/// What a join would do before it is done: how many rows find a partner, which do not, and what is multiplied.
public final class MatchController {

    private final Joining joining;
    private final Words words;

    @FXML
    private VBox match;

    @FXML
    private Statement rate;

    @FXML
    private ProgressBar rateBar;

    @FXML
    private Statement leftOrphans;

    @FXML
    private Statement rightOrphans;

    @FXML
    private Statement multiplied;

    @FXML
    private Label sums;

    public MatchController(Joining joining, Language language) {
        this.joining = joining;
        words = language.words();
    }

    @FXML
    private void initialize() {
        match.managedProperty().bind(match.visibleProperty());
        var shown = Shown.in(match);
        var session = joining.session();
        var check = Bindings.createObjectBinding(joining::check, joining.draftProperty(), session.bookProperty());
        var figures = session.answer("join.check", shown, check, JoinFigures.class);
        joining.figuresProperty().bind(figures.resultProperty());
        figures.problemProperty()
                .subscribe(p -> p.ifPresent(_ -> joining.problemProperty().set(p)));
        joining.figuresProperty().when(shown).subscribe(_ -> show());
        joining.draftProperty().when(shown).subscribe(_ -> show());
    }

    private void show() {
        var said = joining.figuresProperty().get().flatMap(f -> joining.draftProperty()
                .get()
                .flatMap(d -> d.how().kind())
                .map(kind -> new JoinWords(words, f, kind)));
        match.setVisible(said.isPresent());
        said.ifPresent(this::show);
    }

    private void show(JoinWords sentences) {
        var figures = sentences.figures();
        rateBar.setProgress(figures.left().rate());
        say(rate, sentences.rate());
        say(leftOrphans, sentences.orphansLeft());
        say(rightOrphans, sentences.orphansRight());
        say(multiplied, sentences.multiplied());
        sums.setText(sentences.sums());
    }

    private void say(Statement statement, Spoken said) {
        new Knowable(joining.session(), words, joining::check).say(statement, said, JoinWords::rows);
    }
}
