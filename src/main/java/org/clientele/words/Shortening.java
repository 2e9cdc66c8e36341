package org.clientele.words;

import com.ibm.icu.util.ULocale;
import java.util.Locale;

/// Which units of size shorten a great number: thousands and millions, ten thousands and hundred millions, or none.
public enum Shortening {
    LANGUAGE,
    THOUSANDS,
    MYRIADS,
    NONE;

    /// Returns the language whose units these are.
    ULocale in(Locale locale) {
        return switch (this) {
            case LANGUAGE, NONE -> ULocale.forLocale(locale);
            case THOUSANDS -> ULocale.ENGLISH;
            case MYRIADS -> ULocale.SIMPLIFIED_CHINESE;
        };
    }
}
