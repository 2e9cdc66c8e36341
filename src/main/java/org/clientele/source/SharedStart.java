package org.clientele.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clientele.table.Role;

/// The word with which most headers of a table begin, as the name of the table or its short mark: `ss_quantity`,
/// `Deal - Value`. Without it they say the same. Marks that a few headers share and that are no words, as `ti_` before
/// what is known of an item, are left out likewise.
final class SharedStart {

    private static final Pattern START = Pattern.compile("^\\p{L}[\\p{L}\\d]{0,15}(?:_| - |\\.|: |::|/)(?=\\p{L}{2})");
    private static final int SEVERAL = 4;
    private static final double MOST = 0.6;
    private static final int LONGEST_MARK = 6;
    private static final double LESS = 0.8;
    private static final Set<String> NAMES = Set.of("name", "title", "description");
    private static final Set<Role> OF_THINGS = Set.of(Role.PRODUCT_ID, Role.PRICE, Role.QUANTITY, Role.CATEGORY);

    private final Optional<String> start;
    private final Set<String> marks;
    private final Set<String> things = new HashSet<>();

    private SharedStart(Optional<String> start, Set<String> marks) {
        this.start = start;
        this.marks = marks;
    }

    static SharedStart of(List<String> headers) {
        var counts = new HashMap<String, Integer>();
        headers.forEach(header -> start(header).ifPresent(s -> counts.merge(s, 1, Integer::sum)));
        var shared = new SharedStart(
                counts.entrySet().stream()
                        .filter(each -> each.getValue() >= Math.max(SEVERAL, MOST * headers.size()))
                        .map(Map.Entry::getKey)
                        .findFirst(),
                counts.entrySet().stream()
                        .filter(each -> each.getValue() > 1 && isMark(each.getKey()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
        headers.forEach(shared::note);
        return shared;
    }

    /// Notes which marks stand before what is known of things.
    private void note(String header) {
        start(header)
                .filter(marks::contains)
                .filter(mark -> RoleWords.find(header.substring(mark.length()))
                        .filter(guess -> OF_THINGS.contains(guess.value()))
                        .isPresent())
                .ifPresent(things::add);
    }

    private static Optional<String> start(String header) {
        var matcher = START.matcher(header);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private static boolean isMark(String start) {
        var word = HeaderParts.split(start)[0].toLowerCase(Locale.ROOT);
        var lexicon = RoleWords.lexicon();
        return word.length() <= LONGEST_MARK
                && HeaderParts.isAscii(word)
                && !lexicon.isSpelled(word)
                && lexicon.full(word).equals(word)
                && !lexicon.isOther(word);
    }

    /// Returns what follows the shared start; empty where a header does not begin so.
    Optional<String> rest(String header) {
        return start.filter(header::startsWith).map(s -> header.substring(s.length()));
    }

    /// Returns what a header says without its mark: a name is that of a thing where others with the mark speak of one.
    Optional<Guess<Role>> unmarked(String header) {
        return start(header).filter(marks::contains).flatMap(mark -> {
            var rest = header.substring(mark.length());
            if (NAMES.contains(rest.toLowerCase(Locale.ROOT))) {
                return things.contains(mark) ? Optional.of(told(Role.PRODUCT, header)) : Optional.empty();
            }
            return RoleWords.find(rest).map(guess -> told(guess.value(), header));
        });
    }

    private static Guess<Role> told(Role role, String header) {
        return new Guess<>(role, LESS, Reason.of("role-reason.within", header));
    }
}
