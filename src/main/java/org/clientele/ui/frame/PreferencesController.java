package org.clientele.ui.frame;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.clientele.ui.AutoLock;
import org.clientele.ui.FileChoice;
import org.clientele.ui.Language;
import org.clientele.ui.Options;
import org.clientele.ui.Settings;
import org.clientele.ui.Shown;
import org.clientele.ui.Theme;
import org.clientele.words.Display;
import org.clientele.words.Words;

/// What one prefers: language, colours, size, where projects go, how numbers, days and amounts are written. Each choice
/// is in force at once in every window; without "Keep" all is as before.
public final class PreferencesController {

    private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 10, 31, 14, 5);

    private final Preferring preferring;
    private final Language language;
    private final FileChoice choice;

    @FXML
    private VBox root;

    @FXML
    private ComboBox<Locale> languages;

    @FXML
    private ComboBox<Theme> themes;

    @FXML
    private ComboBox<Integer> scales;

    @FXML
    private ComboBox<Integer> lockAfter;

    @FXML
    private Label folder;

    @FXML
    private VBox boxes;

    @FXML
    private GridPane samples;

    private DisplayBoxes chooser;

    public PreferencesController(Preferring preferring, Language language, FileChoice choice) {
        this.preferring = preferring;
        this.language = language;
        this.choice = choice;
    }

    @FXML
    private void initialize() {
        var words = language.words();
        chooser = new DisplayBoxes(words, preferring);
        boxes.getChildren().setAll(chooser.all());
        var shown = Shown.in(root);
        preferring.begin();
        var settings = preferring.settings();
        Options.fill(languages, Language.CHOICES, Language::ownName);
        languages.setValue(settings.languageProperty().get());
        Options.onChoice(languages, settings.languageProperty()::set);
        Options.fill(themes, List.of(Theme.values()), words::name);
        settings.themeProperty().when(shown).subscribe(themes::setValue);
        Options.onChoice(themes, settings.themeProperty()::set);
        Options.fill(scales, Settings.SCALES, s -> words.percent(s / 100.0, 0));
        settings.scaleProperty().when(shown).subscribe(scales::setValue);
        Options.onChoice(scales, settings.scaleProperty()::set);
        Options.fill(lockAfter, AutoLock.MINUTES, minutes -> words.text("preferences.lock.after", minutes));
        lockAfter.setValue(settings.lockAfterProperty().get());
        Options.onChoice(lockAfter, settings.lockAfterProperty()::set);
        folder.textProperty().bind(settings.projectsProperty().map(Object::toString));
        language.wordsProperty().when(shown).subscribe(this::show);
        show(words);
    }

    /// Writes the examples, and the boxes whose examples depend on each other.
    private void show(Words words) {
        chooser.renew();
        samples.getChildren().clear();
        sample(words, "number", words.number(-1234567.891, 3));
        sample(words, "share", words.percent(0.1275, 1));
        sample(words, "amount", words.money(1234.5, "EUR", 2));
        sample(words, "great", words.brief(12_345_678, "EUR"));
        sample(words, "day", words.date(LocalDate.from(MOMENT)));
        sample(words, "moment", words.date(MOMENT));
        sample(words, "sentence", words.text("data.rows", 30_214, 24_880));
    }

    private void sample(Words words, String name, String shown) {
        var label = new Label(words.text("preferences.sample." + name));
        label.getStyleClass().add("muted");
        var value = new Label(shown);
        value.setId("sample-" + name);
        value.setMinWidth(0);
        value.getStyleClass().add("figure-value");
        label.setLabelFor(value);
        samples.addRow(samples.getRowCount(), label, value);
    }

    @FXML
    private void usual() {
        preferring.display(Display.USUAL);
    }

    @FXML
    private void chooseFolder() {
        var settings = preferring.settings();
        choice.folder(root, settings.projectsProperty().get()).ifPresent(settings.projectsProperty()::set);
    }

    @FXML
    private void keep() {
        preferring.keep();
        Windows.close(root);
    }

    @FXML
    private void cancel() {
        Windows.close(root);
    }
}
