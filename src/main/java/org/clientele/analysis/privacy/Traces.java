package org.clientele.analysis.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Finds personal values in a text by their form and check digits, Chinese and international.
public final class Traces {

    /// Where in a text something personal stands.
    public record Span(Trace trace, int from, int to) {}

    private record Form(Pattern pattern, Predicate<String> check) {

        static Form of(String pattern) {
            return new Form(Pattern.compile(pattern), _ -> true);
        }

        static Form of(String pattern, Predicate<String> check) {
            return new Form(Pattern.compile(pattern), check);
        }
    }

    private static final String ALONE = "(?<![0-9A-Za-z.+_/-])";
    private static final String END = "(?![0-9A-Za-z_]|[.-][0-9])";
    private static final String PROVINCES = "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]";
    private static final String LETTER = "[A-HJ-NP-Z]";
    private static final String SIGN = "[A-HJ-NP-Z0-9]";

    private static final String NO_VERSION = "(?<!(?i:version|ver\\.|firmware|build|release|版本号?|固件)[ :：]{0,2})";

    private static final Map<Trace, Form> FORMS = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    Trace.ID_CARD,
                    Form.of(
                            ALONE + "[1-8]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[0-9Xx]"
                                    + END,
                            CheckDigits::isIdCard)),
            Map.entry(
                    Trace.MOBILE,
                    Form.of("(?<![0-9A-Za-z.+_/])(?:(?:\\+|00)?86[ -]?)?1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}" + END
                            + "|(?<![0-9A-Za-z])\\+[1-9]\\d{0,2}[ -]?(?:\\(?\\d{2,5}\\)?[ -]?)\\d{3,4}[ -]?\\d{3,5}"
                            + END)),
            Map.entry(
                    Trace.LANDLINE,
                    Form.of(ALONE
                            + "(?:\\(0(?:10|2\\d|[3-9]\\d{2})\\)|0(?:10|2\\d|[3-9]\\d{2}))["
                            + " -]?[2-8]\\d{6,7}(?:-\\d{1,5})?"
                            + END)),
            Map.entry(
                    Trace.EMAIL,
                    Form.of(
                            "(?<![\\p{L}\\d._%+-])[\\p{L}\\d][\\p{L}\\d._%+'-]*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+"
                                + "[A-Za-z]{2,}")),
            Map.entry(
                    Trace.BANK_CARD,
                    Form.of(
                            ALONE + "\\d{4}[ -]?\\d{4}[ -]?\\d{4}[ -]?\\d{3,4}[ -]?\\d{0,3}" + END,
                            CheckDigits::isBankCard)),
            Map.entry(
                    Trace.PASSPORT,
                    Form.of(ALONE + "(?:[EG]\\d{8}|E[A-HJ-NP-Z]\\d{7}|[DSP]\\d{7}|[DSP]E\\d{7})" + END)),
            Map.entry(
                    Trace.PLATE,
                    Form.of(PROVINCES + LETTER + "[·• ]?(?:[DF]" + SIGN + "\\d{4}|\\d{5}[DF]|" + SIGN + "{4}(?:" + SIGN
                            + "|[挂学警港澳]))(?![0-9A-Za-z])")),
            Map.entry(
                    Trace.COMPANY_CODE,
                    Form.of(ALONE + "[159NY][0-9A-HJ-NPQRTUWXY]{17}" + END, CheckDigits::isCompanyCode)),
            Map.entry(
                    Trace.IBAN,
                    Form.of(
                            ALONE + "[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?" + END,
                            CheckDigits::isIban)),
            Map.entry(Trace.SOCIAL_SECURITY, Form.of(ALONE + "(?!000|666|9)\\d{3}-(?!00)\\d{2}-(?!0000)\\d{4}" + END)),
            Map.entry(
                    Trace.IP_ADDRESS,
                    Form.of(
                            NO_VERSION + ALONE + "(?:\\d{1,3}\\.){3}\\d{1,3}" + END
                                    + "|(?<![0-9A-Za-z.:_/-])[0-9A-Fa-f]{4}(?:::?[0-9A-Fa-f]{1,4}){1,7}(?:::)?(?![0-9A-Za-z_:])",
                            InternetAddress::isOne))));

    private static final Pattern HOME = Pattern.compile("\\p{IsHan}[\\p{IsHan}\\d]{1,30}(?:路|街|巷|弄|大道|胡同|里|村|小区|花园|苑)"
            + "[\\p{IsHan}A-Za-z0-9-]{0,16}?\\d+(?:号|室|栋|幢|单元|楼|弄)[\\p{IsHan}\\dA-Za-z-]{0,16}");
    private static final Pattern STREET = Pattern.compile("(?i)\\b\\d{1,5}[a-z]? (?:[\\p{L}.']{1,20}"
            + " ){1,4}(?:street|st|avenue|ave|road|rd|lane|boulevard|blvd|drive|court)\\b");

    /// A letter and digits are a passport only where somebody says so.
    private static final Pattern SAID = Pattern.compile("(?i)护照|passport");

    private Traces() {}

    /// Returns whether the whole text is of this kind, spaces at its ends aside.
    public static boolean is(Trace trace, String text) {
        var plain = plain(text).strip();
        return found(trace, Glimpse.of(plain)).stream()
                .anyMatch(span -> span.from() == 0 && span.to() == plain.length());
    }

    /// Returns what stands in a text, in its order; of what overlaps the longer counts.
    public static List<Span> in(String text) {
        var glimpse = Glimpse.of(plain(text));
        var all = new ArrayList<Span>();
        for (var trace : Trace.values()) {
            if (glimpse.mayHold(trace)
                    && (trace != Trace.PASSPORT || SAID.matcher(text).find())) {
                all.addAll(found(trace, glimpse));
            }
        }
        all.sort(Comparator.comparingInt((Span span) -> span.from() - span.to()).thenComparingInt(Span::from));
        var kept = new ArrayList<Span>();
        for (var span : all) {
            if (kept.stream().allMatch(other -> span.to() <= other.from() || span.from() >= other.to())) {
                kept.add(span);
            }
        }
        kept.sort(Comparator.comparingInt(Span::from));
        return kept;
    }

    private static List<Span> found(Trace trace, Glimpse glimpse) {
        var spans = new ArrayList<Span>();
        if (!glimpse.mayHold(trace)) {
            return spans;
        }
        if (trace == Trace.ADDRESS) {
            if (glimpse.isHome()) {
                matches(HOME, _ -> true, trace, glimpse.text(), spans);
            }
            if (glimpse.isStreet()) {
                matches(STREET, _ -> true, trace, glimpse.text(), spans);
            }
        } else if (FORMS.containsKey(trace)) {
            var form = FORMS.get(trace);
            matches(form.pattern(), form.check(), trace, glimpse.text(), spans);
        }
        return spans;
    }

    /// The same without a glimpse before it; a test holds one against the other.
    static List<Span> everywhere(Trace trace, String text) {
        var plain = plain(text);
        var spans = new ArrayList<Span>();
        if (trace == Trace.ADDRESS) {
            matches(HOME, _ -> true, trace, plain, spans);
            matches(STREET, _ -> true, trace, plain, spans);
        } else if (FORMS.containsKey(trace)) {
            matches(FORMS.get(trace).pattern(), FORMS.get(trace).check(), trace, plain, spans);
        }
        return spans;
    }

    static List<Span> glimpsed(Trace trace, String text) {
        return found(trace, Glimpse.of(plain(text)));
    }

    private static void matches(Pattern form, Predicate<String> check, Trace trace, String plain, List<Span> spans) {
        var matcher = form.matcher(plain);
        while (matcher.find()) {
            if (check.test(matcher.group())) {
                spans.add(new Span(trace, matcher.start(), matcher.end()));
            }
        }
    }

    /// Letters, digits and signs of full width as those of half width, each in its place.
    private static String plain(String text) {
        if (text.chars().noneMatch(c -> c >= '\u3000' && (c == '\u3000' || c >= '！' && c <= '～'))) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c == '\u3000' ? ' ' : c);
        }
        return plain.toString();
    }
}
