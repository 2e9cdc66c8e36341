package org.clientele.analysis.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.clientele.table.Field;
import org.clientele.table.Role;
import org.clientele.table.Schema;

/// What the columns of a table mean to somebody who looks for a person in it, judged by roles and names.
///
/// @param direct columns that name a person by themselves
/// @param identifiers columns from which a person is recognised together with others
/// @param sensitive columns that nobody should learn
/// @param person the column that says whose a row is
public record Suggested(
        List<String> direct, List<String> identifiers, List<String> sensitive, Optional<String> person) {

    /// With more identifying columns hardly any two rows are alike.
    public static final int MANY = 10;

    /// What tells a person from others, the surest first.
    private static final List<Role> PERSONS =
            List.of(Role.CUSTOMER_ID, Role.EMAIL, Role.PHONE, Role.ID_NUMBER, Role.NAME, Role.IP_ADDRESS);

    private static final List<String> WORDS =
            List.of("age,年龄,birth,生日,gender,sex,性别,zip,postcode,邮编,city,城市,job,occupation,职业,education,学历".split(","));
    private static final List<String> SECRETS =
            List.of("income,收入,salary,工资,薪,disease,diagnosis,诊断,疾病,credit,信用,debt,religion,宗教,race,民族".split(","));

    public Suggested {
        direct = List.copyOf(direct);
        identifiers = List.copyOf(identifiers);
        sensitive = List.copyOf(sensitive);
    }

    public static Suggested of(Schema schema) {
        return new Suggested(
                names(schema, Suggested::isDirect),
                names(schema, field -> !isDirect(field) && isIdentifying(field)),
                names(schema, field -> !isDirect(field) && !isIdentifying(field) && isSensitive(field)),
                PERSONS.stream()
                        .flatMap(role -> schema.find(role).stream())
                        .map(Field::name)
                        .findFirst());
    }

    private static List<String> names(Schema schema, Predicate<Field> which) {
        return schema.fields().stream().filter(which).map(Field::name).toList();
    }

    private static boolean isDirect(Field field) {
        return switch (field.role()) {
            case CUSTOMER_ID, NAME, EMAIL, PHONE, ID_NUMBER, ADDRESS, COMMENT, IP_ADDRESS, ORDER_ID, SESSION_ID -> true;
            case BIRTH_DATE -> false;
            default -> field.isPersonal() && !has(field, WORDS) && !has(field, SECRETS);
        };
    }

    private static boolean isIdentifying(Field field) {
        return switch (field.role()) {
            case POSTCODE,
                    CITY,
                    REGION,
                    COUNTRY,
                    BIRTH_DATE,
                    GENDER,
                    SIGNUP_DATE,
                    ORDER_DATE,
                    REVIEW_DATE,
                    EVENT_TIME -> true;
            case NONE -> has(field, WORDS) || isDay(field);
            default -> isDay(field);
        };
    }

    /// When something happened is often known elsewhere.
    private static boolean isDay(Field field) {
        return field.type().isTemporal();
    }

    private static boolean isSensitive(Field field) {
        return field.role() == Role.SEGMENT || has(field, SECRETS);
    }

    /// Latin words count where they stand alone, so that a page is no age.
    private static boolean has(Field field, List<String> words) {
        var name = field.name().toLowerCase(Locale.ROOT);
        var parts = Stream.of(name.split("[^\\p{L}]+")).toList();
        return words.stream().anyMatch(word -> word.charAt(0) < 128 ? parts.contains(word) : name.contains(word));
    }
}
