package org.clientele.recipe.formula;

import java.util.function.DoubleBinaryOperator;
import java.util.function.IntPredicate;
import org.clientele.spec.Problem;

/// What the signs of the formula language mean.
final class Operators {

    private Operators() {}

    static Term infix(Call call) {
        return switch (call.name()) {
            case "+" -> plus(call);
            case "-" -> minus(call);
            case "*" -> numbers(call, (a, b) -> a * b);
            case "/" -> numbers(call, (a, b) -> a / b);
            case "^" -> numbers(call, StrictMath::pow);
            case "%" -> NumberFunctions.modulo(call);
            case "=", "==" -> compare(call, sign -> sign == 0);
            case "!=", "<>" -> compare(call, sign -> sign != 0);
            case "<" -> compare(call, sign -> sign < 0);
            case "<=" -> compare(call, sign -> sign <= 0);
            case ">" -> compare(call, sign -> sign > 0);
            case ">=" -> compare(call, sign -> sign >= 0);
            case "&&" -> TruthFunctions.all(call, 0);
            case "||" -> TruthFunctions.all(call, 1);
            default -> throw new Problem("problem.formula.sign", call.name());
        };
    }

    static Term prefix(Call call) {
        return switch (call.name()) {
            case "-" -> {
                var x = call.number(0);
                yield Term.number(Kind.NUMBER, (c, r) -> -x.at(c, r));
            }
            case "+" -> Term.number(Kind.NUMBER, call.number(0));
            case "!" -> TruthFunctions.not(call);
            default -> throw new Problem("problem.formula.sign", call.name());
        };
    }

    private static Term numbers(Call call, DoubleBinaryOperator of) {
        var x = call.number(0);
        var y = call.number(1);
        return Term.number(Kind.NUMBER, (c, r) -> NumberFunctions.finite(of.applyAsDouble(x.at(c, r), y.at(c, r))));
    }

    /// Adds numbers, days to a date, or puts texts together, a missing one counting as empty.
    private static Term plus(Call call) {
        if (call.kind(0) == Kind.TEXT || call.kind(1) == Kind.TEXT) {
            var x = call.args().get(0).text();
            var y = call.args().get(1).text();
            return Term.text((c, r) -> TextFunctions.bounded(x.at(c, r) + y.at(c, r)));
        }
        if (call.kind(0) == Kind.DATE) {
            var day = call.date(0);
            var days = call.number(1);
            return Term.number(Kind.DATE, (c, r) -> DateFunctions.near(day.at(c, r) + Math.floor(days.at(c, r))));
        }
        return numbers(call, Double::sum);
    }

    /// Subtracts numbers, days from a date, or a date from a date, which gives days.
    private static Term minus(Call call) {
        if (call.kind(0) != Kind.DATE && call.kind(0) != Kind.TIME) {
            return numbers(call, (a, b) -> a - b);
        }
        var day = call.date(0);
        if (call.kind(1) == Kind.NUMBER) {
            var days = call.number(1);
            return Term.number(Kind.DATE, (c, r) -> DateFunctions.near(day.at(c, r) - Math.floor(days.at(c, r))));
        }
        var other = call.date(1);
        return Term.number(Kind.NUMBER, (c, r) -> day.at(c, r) - other.at(c, r));
    }

    private static Term compare(Call call, IntPredicate holds) {
        boolean days = call.kind(0) != call.kind(1) && isDay(call.kind(0)) && isDay(call.kind(1));
        if (!days && call.common(0) == Kind.TEXT) {
            var x = call.args().get(0).text();
            var y = call.args().get(1).text();
            return Term.number(Kind.TRUTH, (c, r) -> {
                var a = x.at(c, r);
                var b = y.at(c, r);
                return a.isEmpty() || b.isEmpty() ? Double.NaN : holds.test(a.compareTo(b)) ? 1 : 0;
            });
        }
        var x = days ? call.date(0) : call.args().get(0).number();
        var y = days ? call.date(1) : call.args().get(1).number();
        return Term.number(Kind.TRUTH, (c, r) -> {
            double a = x.at(c, r) + 0.0;
            double b = y.at(c, r) + 0.0;
            return Double.isNaN(a + b) ? Double.NaN : holds.test(Double.compare(a, b)) ? 1 : 0;
        });
    }

    private static boolean isDay(Kind kind) {
        return kind == Kind.DATE || kind == Kind.TIME;
    }
}
