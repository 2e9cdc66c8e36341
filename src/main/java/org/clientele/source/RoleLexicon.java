package org.clientele.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clientele.table.Role;

/// What `roles.txt` says: the words of each role, those that are made of lists, and what is written short.
final class RoleLexicon {

    private static final Pattern LIST = Pattern.compile("<[a-z_]+>");

    private final Map<String, Role> words = new HashMap<>();
    private final Map<String, Role> turned = new HashMap<>();
    private final Map<String, Role> within = new HashMap<>();
    private final Map<String, String> spread = new HashMap<>();
    private final Map<String, String> shorts = new HashMap<>();
    private final Set<String> whole = new HashSet<>();
    private final Set<String> weak = new HashSet<>();
    private final Map<String, Set<String>> sets =
            Map.of("OTHER", new HashSet<>(), "SENT", new HashSet<>(), "NOTHING", new HashSet<>());
    private final Map<String, List<String>> lists = new HashMap<>();

    private RoleLexicon() {}

    static RoleLexicon read() {
        var lexicon = new RoleLexicon();
        var lines = new LinkedHashMap<String, List<String>>();
        try (var in = RoleLexicon.class.getResourceAsStream("/org/clientele/source/roles.txt");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int colon = line.indexOf(':');
                lines.put(
                        line.substring(0, colon),
                        List.of(line.substring(colon + 1).strip().split(" *, *")));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.forEach(lexicon::take);
        lines.forEach(lexicon::make);
        return lexicon;
    }

    private void take(String head, List<String> said) {
        if (head.startsWith("<")) {
            lists.put(head, said);
        } else if (head.equals("SHORT")) {
            said.forEach(word -> shorts.put(word.split("=")[0], word.split("=")[1]));
        } else if (sets.containsKey(head)) {
            said.forEach(word -> sets.get(head).add(squeeze(word)));
        } else {
            said.stream().filter(word -> !word.contains("<")).forEach(word -> take(word, Role.valueOf(head)));
        }
    }

    private void take(String word, Role role) {
        if (word.startsWith("~")) {
            within.put(word.substring(1), role);
            spread.put(word.substring(1), spreading(word.substring(1)));
            return;
        }
        words.put(squeeze(word), role);
        turned.putIfAbsent(HeaderParts.turn(HeaderParts.split(word)), role);
        if (word.startsWith("=")) {
            whole.add(squeeze(word));
        }
        if (word.startsWith("-")) {
            weak.add(squeeze(word));
        }
    }

    /// Makes the words that are put together of lists; what is written out says otherwise.
    private void make(String head, List<String> said) {
        for (var pattern : said) {
            if (pattern.contains("<")) {
                var role = Role.valueOf(head);
                filled(pattern).forEach(word -> made(word, role));
            }
        }
    }

    private void made(String word, Role role) {
        if (words.putIfAbsent(squeeze(word), role) == null) {
            weak.add(squeeze(word));
            if (HeaderParts.isAscii(word)) {
                turned.putIfAbsent(HeaderParts.turn(HeaderParts.split(word)), role);
            }
        }
    }

    private List<String> filled(String pattern) {
        var place = LIST.matcher(pattern);
        if (!place.find()) {
            return List.of(pattern);
        }
        var filled = new ArrayList<String>();
        for (var word : lists.get(place.group())) {
            filled.addAll(filled(LIST.matcher(pattern).replaceFirst(Matcher.quoteReplacement(word))));
        }
        return filled;
    }

    Optional<Role> find(String header) {
        return Optional.ofNullable(words.get(squeeze(header)));
    }

    Optional<Role> turned(String said) {
        return Optional.ofNullable(turned.get(said));
    }

    Map<String, Role> within() {
        return within;
    }

    /// Returns a word of [#within] as it stands in a header that is cut in words.
    String spread(String word) {
        return spread.get(word);
    }

    private static String spreading(String word) {
        return HeaderParts.isAscii(word) ? " " + word + " " : String.join(" ", word.split(""));
    }

    boolean isWeak(String word) {
        return weak.contains(squeeze(word));
    }

    /// Returns whether a word says its role only where it stands alone.
    boolean isWhole(String word) {
        return whole.contains(squeeze(word));
    }

    boolean isOther(String word) {
        return sets.get("OTHER").contains(word);
    }

    boolean isSent(String word) {
        return sets.get("SENT").contains(word);
    }

    Set<String> others() {
        return sets.get("OTHER");
    }

    boolean isNothing(String header) {
        return sets.get("NOTHING").contains(squeeze(header));
    }

    /// Returns the word for what is written short, or the word itself.
    String full(String word) {
        return shorts.getOrDefault(word.toLowerCase(Locale.ROOT), word);
    }

    /// Returns the words of each role in Chinese characters only.
    Map<String, Role> chinese() {
        var chinese = new LinkedHashMap<String, Role>();
        words.forEach((word, role) -> {
            if (word.codePoints().allMatch(Character::isIdeographic)) {
                chinese.put(word, role);
            }
        });
        return chinese;
    }

    /// Returns a header in small letters and digits only.
    static String squeeze(String header) {
        return HeaderLetters.only(header.toLowerCase(Locale.ROOT));
    }
}
