package org.clientele.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.clientele.chart.Ink;
import org.clientele.chart.Measure;
import org.clientele.chart.Theme;
import org.clientele.job.Work;
import org.clientele.words.Words;
import org.clientele.workbook.Accounts;
import org.clientele.workbook.Asked;
import org.clientele.workbook.Claim;
import org.clientele.workbook.Evaluator;
import org.clientele.workbook.FileCount;
import org.clientele.workbook.Knowing;
import org.clientele.workbook.Layer;
import org.clientele.workbook.Lines;
import org.clientele.workbook.SegmentNames;
import org.kordamp.ikonli.javafx.FontIcon;

/// Asks "how do you know?" of any figure and shows the answer at the right of the stage.
public final class Knower {

    private final Session session;
    private final Navigation navigation;
    private final Language language;

    /// Asks whenever the user gives the command.
    public Knower(Session session, Navigation navigation, Language language, Commands commands) {
        this(session, navigation, language);
        commands.offer(Command.KNOW, this::canAsk, _ -> askNewest());
    }

    public Knower(Session session, Navigation navigation, Language language) {
        this.session = session;
        this.navigation = navigation;
        this.language = language;
        session.onAsk(this::ask);
    }

    public Session session() {
        return session;
    }

    /// Asks about a figure. What became of the records of a file is known without a project.
    public void ask(Asked asked) {
        if (asked instanceof FileCount reading) {
            start(progress -> new KnowPane.Answered(
                    new Accounts(words()).of(reading, progress),
                    new Accounts(words())
                            .layers(reading).stream()
                                    .map(layer -> new KnowPane.Behind(layer, Optional.empty()))
                                    .toList()));
            return;
        }
        session.evaluator()
                .ifPresent(evaluator -> start(progress -> {
                    var grounds = knowing(evaluator).of(asked, progress.part(0, 0.7));
                    var behind = knowing(evaluator).layers(asked, progress.part(0.7, 1)).stream()
                            .map(layer -> behind(layer, evaluator))
                            .toList();
                    return new KnowPane.Answered(grounds, behind);
                }));
    }

    private KnowPane.Behind behind(Layer layer, Evaluator evaluator) {
        return new KnowPane.Behind(layer, Optional.of(new Lines(layer.rows().ids(), evaluator.deposits(), words())));
    }

    /// Asks about the newest of what the screen shows: all that the answer is computed from.
    public void askNewest() {
        session.newestQuestion().ifPresent(question -> session.evaluator()
                .ifPresent(evaluator -> start(progress -> new KnowPane.Answered(
                        knowing(evaluator).of(question.book(), question.node(), progress), List.of()))));
    }

    /// Whether the screen shows anything that can be asked about.
    private boolean canAsk() {
        return session.newestQuestion().isPresent();
    }

    private void start(Work<KnowPane.Answered> work) {
        session.jobs().start("know", work, this::show);
    }

    private Knowing knowing(Evaluator evaluator) {
        return new Knowing(evaluator, Ink.of(words(), Theme.LIGHT).naming(SegmentNames.of(session.book())));
    }

    private Words words() {
        return language.words();
    }

    /// What was at the right before comes back when the answer is closed.
    private void show(KnowPane.Answered answered) {
        var before = navigation
                .detailsProperty()
                .get()
                .filter(node -> !KnowPane.is(node))
                .flatMap(_ -> navigation.detailsMaker());
        Runnable back = () -> before.ifPresentOrElse(navigation::showDetails, navigation::hideDetails);
        navigation.showDetails(() -> new KnowPane(words(), back).of(answered));
    }

    /// Returns the small button that stands beside a figure.
    ///
    /// @param claim the figure as it is when the button is pressed
    public Button button(Supplier<Optional<Claim>> claim) {
        var button = new Button();
        button.setGraphic(new FontIcon("mdoal-info"));
        button.getStyleClass().addAll("icon-only", "flat", "know-button");
        button.setAccessibleText(words().text("page.know"));
        button.setTooltip(new Tooltip(words().text("know.tip")));
        button.setOnAction(_ -> claim.get().ifPresent(this::ask));
        return button;
    }

    /// Asks about an aggregate of the rows of a table of the workbook.
    public Optional<Claim> claim(String table, String title, Measure measure) {
        return session.book().find(table).map(_ -> Claim.of(session.book(), table, title, measure, List.of()));
    }
}
