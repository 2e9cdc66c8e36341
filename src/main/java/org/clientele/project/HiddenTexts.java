package org.clientele.project;

import org.clientele.project.store.Chunks;
import org.clientele.spec.Progress;
import org.clientele.table.Privacy;
import org.clientele.table.TextBlock;

/// Texts that hold personal values, each a personal column of one value.
record HiddenTexts(Chunks chunks) {

    /// What stands before the address of a text that is put away by itself.
    static final String ELSEWHERE = "hidden ";

    String put(String text) {
        return chunks.put(TextBlock.of(text), Privacy.PERSONAL, Progress.NONE);
    }

    /// Returns whether who is in can read the text.
    boolean reads(String address) {
        return chunks.reads(address);
    }

    /// @throws org.clientele.spec.Problem if the user has not the key of personal values
    String get(String address) {
        return chunks.get(address, TextBlock.class).text(0);
    }
}
