package org.clientele.source;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.clientele.table.Role;

/// Headers that are the way to a field in a record, divided by dots, as `items.name` and `billing.address.city`: the
/// last part says what it is, those before whose.
final class Nested {

    /// Why a column is personal though it plays no role: it tells where somebody is.
    static final String PLACE = "role-reason.place";

    private static final double SURE = 0.9;
    private static final Set<Role> WHEREABOUTS =
            EnumSet.of(Role.POSTCODE, Role.CITY, Role.REGION, Role.COUNTRY, Role.GENDER);
    private static final Set<Role> OF_THINGS =
            EnumSet.of(Role.PRODUCT_ID, Role.PRODUCT, Role.CATEGORY, Role.PRICE, Role.QUANTITY);
    private static final Set<String> CALLED = Set.of("name", "title", "名称");

    /// A sum in the currency of the shop and in that of the customer, as Shopify writes it.
    private static final Pattern MONEY =
            Pattern.compile("^(.+)_set\\.(?:shop|presentment)_money\\.(?:amount|(currency_code))");

    private final Set<String> things = new HashSet<>();

    private Nested() {}

    static Nested of(List<String> headers) {
        var nested = new Nested();
        headers.stream().map(FieldPath::of).flatMap(Optional::stream).forEach(nested::note);
        return nested;
    }

    /// Notes where something is numbered that can be bought: what is called by a name there is it.
    private void note(FieldPath path) {
        RoleWords.find(path.last())
                .filter(guess -> guess.value() == Role.PRODUCT_ID)
                .ifPresent(_ -> things.add(path.parents()));
    }

    /// Returns what a header says in which somebody or something stands above; nothing where it is no such path.
    Optional<Guess<Role>> find(String header) {
        var money = MONEY.matcher(header);
        if (money.matches()) {
            return RoleWords.find(money.group(money.group(2) == null ? 1 : 2))
                    .or(() -> Optional.of(none("role-reason.none")));
        }
        return FieldPath.of(header).flatMap(path -> switch (Whose.of(path.above())) {
            case SOMEBODY -> person(path);
            case SOMETHING -> thing(path);
            case NOBODY -> called(path);
        });
    }

    private static Optional<Guess<Role>> person(FieldPath path) {
        return path.isPlace()
                ? Optional.of(none(PLACE))
                : RoleWords.find(path.plain())
                        .filter(guess -> guess.value().isPersonal() || WHEREABOUTS.contains(guess.value()))
                        .map(guess -> told(guess.value(), path));
    }

    private static Optional<Guess<Role>> thing(FieldPath path) {
        return RoleWords.find("product " + path.last())
                .filter(guess -> OF_THINGS.contains(guess.value()))
                .map(guess -> told(guess.value(), path));
    }

    private Optional<Guess<Role>> called(FieldPath path) {
        return CALLED.contains(path.last()) && things.contains(path.parents())
                ? Optional.of(told(Role.PRODUCT, path))
                : Optional.empty();
    }

    private static Guess<Role> told(Role role, FieldPath path) {
        return new Guess<>(role, SURE, Reason.of("role-reason.nested", path.last(), path.parents()));
    }

    private static Guess<Role> none(String reason) {
        return new Guess<>(Role.NONE, 1, Reason.of(reason));
    }
}
