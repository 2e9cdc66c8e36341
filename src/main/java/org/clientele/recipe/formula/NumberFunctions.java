package org.clientele.recipe.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/// Functions of numbers; what has no finite value is missing.
final class NumberFunctions {

    static final Map<String, Function> ALL = Map.ofEntries(
            Map.entry("ABS", one(Math::abs)),
            Map.entry("FLOOR", one(Math::floor)),
            Map.entry("CEILING", one(Math::ceil)),
            Map.entry("SQRT", one(Math::sqrt)),
            Map.entry("LN", one(StrictMath::log)),
            Map.entry("LOG10", one(StrictMath::log10)),
            Map.entry("EXP", one(StrictMath::exp)),
            Map.entry("SIGN", one(Math::signum)),
            Map.entry("MOD", NumberFunctions::modulo),
            Map.entry("ROUND", NumberFunctions::rounding),
            Map.entry("MIN", call -> many(call, Math::min)),
            Map.entry("MAX", call -> many(call, Math::max)),
            Map.entry("NUMBER", NumberFunctions::reading));

    private NumberFunctions() {}

    static double finite(double value) {
        return Double.isInfinite(value) ? Double.NaN : value;
    }

    /// Rounds half away from zero in the decimal text of the number, as people do.
    static double rounded(double value, double places) {
        if (Double.isNaN(value) || Double.isNaN(places) || Math.abs(places) > 15) {
            return Double.NaN;
        }
        return BigDecimal.valueOf(value)
                .setScale((int) places, RoundingMode.HALF_UP)
                .doubleValue();
    }

    private static Function one(DoubleUnaryOperator of) {
        return call -> {
            var x = call.size(1, 1).number(0);
            return Term.number(Kind.NUMBER, (c, r) -> finite(of.applyAsDouble(x.at(c, r))));
        };
    }

    static Term modulo(Call call) {
        var x = call.size(2, 2).number(0);
        var y = call.number(1);
        return Term.number(Kind.NUMBER, (c, r) -> {
            double divisor = y.at(c, r);
            double value = x.at(c, r);
            return value - divisor * Math.floor(value / divisor);
        });
    }

    private static Term rounding(Call call) {
        var x = call.size(1, 2).number(0);
        var places = call.number(1, 0);
        return Term.number(Kind.NUMBER, (c, r) -> rounded(x.at(c, r), places.at(c, r)));
    }

    /// Numbers or dates; missing ones are passed over.
    private static Term many(Call call, DoubleBinaryOperator of) {
        var kind = call.size(1, 100).common(0);
        if (kind == Kind.TEXT || kind == Kind.TRUTH) {
            call.number(0);
        }
        return Term.number(kind, (c, r) -> {
            double result = Double.NaN;
            for (var arg : call.args()) {
                double value = arg.number().at(c, r);
                result = Double.isNaN(result) ? value : Double.isNaN(value) ? result : of.applyAsDouble(result, value);
            }
            return result;
        });
    }

    private static Term reading(Call call) {
        var text = call.size(1, 1).text(0);
        return Term.number(Kind.NUMBER, (c, r) -> {
            var read = text.at(c, r).strip();
            return read.matches("[+-]?\\d{1,300}(\\.\\d{1,300})?") ? Double.parseDouble(read) : Double.NaN;
        });
    }
}
