package org.clientele.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The word with which most headers of a table begin, as the name of the table or its short mark: `ss_quantity`,
/// `Deal - Value`. Without it they say the same.
final class SharedStart {

    private static final Pattern START = Pattern.compile("^\\p{L}[\\p{L}\\d]{0,15}(?:_| - |\\.|: |::|/)(?=\\p{L}{2})");
    private static final int SEVERAL = 4;
    private static final double MOST = 0.6;

    private final Optional<String> start;

    private SharedStart(Optional<String> start) {
        this.start = start;
    }

    static SharedStart of(List<String> headers) {
        var counts = new HashMap<String, Integer>();
        headers.forEach(header -> start(header).ifPresent(s -> counts.merge(s, 1, Integer::sum)));
        return new SharedStart(counts.entrySet().stream()
                .filter(each -> each.getValue() >= Math.max(SEVERAL, MOST * headers.size()))
                .map(Map.Entry::getKey)
                .findFirst());
    }

    private static Optional<String> start(String header) {
        var matcher = START.matcher(header);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /// Returns what follows the shared start; empty where a header does not begin so.
    Optional<String> rest(String header) {
        return start.filter(header::startsWith).map(s -> header.substring(s.length()));
    }
}
