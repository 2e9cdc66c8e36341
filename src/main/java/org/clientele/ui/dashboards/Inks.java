package org.clientele.ui.dashboards;

import java.util.Optional;
import org.clientele.chart.Ink;
import org.clientele.chart.Theme;
import org.clientele.ui.Language;
import org.clientele.ui.Session;
import org.clientele.ui.Settings;
import org.clientele.words.Words;
import org.clientele.workbook.SegmentNames;

/// How pages are written and coloured in the window now.
public final class Inks {

    private final Session session;
    private final Language language;
    private final Settings settings;

    public Inks(Session session, Language language, Settings settings) {
        this.session = session;
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
        return ink(theme, currency);
    }

    /// Returns the ink of files that are handed over: always dark on light.
    Ink paper(Optional<String> currency) {
        return ink(Theme.LIGHT, currency);
    }

    private Ink ink(Theme theme, Optional<String> currency) {
        return Ink.of(words(), theme).in(currency.orElse("")).naming(SegmentNames.of(session.book()));
    }
}
