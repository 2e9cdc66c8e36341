package org.clientele.recipe.formula;

import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import org.clientele.spec.Problem;

/// Functions of texts. Places are counted from 1 in characters as people see them (code points).
final class TextFunctions {

    /// The longest text a formula may make.
    static final int LONGEST = 32_767;

    static final Map<String, Function> ALL = Map.ofEntries(
            Map.entry("LOWER", one(text -> text.toLowerCase(Locale.ROOT))),
            Map.entry("UPPER", one(text -> text.toUpperCase(Locale.ROOT))),
            Map.entry("TRIM", one(String::strip)),
            Map.entry("LENGTH", TextFunctions::length),
            Map.entry("LEFT", TextFunctions::left),
            Map.entry("RIGHT", TextFunctions::right),
            Map.entry("SUBSTRING", TextFunctions::substring),
            Map.entry("CONTAINS", test(String::contains)),
            Map.entry("STARTS_WITH", test(String::startsWith)),
            Map.entry("ENDS_WITH", test(String::endsWith)),
            Map.entry("REPLACE", TextFunctions::replace),
            Map.entry(
                    "TEXT", call -> Term.text(call.size(1, 1).args().getFirst().text())));

    private TextFunctions() {}

    static String bounded(String text) {
        if (text.length() > LONGEST) {
            throw new Problem("problem.formula.text", LONGEST);
        }
        return text;
    }

    private static Function one(UnaryOperator<String> of) {
        return call -> {
            var text = call.size(1, 1).text(0);
            return Term.text((c, r) -> of.apply(text.at(c, r)));
        };
    }

    private static Function test(BiPredicate<String, String> of) {
        return call -> {
            var text = call.size(2, 2).text(0);
            var part = call.text(1);
            return Term.number(Kind.TRUTH, (c, r) -> {
                var whole = text.at(c, r);
                return whole.isEmpty() ? Double.NaN : of.test(whole, part.at(c, r)) ? 1 : 0;
            });
        };
    }

    private static Term length(Call call) {
        var text = call.size(1, 1).text(0);
        return Term.number(Kind.NUMBER, (c, r) -> {
            var whole = text.at(c, r);
            return whole.codePointCount(0, whole.length());
        });
    }

    private static Term left(Call call) {
        var text = call.size(2, 2).text(0);
        var count = call.number(1);
        return Term.text((c, r) -> part(text.at(c, r), 0, count.at(c, r)));
    }

    private static Term right(Call call) {
        var text = call.size(2, 2).text(0);
        var count = call.number(1);
        return Term.text((c, r) -> {
            var whole = text.at(c, r);
            int length = whole.codePointCount(0, whole.length());
            return part(whole, Math.max(0, length - Math.max(0, (int) count.at(c, r))), length);
        });
    }

    private static Term substring(Call call) {
        var text = call.size(2, 3).text(0);
        var start = call.number(1);
        var count = call.number(2, LONGEST);
        return Term.text((c, r) -> part(text.at(c, r), (int) Math.max(0, start.at(c, r) - 1), count.at(c, r)));
    }

    private static String part(String text, int from, double count) {
        int length = text.codePointCount(0, text.length());
        int begin = Math.min(from, length);
        int end = (int) Math.min(length, begin + Math.max(0, Double.isNaN(count) ? 0 : Math.floor(count)));
        return text.substring(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
    }

    private static Term replace(Call call) {
        var text = call.size(3, 3).text(0);
        var from = call.text(1);
        var to = call.text(2);
        return Term.text((c, r) -> {
            var sought = from.at(c, r);
            var whole = text.at(c, r);
            return sought.isEmpty() ? whole : replaced(whole, sought, to.at(c, r));
        });
    }

    private static String replaced(String whole, String sought, String put) {
        var replaced = new StringBuilder();
        int from = 0;
        for (int at = whole.indexOf(sought); at >= 0; at = whole.indexOf(sought, from)) {
            replaced.append(whole, from, at).append(put);
            from = at + sought.length();
            if (replaced.length() > LONGEST) {
                throw new Problem("problem.formula.text", LONGEST);
            }
        }
        return bounded(replaced.append(whole, from, whole.length()).toString());
    }
}
