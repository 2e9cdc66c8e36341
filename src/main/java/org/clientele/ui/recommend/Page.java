package org.clientele.ui.recommend;

import java.util.Locale;
import org.clientele.words.Words;

/// The pages of the recommend wizard, in order.
enum Page {
    DATA,
    SETTINGS,
    CHECK,
    KEEP;

    /// Returns which step it is and what it is about.
    String step(Words words) {
        return words.text("recommend.step", ordinal() + 1, values().length, words.text("recommend.page." + key()));
    }

    /// Returns what the button says that leads on.
    String next(Words words) {
        return words.text("recommend.next." + key());
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Page next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    Page previous() {
        return values()[Math.max(ordinal() - 1, 0)];
    }
}
