package org.clientele.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clientele.table.Role;
import org.clientele.table.Type;

/// Columns of people's names: those of customers, and those of the staff that served them, who are persons too.
final class Persons {

    /// Why a column without a role is personal: it names people who are no customers.
    static final String STAFF = "role-reason.staff";

    private static final Guess<Role> NO_PERSON = new Guess<>(Role.NONE, 0.7, Reason.of("role-reason.work"));
    private static final Set<Role> REACHED =
            EnumSet.of(Role.EMAIL, Role.PHONE, Role.IP_ADDRESS, Role.ID_NUMBER, Role.ADDRESS);
    private static final Pattern FULL =
            Pattern.compile("^\\p{Lu}[\\p{L}'’.-]*+(?:[ ,]++(?:\\p{Lu}[\\p{L}'’.-]*+|de|van|der|von|da|bin)){1,3}");
    private static final Pattern BARE =
            Pattern.compile("(?i)customer|client|buyer|user|member|guest|patient|passenger|pax|contact|primary"
                + " contact|payer|payee|remitter|traveler|traveller|tenant|student|claimant|requestor|requester|caller|policyholder|applicant|respondent|donor|attendee|insured|subscriber|recipient|(?:lead|main|primary)"
                + " guest|客户|顾客|买家|会员|用户|乘客|住客|学员|患者|客人|旅客|家长|业主|收货方|联系方");
    private static final Pattern LATIN = Pattern.compile("[ ,]+");
    private static final int SEVERAL = 4;
    private static final double MOST = 0.8;

    private Persons() {}

    private static final class Given {

        static final Set<String> NAMES = read();

        private static Set<String> read() {
            try (var in = Persons.class.getResourceAsStream("/org/clientele/source/given-names.txt");
                    var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return reader.lines().collect(Collectors.toUnmodifiableSet());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Returns that a column is about who works there, where its header says so.
    static Optional<Guess<Role>> staff(Roles.Column column) {
        if (!RoleWords.isStaff(column.name())) {
            return Optional.empty();
        }
        boolean named = column.type() == Type.TEXT && areNames(column.counter().seen());
        return Optional.of(named ? new Guess<>(Role.NONE, MOST, Reason.of(STAFF, column.name())) : reached(column));
    }

    /// Where they can be reached is personal, whoever works there; a "host" may also be the address of a visitor.
    private static Guess<Role> reached(Roles.Column column) {
        return Contents.of(column)
                .filter(told -> REACHED.contains(told.value()))
                .orElse(NO_PERSON);
    }

    /// Returns that a column headed by a mere "customer" holds names, where it does.
    static Optional<Guess<Role>> customers(Roles.Column column) {
        return column.type() == Type.TEXT
                        && BARE.matcher(column.name().strip()).matches()
                        && areNames(column.counter().seen())
                ? Optional.of(new Guess<>(Role.NAME, 0.9, Reason.of("role-reason.people")))
                : Optional.empty();
    }

    /// Returns whether so many texts are names of people, first and last, as nothing else is.
    static boolean areFull(Collection<String> texts) {
        return texts.size() > SEVERAL
                && Looks.share(texts, Persons::isFull) > MOST
                && Looks.share(texts, Persons::isGiven) > 0.5;
    }

    private static boolean areNames(Collection<String> texts) {
        return texts.size() > 1
                && (Looks.share(texts, Looks::isChineseName) > MOST
                        || Looks.share(texts, Persons::isFull) > MOST && Looks.share(texts, Persons::isGiven) > 0.4);
    }

    private static boolean isFull(String text) {
        return FULL.matcher(text).matches();
    }

    private static boolean isGiven(String text) {
        return LATIN.splitAsStream(text.toLowerCase(Locale.ROOT)).anyMatch(Given.NAMES::contains);
    }
}
