package org.clientele.source;

/// Finds lines in UTF-8 in a file that as a whole is in another encoding, as where two exports were put one behind
/// the other: lines with several Chinese characters in three bytes each, and nothing that UTF-8 has not. Hardly any
/// line in another encoding is such a one.
final class Utf8Lines {

    private static final int SEVERAL = 2;

    private boolean fits = true;
    private int open;
    private int characters;

    private Utf8Lines() {}

    /// Returns whether there is such a line.
    static boolean any(Feed feed) {
        var lines = new Utf8Lines();
        var buffer = new byte[1 << 16];
        for (int count = feed.fill(buffer, 0); count >= 0; count = feed.fill(buffer, 0)) {
            for (int i = 0; i < count; i++) {
                if (lines.ends(buffer[i])) {
                    return true;
                }
            }
        }
        return lines.ends((byte) '\n');
    }

    private boolean ends(byte b) {
        if (b != '\n' && b != '\r') {
            add(b & 255);
            return false;
        }
        boolean isFound = fits && open == 0 && characters >= SEVERAL;
        fits = true;
        open = 0;
        characters = 0;
        return isFound;
    }

    private void add(int b) {
        if (open > 0) {
            fits &= (b & 0xC0) == 0x80;
            open--;
        } else if (b > 127) {
            fits &= b >= 0xE2 && b <= 0xE9 || b == 0xEF;
            open = 2;
            characters += b >= 0xE3 && b <= 0xE9 ? 1 : 0;
        }
    }
}
