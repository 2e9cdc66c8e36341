package org.clientele.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;

/// The colours of the window.
public enum Theme {
    LIGHT,
    DARK,
    CONTRAST;

    public boolean isDark() {
        return this == DARK;
    }

    /// Returns the stylesheet of the controls below our own colours.
    String base() {
        return isDark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
    }

    /// Returns the stylesheet of our colours.
    String colours() {
        return "/org/clientele/ui/theme-" + name().toLowerCase(Locale.ROOT) + ".css";
    }
}
