package org.clientele.source;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clientele.table.Role;

/// Headers that are Chinese words in Latin letters, whole or the first letter of each syllable, as `xm` for 姓名.
/// So short a text could be anything: it is believed where several headers of a file can be read so, as far as the
/// cells agree.
final class Pinyin {

    private static final int SEVERAL = 3;
    private static final double MANY = 0.4;
    private static final double SURE = 0.7;
    private static final int LONGEST = 6;

    private Pinyin() {}

    /// A role that some word tells, surer where it is written out among the words.
    private record Told(Role role, boolean isWeak) {}

    private static final class Lazy {

        static final Map<String, List<Told>> READ = read();
    }

    /// Gives roles to columns without one whose headers can be read so.
    static void read(List<Roles.Column> columns, List<Guess<Role>> guesses) {
        var open = IntStream.range(0, columns.size())
                .filter(i -> guesses.get(i).value() == Role.NONE
                        && isLatin(columns.get(i).name()))
                .boxed()
                .toList();
        if (open.size() < SEVERAL || open.size() < MANY * columns.size()) {
            return;
        }
        var found = new HashMap<Integer, Role>();
        open.forEach(i -> find(columns.get(i)).ifPresent(role -> found.put(i, role)));
        if (found.size() >= SEVERAL && found.size() >= MANY * columns.size()) {
            found.forEach((i, role) -> guesses.set(
                    i,
                    new Guess<>(
                            role,
                            SURE * Fit.of(role, columns.get(i)),
                            Reason.of("role-reason.pinyin", columns.get(i).name()))));
        }
    }

    private static boolean isLatin(String name) {
        return RoleLexicon.squeeze(name).matches("[a-z]{2,24}");
    }

    /// Returns the role that fits the cells best, of equally fitting ones that of a word that is written out.
    private static Optional<Role> find(Roles.Column column) {
        return Lazy.READ.getOrDefault(RoleLexicon.squeeze(column.name()), List.of()).stream()
                .filter(told -> Fit.of(told.role(), column) > 0)
                .max(Comparator.<Told>comparingDouble(told -> Fit.of(told.role(), column))
                        .thenComparing(told -> !told.isWeak())
                        .thenComparing(told -> -told.role().ordinal()))
                .map(Told::role);
    }

    private static Map<String, List<Told>> read() {
        var latin = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
        var read = new HashMap<String, List<Told>>();
        var sounds = new HashMap<Integer, String>();
        RoleWords.lexicon().chinese().forEach((word, role) -> {
            if (word.length() > 1 && word.length() <= LONGEST) {
                var syllables = word.codePoints()
                        .mapToObj(each -> sounds.computeIfAbsent(each, c -> latin.transliterate(Character.toString(c))
                                .strip()))
                        .toList();
                var told = new Told(role, RoleWords.lexicon().isWeak(word));
                put(read, String.join("", syllables), told);
                put(read, initials(syllables), told);
            }
        });
        return read;
    }

    private static void put(Map<String, List<Told>> read, String latin, Told told) {
        var known = read.computeIfAbsent(latin, _ -> new ArrayList<>());
        if (!known.contains(told)) {
            known.add(told);
        }
    }

    private static String initials(List<String> syllables) {
        return String.join(
                "", syllables.stream().map(each -> each.substring(0, 1)).toList());
    }
}
