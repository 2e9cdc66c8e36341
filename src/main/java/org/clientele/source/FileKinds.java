package org.clientele.source;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clientele.table.Role;

/// Finds what the rows of a file are about by the roles of its columns: each role speaks for a kind with a weight, and
/// so does the name of the file or table; the kind with most weight is taken where it has at least 2. Sales that name a
/// product are order lines.
final class FileKinds {

    private static final double ENOUGH = 2;
    private static final double NAMED = 2;

    private static final Map<Role, Double> CUSTOMERS = Map.ofEntries(
            Map.entry(Role.CUSTOMER_ID, 1.0),
            Map.entry(Role.NAME, 1.0),
            Map.entry(Role.EMAIL, 1.0),
            Map.entry(Role.PHONE, 1.0),
            Map.entry(Role.ID_NUMBER, 2.0),
            Map.entry(Role.ADDRESS, 1.0),
            Map.entry(Role.POSTCODE, 0.5),
            Map.entry(Role.CITY, 0.5),
            Map.entry(Role.REGION, 0.5),
            Map.entry(Role.COUNTRY, 0.5),
            Map.entry(Role.BIRTH_DATE, 2.0),
            Map.entry(Role.GENDER, 1.0),
            Map.entry(Role.SIGNUP_DATE, 2.0),
            Map.entry(Role.CONSENT, 1.0),
            Map.entry(Role.SEGMENT, 0.5));

    private static final Map<Role, Double> SALES = Map.of(
            Role.ORDER_ID, 2.0,
            Role.ORDER_DATE, 2.0,
            Role.PRODUCT_ID, 1.0,
            Role.PRODUCT, 1.0,
            Role.QUANTITY, 1.0,
            Role.PRICE, 1.0,
            Role.AMOUNT, 1.0,
            Role.REFUND, 1.0,
            Role.DISCOUNT, 0.5,
            Role.CATEGORY, 0.5);

    private static final Map<Role, Double> PRODUCTS =
            Map.of(Role.PRODUCT_ID, 1.5, Role.PRODUCT, 1.5, Role.CATEGORY, 1.0, Role.PRICE, 1.0);

    private static final Map<Role, Double> REVIEWS = Map.of(Role.RATING, 2.0, Role.COMMENT, 2.0, Role.REVIEW_DATE, 2.0);

    private static final Map<Role, Double> INTERACTIONS =
            Map.of(Role.EVENT, 4.0, Role.SESSION_ID, 3.0, Role.EVENT_TIME, 1.0, Role.PAGE, 1.0);

    private static final Map<Role, Double> WEB_LOG =
            Map.of(Role.IP_ADDRESS, 3.0, Role.PAGE, 1.0, Role.EVENT_TIME, 1.0, Role.SESSION_ID, 0.5);

    /// Who has done something to a thing at some time, without buying or judging it, has looked at it.
    private static final Set<Role> DEALINGS = EnumSet.of(
            Role.ORDER_ID, Role.ORDER_DATE, Role.QUANTITY, Role.AMOUNT, Role.RATING, Role.COMMENT, Role.PRICE);

    /// A list of products knows nobody who buys.
    private static final Set<Role> BUYING = EnumSet.of(
            Role.CUSTOMER_ID, Role.ORDER_ID, Role.ORDER_DATE, Role.QUANTITY, Role.RATING, Role.COMMENT, Role.EVENT);

    private FileKinds() {}

    /// Returns what the rows of a file with these columns are about.
    ///
    /// @param named what the name of the file or table says they are about
    static Guess<FileKind> of(List<Role> roles, List<String> names, Optional<FileKind> named) {
        var there = EnumSet.copyOf(roles.isEmpty() ? List.of(Role.NONE) : roles);
        var hints = KindHints.of(roles, names);
        var best = FileKind.UNKNOWN;
        double most = 0;
        double all = 0;
        for (var kind : List.of(
                FileKind.ORDERS,
                FileKind.REVIEWS,
                FileKind.CUSTOMERS,
                FileKind.PRODUCTS,
                FileKind.INTERACTIONS,
                FileKind.WEB_LOG)) {
            double weight = weight(kind, there) + hints.weight(kind);
            boolean isNamed = named.equals(Optional.of(kind)) && (weight > 0 || isOpen(kind, names));
            weight += isNamed ? NAMED : 0;
            all += weight;
            if (weight > most) {
                most = weight;
                best = kind;
            }
        }
        if (most < ENOUGH) {
            if (there.contains(Role.CUSTOMER_ID) && there.contains(Role.EVENT_TIME)) {
                return new Guess<>(FileKind.INTERACTIONS, 0.6, Reason.of("kind-reason.roles", FileKind.INTERACTIONS));
            }
            return there.contains(Role.CUSTOMER_ID) && !there.contains(Role.PRODUCT_ID)
                    ? new Guess<>(FileKind.CUSTOMERS, 0.6, Reason.of("kind-reason.roles", FileKind.CUSTOMERS))
                    : new Guess<>(FileKind.UNKNOWN, 0.5, Reason.of("kind-reason.unknown"));
        }
        var kind = best == FileKind.ORDERS && isLines(there) && !isCover(there) ? FileKind.ORDER_LINES : best;
        var reason = Reason.of(named.equals(Optional.of(best)) ? "kind-reason.named" : "kind-reason.roles", kind);
        return new Guess<>(kind, most / all, reason);
    }

    /// The name alone says nothing where no column waits for what it says.
    private static boolean isOpen(FileKind kind, List<String> names) {
        return names.stream()
                .anyMatch(name -> ByKind.role(kind, name, Role.NONE).isPresent());
    }

    private static double weight(FileKind kind, Set<Role> there) {
        return switch (kind) {
            case CUSTOMERS -> sum(CUSTOMERS, there) * (isSale(there) ? 0.35 : 1);
            case ORDERS -> sum(SALES, there);
            case PRODUCTS -> there.stream().anyMatch(BUYING::contains) ? 0 : sum(PRODUCTS, there);
            case REVIEWS -> sum(REVIEWS, there) * (isSale(there) ? 0.5 : 1);
            case INTERACTIONS -> sum(INTERACTIONS, there) + (isDealing(there) ? 3 : 0);
            case WEB_LOG -> isAboutPeople(there) ? 0 : sum(WEB_LOG, there);
            case ORDER_LINES, UNKNOWN -> 0;
        };
    }

    /// A log may say who was there, but not how to reach them.
    private static boolean isAboutPeople(Set<Role> there) {
        return there.contains(Role.NAME) && !there.contains(Role.PAGE)
                || there.contains(Role.EMAIL)
                || there.contains(Role.SIGNUP_DATE);
    }

    private static double sum(Map<Role, Double> weights, Set<Role> there) {
        return there.stream()
                .mapToDouble(role -> weights.getOrDefault(role, 0.0))
                .sum();
    }

    private static boolean isSale(Set<Role> there) {
        return there.contains(Role.ORDER_DATE) && (there.contains(Role.ORDER_ID) || there.contains(Role.AMOUNT))
                || there.contains(Role.ORDER_ID) && (there.contains(Role.AMOUNT) || there.contains(Role.PRODUCT_ID));
    }

    private static boolean isDealing(Set<Role> there) {
        return there.contains(Role.CUSTOMER_ID)
                && there.contains(Role.PRODUCT_ID)
                && there.stream().noneMatch(DEALINGS::contains);
    }

    /// One thing that one person took, with what it costs: a policy or a ticket rather than a line of an order.
    private static boolean isCover(Set<Role> there) {
        return there.contains(Role.ORDER_ID)
                && there.contains(Role.AMOUNT)
                && there.contains(Role.NAME)
                && !there.contains(Role.QUANTITY)
                && !there.contains(Role.PRICE);
    }

    private static boolean isLines(Set<Role> there) {
        return there.contains(Role.PRODUCT_ID)
                || there.contains(Role.PRODUCT) && there.contains(Role.QUANTITY) && there.contains(Role.PRICE);
    }
}
