package org.clientele.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientele.table.Role;

/// The words by which headers tell roles, in English and Chinese, from `roles.txt`.
final class RoleWords {

    private static final Map<String, Role> WORDS = new HashMap<>();
    private static final Set<String> WHOLE = new HashSet<>();
    private static final Map<String, Role> TURNED = new HashMap<>();
    private static final Map<String, Role> WITHIN = new HashMap<>();

    /// The words of [#WITHIN] as they stand in a header.
    private static final Map<String, String> SPREAD = new HashMap<>();

    private static final Set<String> OTHER = new HashSet<>();
    private static final Set<String> SENT = new HashSet<>();
    private static final Set<String> NOTHING = new HashSet<>();
    private static final Map<String, Set<String>> SETS = Map.of("OTHER", OTHER, "SENT", SENT, "NOTHING", NOTHING);
    private static final Set<Role> WHO_AND_WHERE = EnumSet.of(
            Role.NAME, Role.EMAIL, Role.PHONE, Role.ADDRESS, Role.POSTCODE, Role.CITY, Role.REGION, Role.COUNTRY);
    private static final Set<String> WEAK = new HashSet<>();
    private static final double SAME = 0.95;
    private static final double WEAKER = 0.85;
    private static final double ENDING = 0.75;
    private static final double WEAK_ENDING = 0.6;
    private static final double INSIDE = 0.7;
    private static final int LONGEST_HEADER = 80;
    private static final Pattern BRACKETS = Pattern.compile("[(（\\[【].*?[)）\\]】]");

    static {
        read();
    }

    private RoleWords() {}

    /// Returns the role that a header names: surely where it is one of the words, less so where it ends with one.
    static Optional<Guess<Role>> find(String header) {
        if (header.isEmpty() || header.length() > LONGEST_HEADER || NOTHING.contains(squeeze(header))) {
            return Optional.empty();
        }
        return same(header)
                .or(() -> same(withoutBrackets(header)))
                .or(() -> words(header))
                .map(role -> new Guess<>(role, weak(header), Reason.of("role-reason.header", header)))
                .or(() -> within(header))
                .or(() -> turned(header))
                .or(() -> headed(header))
                .or(() -> ending(head(withoutBrackets(header)), header))
                .or(() -> framed(withoutBrackets(header), header));
    }

    /// The words of a header may stand in another order, as in "date of order" or `amountTotal`.
    private static Optional<Guess<Role>> turned(String header) {
        var said = turn(split(header));
        return said.contains(" ") && isAscii(said)
                ? Optional.ofNullable(TURNED.get(said))
                        .map(role -> new Guess<>(role, WEAKER, Reason.of("role-reason.header", header)))
                : Optional.empty();
    }

    private static String turn(String[] words) {
        return Stream.of(words)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !word.equals("of"))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static Optional<Guess<Role>> framed(String header, String said) {
        return isOther(header, "") ? Optional.empty() : RoleFrames.find(said, split(header));
    }

    private static Optional<Guess<Role>> headed(String header) {
        var head = head(header);
        return head.equals(header)
                ? Optional.empty()
                : same(head).map(role -> new Guess<>(role, ENDING, Reason.of("role-reason.within", header)));
    }

    /// Returns what a header in English is about, as the source in "source of review".
    private static String head(String header) {
        int of = header.toLowerCase(Locale.ROOT).replace('_', ' ').indexOf(" of ");
        return of > 0 ? header.substring(0, of) : header;
    }

    private static double weak(String header) {
        return WEAK.contains(squeeze(header)) ? WEAKER : SAME;
    }

    private static Optional<Role> same(String header) {
        return Optional.ofNullable(WORDS.get(squeeze(header)));
    }

    /// A header may name one thing in two ways, as in `收货人/提货人`.
    private static Optional<Role> words(String header) {
        var sides = header.split("[/|]");
        return sides.length == 2
                ? same(sides[0]).filter(role -> same(sides[1]).equals(Optional.of(role)))
                : Optional.empty();
    }

    private static Optional<Guess<Role>> within(String header) {
        var spaced = " " + String.join(" ", List.of(split(header))) + " ";
        var lower = spaced.toLowerCase(Locale.ROOT);
        return WITHIN.keySet().stream()
                .filter(word -> lower.contains(SPREAD.get(word)))
                .min(Comparator.naturalOrder())
                .map(word -> new Guess<>(WITHIN.get(word), INSIDE, Reason.of("role-reason.within", header)));
    }

    private static String spread(String word) {
        return isAscii(word) ? " " + word + " " : String.join(" ", word.split(""));
    }

    private static Optional<Guess<Role>> ending(String header, String said) {
        return ends(header).stream()
                .filter(end -> WORDS.containsKey(end) && !WHOLE.contains(end))
                .filter(end -> end.length() >= (isAscii(end) ? 3 : 2))
                .findFirst()
                .filter(end -> !isOther(header, end))
                .map(end -> new Guess<>(
                        WORDS.get(end),
                        WEAK.contains(end) ? WEAK_ENDING : ENDING,
                        Reason.of("role-reason.ending", said)));
    }

    /// Returns whether what stands before the end makes it something else, as in "last order date".
    private static boolean isOther(String header, String end) {
        var squeezed = squeeze(header);
        var before = squeezed.substring(0, squeezed.length() - end.length());
        boolean sent = WORDS.containsKey(end) && WHO_AND_WHERE.contains(WORDS.get(end));
        return Stream.of(split(header))
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .filter(before::contains)
                        .anyMatch(word -> OTHER.contains(word) || !sent && SENT.contains(word))
                || OTHER.stream().anyMatch(word -> !isAscii(word) && before.contains(word));
    }

    /// Returns what a header ends with, from the longest: whole words, and each character of a Chinese one.
    private static List<String> ends(String header) {
        var words = split(header);
        return IntStream.range(0, words.length)
                .mapToObj(i -> squeeze(String.join("", List.of(words).subList(i, words.length))))
                .toList();
    }

    private static String[] split(String header) {
        return HeaderLetters.words(header);
    }

    private static String withoutBrackets(String header) {
        return BRACKETS.matcher(header).replaceAll("");
    }

    /// Returns a header in small letters and digits only.
    static String squeeze(String header) {
        return HeaderLetters.only(header.toLowerCase(Locale.ROOT));
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(c -> c < 128);
    }

    private static void read() {
        try (var in = RoleWords.class.getResourceAsStream("/org/clientele/source/roles.txt");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(RoleWords::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(String line) {
        int colon = line.indexOf(':');
        var head = line.substring(0, colon);
        for (var word : line.substring(colon + 1).split(",")) {
            if (SETS.containsKey(head)) {
                SETS.get(head).add(squeeze(word));
            } else if (word.contains("~")) {
                var bare = word.replace("~", "").strip();
                WITHIN.put(bare, Role.valueOf(head));
                SPREAD.put(bare, spread(bare));
            } else {
                put(word, Role.valueOf(head));
            }
        }
    }

    private static void put(String word, Role role) {
        WORDS.put(squeeze(word), role);
        TURNED.putIfAbsent(turn(split(word)), role);
        if (word.contains("=")) {
            WHOLE.add(squeeze(word));
        }
        if (word.contains("-")) {
            WEAK.add(squeeze(word));
        }
    }
}
