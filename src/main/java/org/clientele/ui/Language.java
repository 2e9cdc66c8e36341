package org.clientele.ui;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clientele.words.Display;
import org.clientele.words.Words;

/// The language the window speaks now, and how it writes numbers; when either changes, the views are loaded again.
public final class Language {

    public static final List<Locale> CHOICES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    private final ReadOnlyObjectWrapper<Words> words;

    public Language(Locale locale) {
        words = new ReadOnlyObjectWrapper<>(Words.in(locale));
        tell(locale);
    }

    /// Calendars and the like of the toolkit write in the language that the machine formats in; they know no other.
    private static void tell(Locale locale) {
        Locale.setDefault(Locale.Category.FORMAT, locale);
    }

    /// Returns the words to say things with now.
    public Words words() {
        return words.get();
    }

    public void speak(Locale locale) {
        tell(locale);
        words.set(Words.in(locale).showing(words().display()));
    }

    /// Writes numbers, days and amounts in this way from now on.
    public void show(Display display) {
        words.set(words().showing(display));
    }

    public ReadOnlyObjectProperty<Words> wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /// Returns what a language calls itself.
    public static String ownName(Locale locale) {
        return Words.in(locale).text("language.own");
    }

    /// Returns the words in the form that FXML reads its `%keys` from.
    ResourceBundle bundle() {
        return words().bundle();
    }
}
