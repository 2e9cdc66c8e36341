package org.clientele.ui.frame;

import java.util.Locale;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.clientele.job.Jobs;
import org.clientele.job.Running;
import org.clientele.ui.Commands;
import org.clientele.ui.Desk;
import org.clientele.ui.Language;
import org.clientele.ui.Navigation;
import org.clientele.ui.Settings;
import org.clientele.ui.Shown;
import org.clientele.words.Words;

/// The bar below: the newest job with its share and Cancel, and the language.
public final class StatusBarController {

    private static final Duration UNNOTICED = Duration.millis(300);
    private final Jobs jobs;
    private final Watched watched;
    private final Settings settings;
    private final Commands commands;
    private final Words words;
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final PauseTransition patience = new PauseTransition(UNNOTICED);

    @FXML
    private HBox bar;

    @FXML
    private HBox idle;

    @FXML
    private Button overdue;

    @FXML
    private Label backup;

    @FXML
    private HBox busy;

    @FXML
    private Label title;

    @FXML
    private ProgressBar progress;

    @FXML
    private Label share;

    @FXML
    private MenuButton more;

    @FXML
    private Button language;

    @FXML
    private Tooltip languageTip;

    /// What runs, what is open, and where in the window.
    public record Watched(Jobs jobs, Desk desk, Navigation navigation) {}

    public StatusBarController(Watched watched, Settings settings, Commands commands, Language language) {
        this.commands = commands;
        this.watched = watched;
        jobs = watched.jobs();
        this.settings = settings;
        words = language.words();
    }

    @FXML
    private void initialize() {
        patience.setOnFinished(_ -> working.set(!jobs.running().isEmpty()));
        busy.visibleProperty().bind(working);
        busy.managedProperty().bind(working);
        idle.visibleProperty().bind(working.not());
        idle.managedProperty().bind(working.not());
        Kept.show(idle, watched.desk(), watched.navigation(), words);
        Overdue.show(overdue, watched.desk(), commands, words);
        LastBackup.show(backup, bar, watched.desk(), words);
        more.setOnShowing(_ -> list());
        language.setText(words.text("language.own"));
        languageTip.setText(words.text("frame.language.switch", Language.ownName(other())));
        language.setAccessibleText(languageTip.getText());
        jobs.newest().when(Shown.in(bar)).subscribe(this::follow);
    }

    /// Short work passes unnoticed; the bar appears when some has lasted a while.
    private void follow(Running<?> newest) {
        progress.progressProperty().unbind();
        share.textProperty().unbind();
        if (newest == null) {
            patience.stop();
            working.set(false);
            return;
        }
        title.setText(name(newest));
        progress.progressProperty().bind(newest.progressProperty());
        share.textProperty()
                .bind(newest.progressProperty().map(p -> p.doubleValue() < 0 ? "" : words.percent(p.doubleValue(), 0)));
        more.setVisible(jobs.running().size() > 1);
        more.setText(words.text("frame.jobs.running", jobs.running().size()));
        if (!working.get()) {
            patience.play();
        }
    }

    private void list() {
        more.getItems().setAll(jobs.running().stream().map(this::entry).toList());
    }

    private MenuItem entry(Running<?> job) {
        var item = new MenuItem(words.text("frame.job.cancel.named", name(job)));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> job.cancel());
        return item;
    }

    private String name(Running<?> job) {
        return words.text(job.job().key(), job.job().args().toArray());
    }

    @FXML
    private void cancel() {
        Optional.ofNullable(jobs.newest().get()).ifPresent(Running::cancel);
    }

    @FXML
    private void switchLanguage() {
        settings.languageProperty().set(other());
    }

    private Locale other() {
        return Language.CHOICES.stream()
                .filter(l -> !l.equals(words.locale()))
                .findFirst()
                .orElseThrow();
    }
}
