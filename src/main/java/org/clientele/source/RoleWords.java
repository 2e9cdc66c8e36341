package org.clientele.source;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.table.Role;

/// The words by which headers tell roles, in English and Chinese.
final class RoleWords {

    private static final RoleLexicon LEXICON = RoleLexicon.read();
    private static final Set<Role> WHO_AND_WHERE = EnumSet.of(
            Role.NAME,
            Role.EMAIL,
            Role.PHONE,
            Role.ADDRESS,
            Role.POSTCODE,
            Role.CITY,
            Role.REGION,
            Role.COUNTRY,
            Role.CURRENCY);
    /// What of several a table tells by a number behind it.
    private static final Set<Role> NUMBERED = EnumSet.of(Role.ID_NUMBER, Role.COMMENT, Role.CATEGORY);
    private static final Set<Role> GIVEN_BACK = EnumSet.of(Role.DISCOUNT, Role.REFUND);
    private static final Set<Role> GROUPS =
            EnumSet.of(Role.COUNTRY, Role.REGION, Role.CITY, Role.CATEGORY, Role.CHANNEL, Role.SEGMENT, Role.CURRENCY);
    private static final Set<String> GIVERS = Set.of(
            "seller", "shop", "store", "merchant", "vendor", "supplier", "company", "brand", "employee", "staff");
    private static final double SAME = 0.95;
    private static final double WEAKER = 0.85;
    private static final double ENDING = 0.75;
    private static final double WEAK_ENDING = 0.6;
    private static final double INSIDE = 0.7;
    private static final double SHORTER = 0.95;
    private static final int LONGEST_HEADER = 80;
    private static final Pattern STAFF_NAME =
            Pattern.compile("(?i)(?<=.)([ _-]?((first|last|full)[ _-]?)?name|姓名|名称|昵称|名字)$");

    private RoleWords() {}

    private static final class Lazy {

        static final RoleGrammar GRAMMAR = new RoleGrammar(LEXICON);
    }

    /// Returns the role that a header names: surely where it is one of the words, less so where it ends with one.
    static Optional<Guess<Role>> find(String said) {
        var header = HeaderParts.numbered(said);
        if (header.isEmpty() || header.length() > LONGEST_HEADER || isNothing(header)) {
            return Optional.empty();
        }
        return read(header)
                .or(() -> shorter(header, header, HeaderParts.bare(header)))
                .or(() -> shorter(header, header, HeaderParts.withoutMake(header)))
                .or(() -> formed(header))
                .filter(guess -> guess.value() == Role.QUANTITY || !HeaderParts.counts(header))
                .filter(guess -> guess.value() == Role.CONSENT || !header.startsWith("是否"));
    }

    /// The code or name of a group is that group.
    private static Optional<Guess<Role>> formed(String header) {
        var full = full(header);
        return shorter(header, full, HeaderParts.withoutForm(full)).filter(guess -> GROUPS.contains(guess.value()));
    }

    private static Optional<Guess<Role>> shorter(String header, String whole, String rest) {
        return rest.equals(whole) || rest.isEmpty()
                ? Optional.empty()
                : read(rest).map(guess -> less(guess, header));
    }

    private static Optional<Guess<Role>> read(String header) {
        var full = full(header);
        return named(header)
                .or(() -> named(full).map(guess -> less(guess, header)))
                .or(() -> varied(full).map(guess -> less(guess, header)))
                .or(() -> spelled(header, full));
    }

    /// What a header says that is none of the words, spelled out and word by word.
    private static Optional<Guess<Role>> spelled(String header, String full) {
        var words = Spelling.words(header, LEXICON);
        var spelled = String.join(" ", words);
        return named(spelled)
                .filter(guess -> isKept(guess.value(), header, spelled))
                .map(guess -> less(guess, header))
                .or(() -> within(header))
                .or(() -> within(spelled))
                .or(() -> headed(header))
                .or(() -> givenBack(spelled, words, header))
                .or(() -> ending(header, header))
                .or(() -> ending(full, header).map(guess -> less(guess, header)))
                .or(() -> ending(spelled, header)
                        .map(guess -> less(guess, header))
                        .or(() -> framed(spelled, words, header))
                        .or(() -> led(spelled, words, header))
                        .filter(guess -> isKept(guess.value(), header, spelled)));
    }

    /// Sums that lower what is paid end like those that are paid.
    private static Optional<Guess<Role>> givenBack(String spelled, List<String> words, String header) {
        return framed(spelled, words, header)
                .filter(guess -> GIVEN_BACK.contains(guess.value()))
                .map(guess -> new Guess<>(guess.value(), ENDING, guess.reason()));
    }

    /// An amount for something, as "amount wines", is an amount.
    private static Optional<Guess<Role>> led(String spelled, List<String> words, String header) {
        return words.size() > 1 && words.getFirst().equals("amount") && !isOther(spelled)
                ? Optional.of(new Guess<>(Role.AMOUNT, WEAK_ENDING, Reason.of("role-reason.within", header)))
                : Optional.empty();
    }

    /// What is numbered says who and where; what stands in the plural and names one thing counts it.
    private static boolean isKept(Role role, String header, String spelled) {
        boolean isNumbered =
                header.chars().anyMatch(Character::isDigit) && spelled.chars().noneMatch(Character::isDigit);
        var lower = header.toLowerCase(Locale.ROOT);
        boolean isPlural =
                lower.endsWith(spelled.substring(spelled.lastIndexOf(' ') + 1) + "s") || lower.endsWith("ies");
        return (!isNumbered || isNumbered(role)) && (!isPlural || role.repeats());
    }

    private static boolean isNumbered(Role role) {
        return WHO_AND_WHERE.contains(role) || NUMBERED.contains(role);
    }

    /// Returns whether a header looks like one that plays a role and is known to play none.
    static boolean isNothing(String header) {
        return LEXICON.isNothing(header)
                || LEXICON.isNothing(full(header))
                || LEXICON.isNothing(HeaderParts.singular(header));
    }

    /// Returns whether a header is the name of somebody who works there, or says that it was done by somebody.
    static boolean isStaff(String header) {
        return Stream.of(header, full(header))
                .map(said -> STAFF_NAME.matcher(said).replaceFirst(""))
                .anyMatch(said -> LEXICON.isStaff("=" + RoleLexicon.squeeze(said))
                        || HeaderParts.ends(said).stream().anyMatch(LEXICON::isStaff));
    }

    static RoleLexicon lexicon() {
        return LEXICON;
    }

    private static Optional<Guess<Role>> named(String header) {
        return same(header)
                .or(() -> same(HeaderParts.withoutBrackets(header)))
                .or(() -> words(header))
                .map(role -> new Guess<>(role, weak(header), Reason.of("role-reason.header", header)))
                .or(() -> turned(header));
    }

    /// A header may be numbered, stand in the plural or behind a mark; what repeats in a table is numbered.
    private static Optional<Guess<Role>> varied(String header) {
        return named(HeaderParts.withoutMark(header))
                .or(() -> named(HeaderParts.withoutNumber(header)).filter(guess -> isNumbered(guess.value())))
                .or(() -> Optional.of(HeaderParts.singular(header))
                        .filter(one -> !LEXICON.isWhole(one))
                        .flatMap(RoleWords::same)
                        .map(role -> new Guess<>(role, WEAKER, Reason.of("role-reason.header", header))));
    }

    private static Guess<Role> less(Guess<Role> guess, String header) {
        return new Guess<>(guess.value(), guess.confidence() * SHORTER, Reason.of("role-reason.header", header));
    }

    /// Returns a header with what is written short written out; a number in front counts something.
    private static String full(String header) {
        var words = HeaderParts.split(header);
        if (!HeaderParts.isAscii(header) || words.length == 0) {
            return header;
        }
        for (int i = 0; i < words.length; i++) {
            words[i] = LEXICON.full(words[i]);
        }
        return String.join(" ", words);
    }

    /// The words of a header may stand in another order, as in "date of order" or `amountTotal`.
    private static Optional<Guess<Role>> turned(String header) {
        var words = HeaderParts.split(header);
        if (words.length > 1 && words[0].equalsIgnoreCase("id")) {
            return same(String.join(" ", List.of(words).subList(1, words.length)) + " id")
                    .map(role -> new Guess<>(role, WEAKER, Reason.of("role-reason.header", header)));
        }
        var said = HeaderParts.turn(words);
        boolean counts = header.toLowerCase(Locale.ROOT).startsWith("number");
        return said.contains(" ") && HeaderParts.isAscii(said) && !counts
                ? LEXICON.turned(said).map(role -> new Guess<>(role, WEAKER, Reason.of("role-reason.header", header)))
                : Optional.empty();
    }

    private static Optional<Guess<Role>> framed(String spelled, List<String> words, String said) {
        return isOther(spelled, "") ? Optional.empty() : Lazy.GRAMMAR.find(said, words);
    }

    private static Optional<Guess<Role>> headed(String header) {
        var head = head(header);
        return head.equals(header)
                ? Optional.empty()
                : same(head).map(role -> new Guess<>(role, ENDING, Reason.of("role-reason.within", header)));
    }

    /// Returns what a header in English is about, as the source in "source of review" or the remark in "remark from
    /// buyer".
    private static String head(String header) {
        var spaced = header.toLowerCase(Locale.ROOT).replace('_', ' ');
        int of = spaced.contains(" of ") ? spaced.indexOf(" of ") : spaced.indexOf(" from ");
        return of > 0 ? header.substring(0, of) : header;
    }

    private static double weak(String header) {
        return LEXICON.isWeak(header) ? WEAKER : SAME;
    }

    private static Optional<Role> same(String header) {
        return LEXICON.find(header);
    }

    /// A header may name one thing in two ways, as in `收货人/提货人`, or in several, as in `State/Province/Region`:
    /// the first says what it is, with the word that they share, as in "Customer/Company Name".
    private static Optional<Role> words(String header) {
        var parts = List.of(header.split("[/|]"));
        if (parts.size() < 2) {
            return Optional.empty();
        }
        var last = HeaderParts.split(parts.getLast());
        var shared = last.length > 1 ? same(parts.getFirst() + " " + last[last.length - 1]) : Optional.<Role>empty();
        return shared.or(() -> same(parts.getFirst()));
    }

    private static Optional<Guess<Role>> within(String header) {
        var lower = (" " + String.join(" ", List.of(HeaderParts.split(header))) + " ").toLowerCase(Locale.ROOT);
        var within = LEXICON.within();
        return within.keySet().stream()
                .filter(word -> lower.contains(LEXICON.spread(word)))
                .min(Comparator.naturalOrder())
                .map(word -> new Guess<>(within.get(word), INSIDE, Reason.of("role-reason.within", header)));
    }

    private static Optional<Guess<Role>> ending(String whole, String said) {
        var header = head(HeaderParts.withoutBrackets(whole));
        return HeaderParts.ends(header).stream()
                .filter(end -> same(end).isPresent() && !LEXICON.isWhole(end))
                .filter(end -> end.length() >= (HeaderParts.isAscii(end) ? 3 : 2))
                .findFirst()
                .filter(end -> !isOther(header, end))
                .map(end -> new Guess<>(
                        same(end).orElseThrow(),
                        LEXICON.isWeak(end) ? WEAK_ENDING : ENDING,
                        Reason.of("role-reason.ending", said)));
    }

    /// Returns whether a header has a word that makes it something else, as "last seen".
    static boolean isOther(String header) {
        return isOther(header, "");
    }

    /// Returns whether what stands before the end makes it something else, as in "last order date".
    private static boolean isOther(String header, String end) {
        var squeezed = RoleLexicon.squeeze(header);
        var before = squeezed.substring(0, squeezed.length() - end.length());
        boolean sent = same(end).filter(WHO_AND_WHERE::contains).isPresent();
        var words = Stream.of(HeaderParts.split(header))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(before::contains)
                .collect(Collectors.toSet());
        boolean given = end.endsWith("sku")
                || same(end)
                        .filter(role -> role == Role.DISCOUNT || role == Role.PRICE)
                        .isPresent();
        words.removeIf(word -> given && GIVERS.contains(word));
        return words.stream()
                        .anyMatch(word -> LEXICON.isOther(word)
                                || LEXICON.isOther(LEXICON.full(word))
                                || !sent && LEXICON.isSent(word))
                || LEXICON.others().stream().anyMatch(word -> !HeaderParts.isAscii(word) && before.contains(word));
    }
}
