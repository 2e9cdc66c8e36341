package org.clientele.customer;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientele.spec.Problem;
import org.clientele.table.Block;
import org.clientele.table.Privacy;
import org.clientele.table.Role;
import org.clientele.table.RowIds;
import org.clientele.table.Sheet;

/// Who agreed to an aim, as the tables of a project tell it. A person is found by what the rows say whose they are,
/// the surest first; where they say nothing any more, by the rows of the files they came from. Of several answers of
/// one person a no counts before a yes.
public final class Agreements {

    /// A table that tells of consent.
    ///
    /// @param rank 0 for what counts first; a later one only answers for whom no earlier one names
    /// @param origins the sources whose rows these are as they were read; none where they were computed
    public record Told(Sheet sheet, int rank, Set<String> origins) {}

    private final Aim aim;
    private final List<Told> told;
    private final Map<Role, Map<String, Answer>> people = new LinkedHashMap<>();
    /// What is said of somebody by this alone, as in a list of who is not to be written to any more.
    private final Map<Role, Map<String, Answer>> alone = new LinkedHashMap<>();

    private final Map<String, Answer> rows = new HashMap<>();

    private Agreements(List<Told> told, Aim aim) {
        this.aim = aim;
        this.told = told;
    }

    /// @param tables the tables with columns of consent; one in which all of these are empty tells nothing
    public static Agreements of(List<Told> tables, Aim aim) {
        var told = tables.stream().filter(table -> isFilled(table.sheet())).toList();
        var agreements = new Agreements(told, aim);
        if (aim.needsConsent()) {
            var asked = Asked.of(told.stream().map(t -> t.sheet().schema()).toList(), aim);
            told.stream().mapToInt(Told::rank).distinct().sorted().forEach(rank -> agreements.hear(rank, asked));
        }
        return agreements;
    }

    private static boolean isFilled(Sheet sheet) {
        return Asked.columns(sheet.schema())
                .anyMatch(field -> sheet.block(field.name()).missing() < sheet.rows());
    }

    private void hear(int rank, Asked asked) {
        var found = new LinkedHashMap<Role, Map<String, Answer>>();
        var lone = new LinkedHashMap<Role, Map<String, Answer>>();
        told.stream().filter(t -> t.rank() == rank).forEach(table -> {
            var sheet = table.sheet();
            var answer = asked.in(sheet);
            var surer = new BitSet();
            keys(sheet, Persons.KEYS.stream()).forEach(key -> {
                for (int row = 0; row < sheet.rows(); row++) {
                    if (!key.block().isMissing(row)) {
                        key.hear(found, answer.apply(row), row);
                        if (!surer.get(row)) {
                            key.hear(lone, answer.apply(row), row);
                        }
                        surer.set(row);
                    }
                }
            });
            for (int row = 0; !table.origins().isEmpty() && row < sheet.rows(); row++) {
                rows.put(sheet.ids().name(row), answer.apply(row));
            }
        });
        add(found, people);
        add(lone, alone);
    }

    private static void add(Map<Role, Map<String, Answer>> found, Map<Role, Map<String, Answer>> known) {
        found.forEach((role, answers) -> {
            var there = known.computeIfAbsent(role, _ -> new HashMap<>());
            answers.forEach(there::putIfAbsent);
        });
    }

    private static Stream<Key> keys(Sheet sheet, Stream<Role> roles) {
        return roles.flatMap(
                role -> Persons.key(sheet, role).stream().map(field -> new Key(role, sheet.block(field.name()))));
    }

    /// Returns whether somebody agreed; nobody is in the way where nothing is known of anybody.
    ///
    /// @throws Problem if who is in may not read a table that tells who did not
    public boolean has(String customer) {
        requireOpen();
        return !aim.needsConsent()
                || told.isEmpty()
                || people.getOrDefault(Role.CUSTOMER_ID, Map.of()).get(customer) == Answer.YES
                        && told.stream().noneMatch(t -> isOpposed(t.sheet(), customer));
    }

    private boolean isOpposed(Sheet sheet, String customer) {
        var keys = keys(sheet, Persons.KEYS.stream()).toList();
        return Persons.key(sheet, Role.CUSTOMER_ID).map(field -> sheet.block(field.name())).stream()
                .flatMapToInt(ids -> IntStream.range(0, sheet.rows())
                        .filter(row -> ids.text(row).equals(customer)))
                .anyMatch(row -> answer(keys, row) == Answer.NO);
    }

    private void requireOpen() {
        if (told.stream().anyMatch(t -> Persons.isShut(t.sheet()))) {
            throw new Problem(Privacy.NO_KEY);
        }
    }

    /// Returns rows without those of people who did not agree to what they leave for, and without columns that
    /// who is in may not read.
    ///
    /// @throws Problem if these are needed to know who agreed, or there are no others
    public Cleared clear(Sheet sheet) {
        if (!Persons.are(sheet.schema())) {
            return new Cleared(sheet, aim, 0, Cleared.Consent.NOBODYS);
        }
        if (!aim.needsConsent()) {
            return new Cleared(sheet, aim, 0, Cleared.Consent.UNNEEDED);
        }
        requireOpen();
        var answers = answers(sheet);
        if (answers.isEmpty() && areSealed(sheet)) {
            throw new Problem(Privacy.NO_KEY);
        }
        if (told.isEmpty() && answers.isEmpty()) {
            return new Cleared(sheet, aim, 0, Cleared.Consent.UNKNOWN);
        }
        return obeyed(sheet, answers.isEmpty() ? Collections.nCopies(sheet.rows(), Answer.UNKNOWN) : answers);
    }

    private Cleared obeyed(Sheet sheet, List<Answer> answers) {
        var kept = IntStream.range(0, sheet.rows())
                .filter(row -> answers.get(row) == Answer.YES)
                .toArray();
        return new Cleared(sheet.select(kept), aim, withheld(sheet, answers), Cleared.Consent.OBEYED);
    }

    /// Who agreed may be told only by what who is in may not read: then it is not known that nothing is known.
    private boolean areSealed(Sheet sheet) {
        return !told.isEmpty()
                && (Persons.areSealed(sheet) || told.stream().anyMatch(t -> Persons.areSealed(t.sheet())));
    }

    /// What a column says of whose its rows are.
    private record Key(Role role, Block block) {

        void hear(Map<Role, Map<String, Answer>> people, Answer answer, int row) {
            people.computeIfAbsent(role, _ -> new HashMap<>())
                    .merge(Persons.plain(role, block, row), answer, Answer::or);
        }

        Answer in(Map<Role, Map<String, Answer>> people, int row) {
            return block.isMissing(row)
                    ? Answer.UNKNOWN
                    : people.getOrDefault(role, Map.of()).getOrDefault(Persons.plain(role, block, row), Answer.UNKNOWN);
        }
    }

    /// One answer for each row; none where nothing is known of whose rows these are.
    private List<Answer> answers(Sheet sheet) {
        var rows = IntStream.range(0, sheet.rows());
        var keys =
                keys(sheet, Persons.KEYS.stream().filter(people::containsKey)).toList();
        if (!keys.isEmpty()) {
            return rows.mapToObj(row -> answer(keys, row)).toList();
        }
        if (isOf(sheet.ids())) {
            var ids = sheet.ids();
            return rows.mapToObj(row -> byOrigin(ids, row)).toList();
        }
        var own = Asked.of(List.of(sheet.schema()), aim).in(sheet);
        return isFilled(sheet) ? rows.mapToObj(own).toList() : List.of();
    }

    /// By what tells surest whose a row is; but a no that was said by an address or number alone counts too.
    private Answer answer(List<Key> keys, int row) {
        if (keys.stream().anyMatch(key -> key.role() != Role.NAME && key.in(alone, row) == Answer.NO)) {
            return Answer.NO;
        }
        return keys.stream()
                .map(key -> key.in(people, row))
                .filter(answer -> answer != Answer.UNKNOWN)
                .findFirst()
                .orElse(Answer.UNKNOWN);
    }

    private boolean isOf(RowIds ids) {
        return ids.parts().stream().flatMap(part -> part.origins().stream()).anyMatch(origin -> told.stream()
                .anyMatch(t -> t.origins().contains(origin)));
    }

    private Answer byOrigin(RowIds ids, int row) {
        return ids.parts().stream()
                .map(part -> rows.getOrDefault(part.name(row), Answer.UNKNOWN))
                .reduce(Answer::or)
                .orElse(Answer.UNKNOWN);
    }

    /// Counts people where rows say whose they are, else rows.
    private static int withheld(Sheet sheet, List<Answer> answers) {
        var gone = IntStream.range(0, sheet.rows()).filter(row -> answers.get(row) != Answer.YES);
        return Persons.key(sheet, Role.CUSTOMER_ID)
                .map(field -> {
                    var block = sheet.block(field.name());
                    return (int) gone.mapToObj(block::text).distinct().count();
                })
                .orElseGet(() -> (int) gone.count());
    }
}
