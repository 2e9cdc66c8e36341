package org.clientele.customer;

import java.util.List;
import org.clientele.analysis.privacy.Masked;
import org.clientele.analysis.privacy.Trace;
import org.clientele.analysis.privacy.Traces;
import org.clientele.table.Role;

/// Whether personal values are seen as they are or so that nobody is named: by the one rule of [Masked], the kind of
/// value said by the role of its column. Of what no kind is known only that it is there.
public enum Mask {
    MASKED,
    SHOWN;

    private static final List<Trace> PHONES = List.of(Trace.MOBILE, Trace.LANDLINE);
    private static final List<Trace> NUMBERS =
            List.of(Trace.ID_CARD, Trace.PASSPORT, Trace.SOCIAL_SECURITY, Trace.BANK_CARD, Trace.IBAN);

    /// Returns the value as it may be seen.
    public String of(Role role, String value) {
        return this == SHOWN || value.isBlank() ? value : masked(role, value);
    }

    private static String masked(Role role, String value) {
        return switch (role) {
            case NAME -> Masked.whole(Trace.NAME, value);
            case EMAIL -> Masked.whole(Trace.EMAIL, value);
            case ADDRESS -> Masked.whole(Trace.ADDRESS, value);
            case IP_ADDRESS -> Masked.whole(Trace.IP_ADDRESS, value);
            case PHONE -> first(PHONES, value);
            case ID_NUMBER -> first(NUMBERS, value);
            default -> Masked.HIDDEN;
        };
    }

    private static String first(List<Trace> kinds, String value) {
        return kinds.stream()
                .filter(kind -> Traces.is(kind, value))
                .findFirst()
                .map(kind -> Masked.whole(kind, value))
                .orElse(Masked.HIDDEN);
    }
}
