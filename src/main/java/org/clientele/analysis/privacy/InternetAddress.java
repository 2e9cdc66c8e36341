package org.clientele.analysis.privacy;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether digits between dots or colons can be the address of somebody on the internet.
final class InternetAddress {

    private static final Pattern DOT = Pattern.compile("\\.");
    private static final Pattern COLON = Pattern.compile(":+");
    private static final int BYTES = 4;
    private static final int GROUPS = 8;
    private static final int OWN = 127;
    private static final int MANY = 224;

    private InternetAddress() {}

    /// RFC 791: four bytes without needless zeros, neither the machine itself (127) nor many at once (224 and above).
    /// RFC 4291: eight groups, or fewer and a gap once.
    static boolean isOne(String text) {
        return text.indexOf(':') < 0 ? isFour(DOT.split(text)) : isSix(text);
    }

    private static boolean isFour(String[] bytes) {
        int first = Integer.parseInt(bytes[0]);
        return bytes.length == BYTES
                && first > 0
                && first < MANY
                && first != OWN
                && Stream.of(bytes).allMatch(part -> Integer.parseInt(part) < 256)
                && Stream.of(bytes).noneMatch(part -> part.length() > 1 && part.startsWith("0"));
    }

    private static boolean isSix(String text) {
        int gap = text.indexOf("::");
        int groups = COLON.split(text).length;
        return gap < 0 ? groups == GROUPS : groups < GROUPS && text.indexOf("::", gap + 1) < 0;
    }
}
