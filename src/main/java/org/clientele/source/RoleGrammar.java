package org.clientele.source;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.table.Role;

/// The grammar of headers that no list of words has: the last word says what it is (a time, a sum, a key), the nearest
/// word before it whose it is (of an order, a customer, a review); both together tell the role, whatever else stands
/// between.
final class RoleGrammar {

    private static final double SURE = 0.65;

    /// What a header ends with.
    private enum Head {
        KEY,
        NAME,
        TIME,
        SUM,
        PRICE,
        SORT,
        MANY,
        TEXT,
        SCORE,
        NOTE,
        NOTHING
    }

    /// Whose it is.
    private enum Owner {
        SALE,
        WHO,
        THING,
        SAID,
        DOING,
        JOINING,
        LURE,
        WAY,
        SAVING,
        RETURN,
        OTHERS
    }

    private static final Map<Owner, Map<Head, Role>> TABLE = Map.ofEntries(
            Map.entry(
                    Owner.SALE,
                    Map.of(
                            Head.KEY, Role.ORDER_ID,
                            Head.TIME, Role.ORDER_DATE,
                            Head.SUM, Role.AMOUNT,
                            Head.PRICE, Role.AMOUNT,
                            Head.MANY, Role.QUANTITY,
                            Head.NOTE, Role.COMMENT)),
            Map.entry(
                    Owner.WHO,
                    Map.of(
                            Head.KEY, Role.CUSTOMER_ID,
                            Head.NAME, Role.NAME,
                            Head.SORT, Role.SEGMENT,
                            Head.NOTE, Role.COMMENT)),
            Map.entry(
                    Owner.THING,
                    Map.of(
                            Head.KEY, Role.PRODUCT_ID,
                            Head.NAME, Role.PRODUCT,
                            Head.SORT, Role.CATEGORY,
                            Head.MANY, Role.QUANTITY,
                            Head.PRICE, Role.PRICE,
                            Head.SUM, Role.AMOUNT)),
            Map.entry(
                    Owner.SAID,
                    Map.of(
                            Head.SCORE, Role.RATING,
                            Head.TEXT, Role.COMMENT,
                            Head.NOTE, Role.COMMENT,
                            Head.TIME, Role.REVIEW_DATE)),
            Map.entry(Owner.DOING, Map.of(Head.TIME, Role.EVENT_TIME, Head.NAME, Role.EVENT, Head.SORT, Role.EVENT)),
            Map.entry(Owner.JOINING, Map.of(Head.TIME, Role.SIGNUP_DATE)),
            Map.entry(
                    Owner.LURE,
                    Map.of(
                            Head.KEY, Role.CAMPAIGN,
                            Head.NAME, Role.CAMPAIGN,
                            Head.SORT, Role.CAMPAIGN,
                            Head.SUM, Role.DISCOUNT)),
            Map.entry(Owner.WAY, Map.of(Head.KEY, Role.CHANNEL, Head.NAME, Role.CHANNEL, Head.SORT, Role.CHANNEL)),
            Map.entry(Owner.SAVING, Map.of(Head.SUM, Role.DISCOUNT, Head.MANY, Role.DISCOUNT)),
            Map.entry(Owner.RETURN, Map.of(Head.SUM, Role.REFUND)),
            Map.entry(Owner.OTHERS, Map.of()));

    private static final Set<Head> NAMED = EnumSet.of(Head.SORT, Head.TIME);
    private final Map<String, Head> heads = new HashMap<>();
    private final Map<String, Owner> owners = new HashMap<>();

    RoleGrammar(RoleLexicon lexicon) {
        for (var head : Head.values()) {
            words(lexicon, "<head " + head + ">").forEach(word -> heads.put(word, head));
        }
        for (var owner : Owner.values()) {
            words(lexicon, "<of " + owner + ">").forEach(word -> owners.put(word, owner));
        }
    }

    /// Returns the words of a list, and of those that it names, as they stand in a header that is cut in words.
    private static List<String> words(RoleLexicon lexicon, String list) {
        return lexicon.list(list.toLowerCase(Locale.ROOT)).stream()
                .flatMap(word -> word.startsWith("<") ? lexicon.list(word).stream() : Stream.of(word))
                .map(RoleGrammar::spaced)
                .toList();
    }

    /// Returns a word as it stands in a text that is cut in words.
    static String spaced(String word) {
        return HeaderParts.isAscii(word)
                ? " " + word + " "
                : " " + word.codePoints().mapToObj(Character::toString).collect(Collectors.joining(" ")) + " ";
    }

    /// Returns the role of a header of these words, in which each Chinese character is a word.
    Optional<Guess<Role>> find(String header, List<String> words) {
        var text = " " + String.join(" ", words).toLowerCase(Locale.ROOT) + " ";
        return head(text)
                .flatMap(end -> role(before(text, end), heads.get(end)))
                .map(role -> new Guess<>(role, SURE, Reason.of("role-reason.within", header)));
    }

    /// The code or name of a group or of a day is that group or day.
    private Optional<Role> role(String before, Head head) {
        var inner = head(before).filter(end -> NAMED.contains(heads.get(end)));
        if ((head == Head.KEY || head == Head.NAME) && inner.isPresent()) {
            return role(before(before, inner.get()), heads.get(inner.get()));
        }
        return owner(before)
                .flatMap(owner -> Optional.ofNullable(TABLE.get(owner).get(head)));
    }

    /// Returns the longest head that a text ends with.
    private Optional<String> head(String text) {
        for (int at = 0; at < text.length() - 1; at = text.indexOf(' ', at + 1)) {
            if (heads.containsKey(text.substring(at))) {
                return Optional.of(text.substring(at));
            }
        }
        return Optional.empty();
    }

    private static String before(String text, String end) {
        return text.substring(0, text.length() - end.length() + 1);
    }

    /// Returns the last owner that is named, the longest of those that end there.
    private Optional<Owner> owner(String before) {
        for (int end = before.length() - 1; end > 0; end = before.lastIndexOf(' ', end - 1)) {
            for (int at = 0; at < end; at = before.indexOf(' ', at + 1)) {
                var owner = owners.get(before.substring(at, end + 1));
                if (owner != null) {
                    return Optional.of(owner);
                }
            }
        }
        return Optional.empty();
    }
}
