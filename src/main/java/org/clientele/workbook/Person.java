package org.clientele.workbook;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clientele.table.Block;
import org.clientele.table.Field;
import org.clientele.table.Role;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;

/// One customer by all that names them in tables: their id, what only their rows have of addresses, numbers and
/// orders, and the personal values that nobody else has. What they share with another customer names neither of
/// them.
public final class Person {

    /// What stands where something of the person stood.
    public static final String GONE = "•••";

    /// As long as the number of a mobile phone: nothing else has such a number in it by chance.
    private static final String LONG_NUMBER = "\\d{11,}";

    private static final List<Role> LINKS = List.of(Role.EMAIL, Role.PHONE, Role.ID_NUMBER);
    private static final Set<Role> NAMING =
            Set.of(Role.CUSTOMER_ID, Role.NAME, Role.EMAIL, Role.PHONE, Role.ID_NUMBER, Role.ADDRESS, Role.IP_ADDRESS);

    private final String customer;
    private final Map<Role, Set<String>> links = new EnumMap<>(Role.class);
    private final Set<String> shared = new TreeSet<>();
    private final Set<String> values = new HashSet<>();
    private final Set<String> words = new TreeSet<>();
    private final Set<String> columns = new HashSet<>();
    private Optional<Pattern> pattern = Optional.empty();

    private Person(String customer) {
        this.customer = customer;
    }

    /// Learns from every table by what a customer is known.
    public static Person of(String customer, List<Sheet> sheets) {
        var person = new Person(customer);
        sheets.forEach(person::hear);
        sheets.forEach(person::share);
        person.learn(sheets);
        return person;
    }

    public String customer() {
        return customer;
    }

    private Set<String> links(Role role) {
        return links.computeIfAbsent(role, _ -> new TreeSet<>());
    }

    /// Returns by what rows without a customer name the person, by role.
    public Map<Role, Set<String>> links() {
        return links;
    }

    /// Returns how many addresses and numbers name another customer too.
    public int shared() {
        return shared.size();
    }

    private static Optional<Block> ids(Sheet sheet) {
        return sheet.schema().find(Role.CUSTOMER_ID).map(field -> sheet.block(field.name()));
    }

    private static List<Field> linking(Sheet sheet) {
        return sheet.schema().fields().stream()
                .filter(field -> LINKS.contains(field.role()) || field.role() == Role.ORDER_ID)
                .toList();
    }

    private void hear(Sheet sheet) {
        ids(sheet).ifPresent(ids -> {
            for (var field : linking(sheet)) {
                var block = sheet.block(field.name());
                for (int row = 0; row < sheet.rows(); row++) {
                    if (!block.isMissing(row) && ids.text(row).equals(customer)) {
                        links(field.role()).add(block.text(row));
                    }
                }
            }
        });
    }

    /// What another customer has too is given up.
    private void share(Sheet sheet) {
        ids(sheet).ifPresent(ids -> {
            for (var field : linking(sheet)) {
                var mine = links(field.role());
                var block = sheet.block(field.name());
                for (int row = 0; row < sheet.rows() && !mine.isEmpty(); row++) {
                    if (!block.isMissing(row)
                            && !ids.isMissing(row)
                            && mine.contains(block.text(row))
                            && !ids.text(row).equals(customer)) {
                        mine.remove(block.text(row));
                        shared.add(block.text(row));
                    }
                }
            }
        });
    }

    /// Returns the rows that are about the person: those that name them, and those that name nobody but have an
    /// address, a number or an order of theirs.
    public BitSet rows(Sheet sheet) {
        var rows = new BitSet(sheet.rows());
        var ids = ids(sheet);
        for (var field : linking(sheet)) {
            var mine = links(field.role());
            if (!mine.isEmpty() && (field.role() != Role.ORDER_ID || ids.isEmpty())) {
                var block = sheet.block(field.name());
                for (int row = 0; row < sheet.rows(); row++) {
                    if (mine.contains(block.text(row))
                            && (ids.isEmpty() || ids.get().isMissing(row))) {
                        rows.set(row);
                    }
                }
            }
        }
        ids.ifPresent(block -> {
            for (int row = 0; row < sheet.rows(); row++) {
                if (block.text(row).equals(customer)) {
                    rows.set(row);
                }
            }
        });
        return rows;
    }

    /// Learns the personal values that only the rows of the person have.
    private void learn(List<Sheet> sheets) {
        var telling = new HashSet<String>(Set.of(customer));
        values.add(customer);
        links.forEach((role, texts) -> {
            values.addAll(texts);
            if (LINKS.contains(role)) {
                telling.addAll(texts);
            }
        });
        var rows = sheets.stream().map(this::rows).toList();
        for (int i = 0; i < sheets.size(); i++) {
            var sheet = sheets.get(i);
            for (var field : sheet.schema().fields()) {
                if (field.isPersonal() || field.role() == Role.CUSTOMER_ID) {
                    columns.add(field.name());
                    learn(sheet.block(field.name()), rows.get(i), field, telling);
                }
            }
        }
        for (int i = 0; i < sheets.size(); i++) {
            for (var field : sheets.get(i).schema().fields()) {
                if (field.type() == Type.TEXT) {
                    leave((TextBlock) sheets.get(i).block(field.name()), rows.get(i));
                }
            }
        }
        values.removeAll(shared);
        telling.removeIf(word -> !values.contains(word) || !isTelling(word));
        words.addAll(telling);
        pattern = pattern(words);
    }

    private void learn(Block block, BitSet rows, Field field, Set<String> telling) {
        rows.stream().filter(row -> !block.isMissing(row)).forEach(row -> {
            var text = block.text(row);
            values.add(text);
            if (NAMING.contains(field.role())) {
                telling.add(text);
            }
        });
    }

    /// Values that rows of others have are not the person's own; but for the id, which names nobody else.
    private void leave(TextBlock block, BitSet rows) {
        var mine = new HashSet<Integer>();
        values.forEach(value -> Optional.of(block.values().find(value))
                .filter(place -> place >= 0)
                .ifPresent(mine::add));
        for (int row = 0; row < block.size() && !mine.isEmpty(); row++) {
            if (!rows.get(row) && mine.remove(block.codes()[row])) {
                values.remove(block.text(row));
            }
        }
        values.add(customer);
    }

    /// Returns whether a text says so much that it is found in any other text by chance only.
    static boolean isTelling(String word) {
        int length = word.codePointCount(0, word.length());
        if (word.codePoints().anyMatch(Character::isIdeographic)) {
            return length >= 2;
        }
        return length >= (word.chars().allMatch(Character::isDigit) ? 6 : 5);
    }

    private static Optional<Pattern> pattern(Collection<String> words) {
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(
                        words.stream()
                                .sorted(Comparator.comparingInt(String::length).reversed())
                                .map(Person::whole)
                                .collect(Collectors.joining("|")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /// Words of letters and digits count only where they end, long numbers also beside letters.
    private static String whole(String word) {
        var more = word.matches(LONG_NUMBER) ? "[\\p{Nd}])" : "[\\p{IsLatin}\\p{Nd}])";
        var before = isPlain(word.codePointAt(0)) ? "(?<!" + more : "";
        var after = isPlain(word.codePointBefore(word.length())) ? "(?!" + more : "";
        return before + Pattern.quote(word) + after;
    }

    private static boolean isPlain(int letter) {
        return Character.isDigit(letter) || Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    /// Returns what is looked for in every text: words that nobody else has and that say enough.
    public Set<String> words() {
        return words;
    }

    /// Returns how many values are known of the person, also those that are looked for as whole cells only.
    public int known() {
        return values.size();
    }

    /// Returns whether a cell of a column holds a value of the person.
    public boolean has(String column, String text) {
        return values.contains(text) && (columns.contains(column) || words.contains(text));
    }

    public boolean isIn(String text) {
        return pattern.filter(p -> p.matcher(text).find()).isPresent();
    }

    /// Returns a text without the words of the person.
    public String out(String text) {
        return pattern.map(p -> p.matcher(text).replaceAll(GONE)).orElse(text);
    }
}
