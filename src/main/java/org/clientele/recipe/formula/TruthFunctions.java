package org.clientele.recipe.formula;

import java.util.Map;

/// Choosing and asking. A question about a missing value has no answer, and what follows from it is missing.
final class TruthFunctions {

    static final Map<String, Function> ALL = Map.of(
            "IF", TruthFunctions::choose,
            "AND", call -> all(call, 0),
            "OR", call -> all(call, 1),
            "NOT", TruthFunctions::not,
            "IS_MISSING", TruthFunctions::missing,
            "COALESCE", TruthFunctions::first);

    private TruthFunctions() {}

    private static Term choose(Call call) {
        var condition = call.size(3, 3).truth(0);
        var kind = call.common(1);
        var yes = call.args().get(1);
        var no = call.args().get(2);
        if (kind == Kind.TEXT) {
            return Term.text((c, r) -> {
                double answer = condition.at(c, r);
                return Double.isNaN(answer)
                        ? ""
                        : (answer == 1 ? yes : no).text().at(c, r);
            });
        }
        return Term.number(kind, (c, r) -> {
            double answer = condition.at(c, r);
            return Double.isNaN(answer)
                    ? answer
                    : (answer == 1 ? yes : no).number().at(c, r);
        });
    }

    /// Where one answer is `decisive` that is the answer; else a missing one makes it missing.
    static Term all(Call call, double decisive) {
        call.size(1, 100);
        for (int place = 0; place < call.args().size(); place++) {
            call.truth(place);
        }
        return Term.number(Kind.TRUTH, (c, r) -> {
            double result = 1 - decisive;
            for (var arg : call.args()) {
                double answer = arg.number().at(c, r);
                if (answer == decisive) {
                    return decisive;
                }
                result = Double.isNaN(answer) ? answer : result;
            }
            return result;
        });
    }

    static Term not(Call call) {
        var answer = call.size(1, 1).truth(0);
        return Term.number(Kind.TRUTH, (c, r) -> 1 - answer.at(c, r));
    }

    private static Term missing(Call call) {
        var term = call.size(1, 1).args().getFirst();
        return Term.number(Kind.TRUTH, (c, r) -> term.isMissing(c, r) ? 1 : 0);
    }

    private static Term first(Call call) {
        var kind = call.size(1, 100).common(0);
        if (kind == Kind.TEXT) {
            return Term.text((c, r) -> {
                var text = "";
                for (int place = 0; text.isEmpty() && place < call.args().size(); place++) {
                    text = call.args().get(place).text().at(c, r);
                }
                return text;
            });
        }
        return Term.number(kind, (c, r) -> {
            double value = Double.NaN;
            for (int place = 0; Double.isNaN(value) && place < call.args().size(); place++) {
                value = call.args().get(place).number().at(c, r);
            }
            return value;
        });
    }
}
