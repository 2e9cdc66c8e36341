package org.clientele.analysis.privacy;

import java.util.Locale;
import java.util.regex.Pattern;

/// Personal values so that one is told from another and nobody is named: of a mobile number at most three digits in
/// front and four at the end, of a name the first character, of an address the city.
public final class Masked {

    /// What stands for a value of which nothing may be seen.
    public static final String HIDDEN = "•••••";
    private static final int NATIONAL = 11;
    private static final Pattern CITY = Pattern.compile("^\\p{IsHan}{2,12}?(?:市|自治州|地区|县)");

    private static final Pattern NETWORK = Pattern.compile("^\\w{1,4}[.:]\\w{1,4}[.:]");

    private Masked() {}

    /// Returns a whole cell as it may be seen; what does not look like a value of this kind is hidden altogether.
    public static String whole(Trace trace, String text) {
        return switch (trace) {
            case NAME -> name(text);
            case ADDRESS -> address(text);
            default -> Traces.is(trace, text) ? value(trace, text.strip()) : HIDDEN;
        };
    }

    /// Returns a text in which all values of this kind are masked, and the rest stands as it is.
    public static String inside(Trace trace, String text) {
        var masked = new StringBuilder();
        int at = 0;
        for (var span : Traces.in(text)) {
            if (span.trace() == trace) {
                masked.append(text, at, span.from()).append(value(trace, text.substring(span.from(), span.to())));
                at = span.to();
            }
        }
        return masked.append(text.substring(at)).toString();
    }

    private static String value(Trace trace, String text) {
        return switch (trace) {
            case MOBILE -> mobile(digits(text));
            case EMAIL -> email(text);
            case ID_CARD, BANK_CARD, COMPANY_CODE, IBAN, SOCIAL_SECURITY -> end(text, 4);
            case LANDLINE, PASSPORT, PLATE -> end(text, 2);
            case IP_ADDRESS -> network(text);
            case NAME -> name(text);
            case ADDRESS -> address(text);
        };
    }

    private static String digits(String text) {
        return text.codePoints()
                .filter(Character::isDigit)
                .mapToObj(c -> String.valueOf(Character.digit(c, 10)))
                .collect(java.util.stream.Collectors.joining());
    }

    private static String mobile(String digits) {
        var national = digits.length() > NATIONAL ? digits.substring(digits.length() - NATIONAL) : digits;
        return national.length() < NATIONAL
                ? HIDDEN + national.substring(Math.max(0, national.length() - 4))
                : national.substring(0, 3) + HIDDEN + national.substring(7);
    }

    private static String email(String text) {
        int at = Math.max(text.lastIndexOf('@'), text.lastIndexOf('＠'));
        return at < 1 ? HIDDEN : text.substring(0, text.offsetByCodePoints(0, 1)) + HIDDEN + text.substring(at);
    }

    private static String end(String text, int kept) {
        var plain = text.replaceAll("[ -]", "").toUpperCase(Locale.ROOT);
        return HIDDEN + plain.substring(Math.max(0, plain.length() - kept));
    }

    /// Returns the first two parts of an internet address, which many share.
    private static String network(String text) {
        var network = NETWORK.matcher(text);
        return network.find() ? network.group() + HIDDEN : HIDDEN;
    }

    private static String name(String text) {
        var name = text.strip();
        return name.isEmpty() ? HIDDEN : name.substring(0, name.offsetByCodePoints(0, 1)) + HIDDEN;
    }

    private static String address(String text) {
        var city = CITY.matcher(text.strip());
        return city.find() ? city.group() + HIDDEN : HIDDEN;
    }
}
