package org.clientele.ui.models;

import java.util.Locale;
import org.clientele.words.Words;

/// The pages of the wizard, in order.
enum Page {
    TARGET,
    FEATURES,
    PLAN,
    RESULT;

    /// Returns which step it is and what it is about.
    String step(Words words) {
        var about = words.text("models.page." + name().toLowerCase(Locale.ROOT));
        return words.text("models.step", ordinal() + 1, values().length, about);
    }

    Page next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    Page previous() {
        return values()[Math.max(ordinal() - 1, 0)];
    }
}
