package org.clientele.project.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.clientele.project.keys.PersonalSeal;

/// Personal words in a row of a table: sealed by themselves in a file with passwords, open in any other.
final class SealedWords {

    /// What stands in the place of words for who has not the key.
    static final String HIDDEN = "•••";

    private static final String MARK = "sealed:";

    private final PersonalSeal personal;

    SealedWords(PersonalSeal personal) {
        this.personal = personal;
    }

    /// @throws org.clientele.spec.Problem if the user has not the key
    String sealed(String words) {
        return personal.isOn()
                ? MARK + Base64.getEncoder().encodeToString(personal.seal(words.getBytes(StandardCharsets.UTF_8), MARK))
                : words;
    }

    /// Words that an older program wrote into a file with passwords are not sealed.
    String opened(String written) {
        if (!personal.isOn() || !written.startsWith(MARK)) {
            return written;
        }
        if (!personal.isOpen()) {
            return HIDDEN;
        }
        try {
            var bytes = Base64.getDecoder().decode(written.substring(MARK.length()));
            return new String(personal.open(bytes, MARK), StandardCharsets.UTF_8);
        } catch (IOException | IllegalArgumentException e) {
            throw new StoreException(e);
        }
    }
}
