package org.clientele.recipe.formula;

import com.ezylang.evalex.parser.ASTNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Block;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;

/// A formula over the columns of a table, checked and compiled once. It has no loops and no way out: only columns,
/// literals, the listed signs and functions; its length, depth and the texts it makes are bounded, so its time is.
public final class Formula {

    private static final int DEEPEST = 250;

    private final List<String> columns = new ArrayList<>();
    private final Schema schema;
    private final Syntax syntax;
    private final Term term;
    private boolean literals;

    private Formula(Syntax syntax, Schema schema) {
        this.syntax = syntax;
        this.schema = schema;
        this.term = compile(syntax.tree(), 0);
    }

    /// @throws Problem if it is no formula, or does not fit these columns
    public static Formula of(String formula, Schema schema) {
        return new Formula(Syntax.of(formula), schema);
    }

    /// Returns the names of all functions, in alphabetical order.
    public static List<String> functions() {
        return Functions.ALL.keySet().stream().sorted().toList();
    }

    public Kind kind() {
        return term.kind();
    }

    /// Returns the columns it reads.
    public List<String> columns() {
        return List.copyOf(columns);
    }

    /// Returns whether values are written in it.
    public boolean hasLiterals() {
        return literals;
    }

    /// @throws Problem if its values do not fit a column of this type
    public void check(Type type) {
        if (!term.kind().fills(type)) {
            throw new Problem("problem.formula.result", term.kind(), type);
        }
    }

    /// Returns its values over a sheet with the columns it was compiled for.
    public Block column(Sheet sheet, Type type, Progress progress) {
        check(type);
        var blocks = columns.stream().map(sheet::block).toArray(Block[]::new);
        return Filled.of(term, blocks, sheet.rows(), type, progress);
    }

    private Term compile(ASTNode node, int depth) {
        if (depth > DEEPEST) {
            throw new Problem("problem.formula.deep", DEEPEST);
        }
        var value = node.getToken().getValue();
        return switch (node.getToken().getType()) {
            case NUMBER_LITERAL -> {
                literals = true;
                yield number(value);
            }
            case STRING_LITERAL -> {
                literals = true;
                yield Term.text((_, _) -> value);
            }
            case VARIABLE_OR_CONSTANT -> name(value);
            case FUNCTION -> function(value.toUpperCase(Locale.ROOT)).of(call(node, depth));
            case INFIX_OPERATOR -> Operators.infix(call(node, depth));
            case PREFIX_OPERATOR -> Operators.prefix(call(node, depth));
            default -> throw new Problem("problem.formula.sign", value);
        };
    }

    private Call call(ASTNode node, int depth) {
        var args = new ArrayList<Term>();
        for (var part : node.getParameters()) {
            args.add(compile(part, depth + 1));
        }
        return new Call(node.getToken().getValue(), args);
    }

    private static Function function(String name) {
        if (!Functions.ALL.containsKey(name)) {
            throw new Problem("problem.formula.function", name);
        }
        return Functions.ALL.get(name);
    }

    private static Term number(String text) {
        try {
            double value = Double.parseDouble(text);
            if (Double.isFinite(value)) {
                return Term.number(Kind.NUMBER, (_, _) -> value);
            }
        } catch (NumberFormatException _) {
            throw new Problem("problem.formula.number", text);
        }
        throw new Problem("problem.formula.number", text);
    }

    private Term name(String name) {
        if (syntax.columns().containsKey(name)) {
            return column(syntax.columns().get(name));
        }
        if (schema.find(name).isPresent()) {
            return column(name);
        }
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "TRUE" -> Term.number(Kind.TRUTH, (_, _) -> 1);
            case "FALSE" -> Term.number(Kind.TRUTH, (_, _) -> 0);
            case "NULL" -> Term.NOTHING;
            default -> column(name);
        };
    }

    private Term column(String name) {
        var field = schema.require(name);
        int place = columns.contains(name) ? columns.indexOf(name) : columns.size();
        if (place == columns.size()) {
            columns.add(name);
        }
        if (field.type() == Type.TEXT) {
            return Term.text((blocks, row) -> ((TextBlock) blocks[place]).text(row));
        }
        return Term.number(Kind.of(field.type()), (blocks, row) -> blocks[place].number(row));
    }
}
