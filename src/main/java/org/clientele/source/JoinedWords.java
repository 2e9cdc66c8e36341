package org.clientele.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.clientele.table.Role;

/// Words of roles that are put together of lists, as `<who> <key>`. There are tens of thousands; none is made until
/// somebody asks for all, for that takes longer than reading a small file.
final class JoinedWords {

    /// A word as it is written, and in small letters and digits only.
    record Made(String word, Role role, String letters) {}

    /// A list in a pattern, and the letters behind it.
    private record Step(String list, String behind) {}

    /// @param head the letters in front of the first list
    private record Pattern(String written, Role role, String head, List<Step> steps) {}

    private final Map<String, List<String>> lists = new HashMap<>();
    private final Map<String, Set<String>> squeezed = new HashMap<>();
    private final Map<String, Set<String>> listed = new HashMap<>(); // in which lists each word is
    private final List<Pattern> patterns = new ArrayList<>();
    private final List<Integer> headed = new ArrayList<>(); // patterns that do not begin with a list
    private final Map<String, List<Integer>> led = new HashMap<>(); // and those that do, by that list

    void list(String name, List<String> words) {
        lists.put(name, words);
        var letters = new HashSet<String>();
        for (var word : words) {
            var only = RoleLexicon.squeeze(word);
            letters.add(only);
            listed.computeIfAbsent(only, _ -> new HashSet<>(2)).add(name);
        }
        squeezed.put(name, letters);
    }

    void pattern(String written, Role role) {
        var parts = written.split("[<>]", -1);
        var steps = new ArrayList<Step>();
        for (int i = 1; i < parts.length; i += 2) {
            steps.add(new Step("<" + parts[i] + ">", RoleLexicon.squeeze(parts[i + 1])));
        }
        var head = RoleLexicon.squeeze(parts[0]);
        (head.isEmpty() ? led.computeIfAbsent(steps.getFirst().list, _ -> new ArrayList<>()) : headed)
                .add(patterns.size());
        patterns.add(new Pattern(written, role, head, steps));
    }

    /// Returns the words of a list, as of `<who>`.
    List<String> list(String name) {
        return lists.get(name);
    }

    /// Returns whether a list, or one of those that it names, has a word, in small letters and digits only.
    boolean has(String list, String word) {
        return squeezed.get(list).contains(word)
                || lists.get(list).stream().anyMatch(other -> other.startsWith("<") && has(other, word));
    }

    List<List<String>> lists() {
        return List.copyOf(lists.values());
    }

    /// Returns the role of the first pattern that makes a word, in small letters and digits only.
    Optional<Role> find(String letters) {
        int first = patterns.size();
        for (int order : headed) {
            var head = patterns.get(order).head;
            first = letters.startsWith(head) && goesOn(order, 0, letters, head.length())
                    ? Math.min(first, order)
                    : first;
        }
        for (int end = 1; end <= letters.length(); end++) {
            for (var list : listed.getOrDefault(letters.substring(0, end), Set.of())) {
                first = Math.min(first, begun(list, letters, end));
            }
        }
        return first == patterns.size() ? Optional.empty() : Optional.of(patterns.get(first).role);
    }

    /// Returns which pattern makes a word that begins with one of a list, up to there.
    private int begun(String list, String letters, int end) {
        for (int order : led.getOrDefault(list, List.of())) {
            var behind = patterns.get(order).steps.getFirst().behind;
            if (letters.startsWith(behind, end) && goesOn(order, 1, letters, end + behind.length())) {
                return order;
            }
        }
        return patterns.size();
    }

    private boolean goesOn(int order, int at, String letters, int from) {
        var steps = patterns.get(order).steps;
        if (at == steps.size()) {
            return from == letters.length();
        }
        var step = steps.get(at);
        var words = squeezed.get(step.list);
        for (int end = from; end <= letters.length(); end++) {
            if (letters.startsWith(step.behind, end)
                    && words.contains(letters.substring(from, end))
                    && goesOn(order, at + 1, letters, end + step.behind.length())) {
                return true;
            }
        }
        return false;
    }

    /// Makes all words, each pattern in its order; two may have the same letters.
    void each(Consumer<Made> taker) {
        for (var pattern : patterns) {
            fill(pattern.written, new Made("", pattern.role, ""), taker);
        }
    }

    /// Puts each word of the first list that is left in its place, and goes on behind it.
    private void fill(String left, Made made, Consumer<Made> taker) {
        int open = left.indexOf('<');
        var before = open < 0 ? left : left.substring(0, open);
        var word = made.word + before;
        var own = made.letters + RoleLexicon.squeeze(before);
        if (open < 0) {
            taker.accept(new Made(word, made.role, own));
            return;
        }
        int close = left.indexOf('>') + 1;
        for (var next : lists.get(left.substring(open, close))) {
            fill(left.substring(close), new Made(word + next, made.role, own + RoleLexicon.squeeze(next)), taker);
        }
    }
}
