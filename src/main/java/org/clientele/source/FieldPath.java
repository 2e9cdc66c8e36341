package org.clientele.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The way to a field, as `billing.address.city`: the names above it, and its own.
record FieldPath(List<String> above, String last) {

    private static final Pattern PARTS = Pattern.compile("^[\\p{L}_][\\p{L}\\d_]*+(?:\\.[\\p{L}_][\\p{L}\\d_]*+)++");
    private static final Set<String> PLACES =
            Set.of("lat", "lng", "lon", "long", "latitude", "longitude", "coordinates", "纬度", "经度");

    /// What a short name means where it stands under somebody.
    private static final Map<String, String> PLAIN = Map.of(
            "first",
            "first name",
            "last",
            "last name",
            "login",
            "user name",
            "handle",
            "user name",
            "line1",
            "address line 1",
            "line2",
            "address line 2",
            "省",
            "省份",
            "市",
            "城市");

    static Optional<FieldPath> of(String header) {
        if (!PARTS.matcher(header).matches()) {
            return Optional.empty();
        }
        var parts = new ArrayList<>(List.of(header.split("\\.")));
        var last = parts.removeLast().toLowerCase(Locale.ROOT);
        return Optional.of(new FieldPath(parts, last));
    }

    String parents() {
        return String.join(".", above);
    }

    boolean isPlace() {
        return PLACES.contains(last);
    }

    String plain() {
        return PLAIN.getOrDefault(last, last);
    }
}
