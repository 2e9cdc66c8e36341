package org.clientele.source;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.clientele.table.Role;
import org.clientele.table.Type;

/// What the first cells of a column tell of its role, whatever its header says: addresses, numbers with a check digit,
/// words of small sets.
final class Contents {

    private static final double MOST = 0.8;

    private static final Pattern VERSION = Pattern.compile("(?i)version|firmware|build|release|版本|固件");

    private Contents() {}

    /// A look, the role that it tells, how surely, and the key of the reason.
    private record Tell(Role role, double confidence, String reason, Predicate<String> look) {}

    private static final List<Tell> TELLS = List.of(
            new Tell(Role.EMAIL, 0.95, "role-reason.email", Looks::isEmail),
            new Tell(Role.ID_NUMBER, 0.97, "role-reason.chinese-id", Looks::isChineseId),
            new Tell(Role.PHONE, 0.85, "role-reason.phone", Looks::isPhone),
            new Tell(Role.IP_ADDRESS, 0.9, "role-reason.ip", Looks::isIp),
            new Tell(Role.ORDER_ID, 0.7, "role-reason.order-pattern", Looks::isOrder),
            new Tell(Role.ADDRESS, 0.8, "role-reason.address", Looks::isStreet),
            new Tell(Role.ID_NUMBER, 0.8, "role-reason.card", Looks::isCard));

    /// Returns the role that the cells tell so surely that the header need not be asked.
    static Optional<Guess<Role>> sure(Roles.Column column) {
        var texts = column.counter().seen();
        if (Looks.areGenders(texts)) {
            return Optional.of(new Guess<>(Role.GENDER, 0.95, Reason.of("role-reason.gender")));
        }
        return column.type() == Type.TEXT ? tell(TELLS.subList(0, 2), texts) : Optional.empty();
    }

    /// Returns the role that the cells tell where the header tells none.
    static Optional<Guess<Role>> of(Roles.Column column) {
        var texts = column.counter().seen();
        if (column.type() != Type.TEXT || texts.isEmpty()) {
            return Optional.empty();
        }
        return tell(TELLS, texts)
                .filter(told -> told.value() != Role.IP_ADDRESS
                        || !VERSION.matcher(column.name()).find())
                .or(() -> words(texts))
                .or(() -> names(column, texts))
                .or(() -> sentences(column, texts));
    }

    private static Optional<Guess<Role>> tell(List<Tell> tells, Collection<String> texts) {
        for (var tell : tells) {
            double share = Looks.share(texts, tell.look());
            if (share > MOST) {
                return Optional.of(new Guess<>(tell.role(), tell.confidence(), Reason.of(tell.reason(), share)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Guess<Role>> words(Collection<String> texts) {
        if (texts.size() > 1 && Looks.isAnyOf(Looks.EVENTS, texts)) {
            return Optional.of(new Guess<>(Role.EVENT, 0.8, Reason.of("role-reason.event")));
        }
        if (Looks.share(texts, Looks::isProvince) > 0.9) {
            return Optional.of(new Guess<>(Role.REGION, 0.7, Reason.of("role-reason.province")));
        }
        return texts.size() > 2 && Looks.isAnyOf(Looks.COUNTRIES, texts)
                ? Optional.of(new Guess<>(Role.COUNTRY, 0.6, Reason.of("role-reason.country")))
                : Optional.empty();
    }

    private static Optional<Guess<Role>> names(Roles.Column column, Collection<String> texts) {
        if (Persons.areFull(texts) && column.counter().distinctShare() > 0.2) {
            return Optional.of(new Guess<>(Role.NAME, 0.6, Reason.of("role-reason.people")));
        }
        return texts.size() > 4
                        && column.counter().distinctShare() > 0.6
                        && Looks.share(texts, Looks::isChineseName) > 0.95
                ? Optional.of(new Guess<>(Role.NAME, 0.6, Reason.of("role-reason.chinese-name")))
                : Optional.empty();
    }

    private static Optional<Guess<Role>> sentences(Roles.Column column, Collection<String> texts) {
        var counter = column.counter();
        double characters = counter.meanLength();
        boolean han = Looks.share(texts, t -> t.codePoints().anyMatch(Character::isIdeographic)) > 0.5;
        return characters > (han ? 12 : 25)
                        && counter.distinctShare() > MOST
                        && Looks.share(texts, Looks::isSentence) > 0.6
                ? Optional.of(new Guess<>(Role.COMMENT, 0.5, Reason.of("role-reason.long-text", characters)))
                : Optional.empty();
    }
}
