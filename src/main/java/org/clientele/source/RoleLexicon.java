package org.clientele.source;

import java.io.IOException;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.clientele.table.Role;

/// What `roles.txt` says: the words of each role, those that are made of lists, and what is written short.
/// Thousands of words, read before the first file: no regular expressions, and what few headers ask for is
/// made when it is asked for.
final class RoleLexicon {

    private final Map<String, Role> words = new HashMap<>();
    private final JoinedWords joined = new JoinedWords();
    private final Map<Integer, Map<String, Role>> turned = new HashMap<>(); // by how many letters
    private final Map<String, Role> within = new HashMap<>();
    private final Map<String, String> spread = new ConcurrentHashMap<>();
    private final Map<String, String> shorts = new HashMap<>();
    private final Set<String> whole = new HashSet<>();
    private final Set<String> weak = new HashSet<>();
    private final Map<String, Set<String>> sets = Map.of(
            "OTHER", new HashSet<>(), "SENT", new HashSet<>(), "NOTHING", new HashSet<>(), "STAFF", new HashSet<>());
    private final List<JoinedWords.Made> unspelled = new ArrayList<>();
    private final Set<String> vocabulary = new HashSet<>();

    private RoleLexicon() {}

    static RoleLexicon read() {
        var lexicon = new RoleLexicon();
        var lines = new LinkedHashMap<String, List<String>>();
        try (var in = RoleLexicon.class.getResourceAsStream("/org/clientele/source/roles.txt")) {
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#")) {
                    int colon = line.indexOf(':');
                    lines.put(line.substring(0, colon), words(line.substring(colon + 1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.forEach(lexicon::take);
        lines.forEach(lexicon::join);
        for (var made : lexicon.unspelled) {
            lexicon.writeOut(made);
        }
        return lexicon;
    }

    private static List<String> words(String line) {
        var words = new ArrayList<String>();
        for (var word : line.split(",")) {
            words.add(word.strip());
        }
        return words;
    }

    private void take(String head, List<String> said) {
        if (head.startsWith("<")) {
            joined.list(head, said);
        } else if (head.equals("SHORT")) {
            said.forEach(word -> shorts.put(word.split("=")[0], word.split("=")[1]));
        } else if (sets.containsKey(head)) {
            said.forEach(word -> sets.get(head).add(word.startsWith("=") ? word : squeeze(word)));
        } else {
            takeWritten(said, Role.valueOf(head));
        }
    }

    /// A loop, as all here: a stream over so many words is compiled to the last in vain.
    private void takeWritten(List<String> said, Role role) {
        for (var word : said) {
            if (word.indexOf('<') < 0) {
                take(word, role);
            }
        }
    }

    private void take(String word, Role role) {
        if (word.startsWith("~")) {
            within.put(word.substring(1), role);
            return;
        }
        var letters = squeeze(word);
        words.put(letters, role);
        unspelled.add(new JoinedWords.Made(word, role, letters));
        if (word.startsWith("=") || word.startsWith("-=")) {
            whole.add(letters);
        }
        if (word.startsWith("-")) {
            weak.add(letters);
        }
    }

    /// What is written short among the words is one of them when it is written out, too.
    private void writeOut(JoinedWords.Made made) {
        var parts = made.word().split(" ");
        boolean isShort = false;
        for (int i = 0; i < parts.length; i++) {
            var full = full(parts[i]);
            isShort |= !full.equals(parts[i]);
            parts[i] = full;
        }
        var letters = isShort ? squeeze(String.join("", parts)) : "";
        if (isShort && !words.containsKey(letters) && joined.find(letters).isEmpty()) {
            words.put(letters, made.role());
            if (made.word().startsWith("-")) {
                weak.add(letters);
            }
        }
    }

    private void join(String head, List<String> said) {
        for (var word : said) {
            if (word.indexOf('<') >= 0 && !head.startsWith("<")) {
                joined.pattern(word, Role.valueOf(head));
            }
        }
    }

    Optional<Role> find(String header) {
        var letters = squeeze(header);
        var role = words.get(letters);
        return role != null ? Optional.of(role) : joined.find(letters);
    }

    /// Returns the role of a header whose words stand in the order of the alphabet. Only what has about as many letters
    /// is turned to be compared, for turning thousands of words takes longer than reading a small file.
    synchronized Optional<Role> turned(String said) {
        int letters = (int) said.chars().filter(letter -> letter != ' ').count();
        var alike = turned.computeIfAbsent(letters, this::turnedOf);
        return Optional.ofNullable(alike.get(said));
    }

    private Map<String, Role> turnedOf(int letters) {
        var found = new HashMap<String, Role>();
        unspelled.forEach(made -> turn(made, letters, found));
        var known = new HashSet<>(words.keySet());
        joined.each(made -> {
            if (isAlike(made, letters) && known.add(made.letters()) && HeaderParts.isAscii(made.word())) {
                turn(made, letters, found);
            }
        });
        return found;
    }

    private static void turn(JoinedWords.Made made, int letters, Map<String, Role> into) {
        if (isAlike(made, letters)) {
            into.putIfAbsent(HeaderParts.turn(HeaderParts.split(made.word())), made.role());
        }
    }

    private static boolean isAlike(JoinedWords.Made made, int letters) {
        int own = made.letters().length();
        return own == letters || own > letters && made.word().contains("of");
    }

    Map<String, Role> within() {
        return within;
    }

    /// Returns a word of [#within] as it stands in a header that is cut in words.
    String spread(String word) {
        return spread.computeIfAbsent(word, RoleLexicon::spreading);
    }

    private static String spreading(String word) {
        return HeaderParts.isAscii(word) ? " " + word + " " : String.join(" ", word.split(""));
    }

    boolean isWeak(String word) {
        var letters = squeeze(word);
        return weak.contains(letters)
                || !words.containsKey(letters) && joined.find(letters).isPresent();
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

    /// Returns whether a header that ends so is about who works there.
    boolean isStaff(String end) {
        return sets.get("STAFF").contains(end);
    }

    /// Returns the words of a list, as of `<who>`.
    List<String> list(String name) {
        return joined.list(name);
    }

    /// Returns whether a list, or one of those that it names, has a word, in small letters and digits only.
    boolean has(String list, String word) {
        return joined.has(list, word);
    }

    /// Returns whether it is one of the English words that the words of roles are made of.
    synchronized boolean isSpelled(String word) {
        if (vocabulary.isEmpty()) {
            Stream.concat(
                            unspelled.stream().map(JoinedWords.Made::word),
                            joined.lists().stream().flatMap(List::stream))
                    .filter(HeaderParts::isAscii)
                    .forEach(words -> vocabulary.addAll(List.of(HeaderParts.split(words))));
        }
        return vocabulary.contains(word);
    }

    Set<String> others() {
        return sets.get("OTHER");
    }

    boolean isNothing(String header) {
        return sets.get("NOTHING").contains(squeeze(header));
    }

    /// Returns the word for what is written short, with the number behind it, or the word itself.
    String full(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        int end = lower.length();
        while (end > 0 && Character.isDigit(lower.charAt(end - 1))) {
            end--;
        }
        var known = shorts.containsKey(lower) ? lower : lower.substring(0, end);
        return shorts.containsKey(known) ? shorts.get(known) + lower.substring(known.length()) : word;
    }

    /// Returns the words of each role in Chinese characters only.
    Map<String, Role> chinese() {
        var chinese = new LinkedHashMap<String, Role>();
        words.forEach((word, role) -> putChinese(chinese, word, role));
        joined.each(made -> putChinese(chinese, made.letters(), made.role()));
        return chinese;
    }

    private static void putChinese(Map<String, Role> into, String word, Role role) {
        if (word.codePoints().allMatch(Character::isIdeographic)) {
            into.putIfAbsent(word, role);
        }
    }

    /// Returns a header in small letters and digits only.
    static String squeeze(String header) {
        return HeaderLetters.only(header.toLowerCase(Locale.ROOT));
    }
}
