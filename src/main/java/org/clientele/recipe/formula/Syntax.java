package org.clientele.recipe.formula;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.AbstractFunction;
import com.ezylang.evalex.functions.FunctionParameter;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.clientele.spec.Problem;

/// Reads the text of a formula into a tree with EvalEx, which is used for nothing else: it knows the names of our
/// functions only, evaluates nothing, and has neither arrays nor structures.
///
/// @param tree the formula, in which each `[column]` is a made-up word
/// @param columns the columns by those words
record Syntax(ASTNode tree, Map<String, String> columns) {

    static final int LONGEST = 4_000;
    private static final int DEEPEST = 60;

    private static final ExpressionConfiguration CLOSED = closed();

    @FunctionParameter(name = "values", isVarArg = true)
    private static final class Name extends AbstractFunction {
        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... values) {
            throw new UnsupportedOperationException("formulas are compiled, never evaluated by EvalEx");
        }
    }

    private static ExpressionConfiguration closed() {
        var functions = new MapBasedFunctionDictionary();
        Functions.ALL.keySet().forEach(name -> functions.addFunction(name, new Name()));
        return ExpressionConfiguration.builder()
                .functionDictionary(functions)
                .defaultConstants(new HashMap<>())
                .arraysAllowed(false)
                .structuresAllowed(false)
                .binaryAllowed(false)
                .implicitMultiplicationAllowed(false)
                .singleQuoteStringLiteralsAllowed(false)
                .lenientMode(false)
                .locale(Locale.ROOT)
                .zoneId(ZoneOffset.UTC)
                .build();
    }

    /// @throws Problem if the text is too long, nested too deep, or no formula
    static Syntax of(String formula) {
        if (formula.isBlank()) {
            throw new Problem("problem.formula.empty");
        }
        if (formula.length() > LONGEST) {
            throw new Problem("problem.formula.long", LONGEST, formula.length());
        }
        var written = new StringBuilder();
        var places = new ArrayList<Integer>();
        var columns = new HashMap<String, String>();
        rewrite(formula, written, places, columns);
        try {
            return new Syntax(new Expression(written.toString(), CLOSED).getAbstractSyntaxTree(), columns);
        } catch (ParseException e) {
            int at = Math.clamp(e.getStartPosition() - 1, 0, Math.max(0, places.size() - 1));
            throw new Problem("problem.formula.syntax", places.isEmpty() ? 1 : places.get(at) + 1, e.getTokenString());
        } catch (NoSuchElementException e) {
            throw new Problem("problem.formula.syntax", formula.length(), formula.substring(formula.length() - 1));
        }
    }

    /// Writes a word for each `[column]`, leaves texts as they are, and counts how deep brackets go.
    private static void rewrite(
            String formula, StringBuilder written, List<Integer> places, Map<String, String> columns) {
        var word = "column";
        while (formula.contains(word)) {
            word += "_";
        }
        int depth = 0;
        for (int i = 0; i < formula.length(); ) {
            char c = formula.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth > DEEPEST) {
                throw new Problem("problem.formula.deep", DEEPEST);
            }
            int end = c == '"' ? quoted(formula, i) : c == '[' ? bracketed(formula, i) : i + 1;
            var part = formula.substring(i, end);
            if (c == '[') {
                var name = word + columns.size();
                columns.put(name, part.substring(1, part.length() - 1));
                part = name;
            }
            written.append(part);
            for (int k = 0; k < part.length(); k++) {
                places.add(c == '[' ? i : i + k);
            }
            i = end;
        }
    }

    private static int quoted(String formula, int start) {
        int end = start + 1;
        while (end < formula.length() && formula.charAt(end) != '"') {
            end += formula.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(formula.length(), end + 1);
    }

    private static int bracketed(String formula, int start) {
        int end = formula.indexOf(']', start);
        if (end < 0) {
            throw new Problem("problem.formula.syntax", start + 1, "[");
        }
        return end + 1;
    }
}
