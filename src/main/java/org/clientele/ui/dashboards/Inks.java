package org.clientele.ui.dashboards;

import java.util.Optional;
import org.clientele.chart.Ink;
import org.clientele.chart.Theme;
import org.clientele.ui.Language;
import org.clientele.ui.Settings;
import org.clientele.words.Words;

/// How pages are written and coloured in the window now.
public final class Inks {

    private final Language language;
    private final Settings settings;

    public Inks(Language language, Settings settings) {
        this.language = language;
        this.settings = settings;
    }

    Words words() {
        return language.words();
    }

    Settings settings() {
        return settings;
    }

    Ink screen(Optional<String> currency) {
        var theme = Theme.valueOf(settings.themeProperty().get().name());
        return Ink.of(words(), theme).in(currency.orElse(""));
    }

    /// Returns the ink of files that are handed over: always dark on light.
    Ink paper(Optional<String> currency) {
        return Ink.of(words(), Theme.LIGHT).in(currency.orElse(""));
    }
}
