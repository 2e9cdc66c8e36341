package org.clientele.ui.data;

import java.util.List;
import java.util.Optional;
import org.clientele.recipe.CellEdit;
import org.clientele.recipe.CellEdits;
import org.clientele.recipe.EditCells;
import org.clientele.recipe.FilterRows;
import org.clientele.recipe.Recipe;
import org.clientele.recipe.Step;
import org.clientele.table.Condition;
import org.clientele.ui.Language;
import org.clientele.ui.Session;
import org.clientele.workbook.History.Label;
import org.clientele.workbook.Node;

/// Turns what is done in the grid into proposals: steps at the end of the table's recipe, or of a new recipe over a
/// table that has none.
public final class ColumnSteps {

    private final Session session;
    private final Language language;

    /// Lets the figures of what is looked at be asked how they are known.
    DataKnowing knowing(Viewing viewing) {
        return new DataKnowing(session, viewing, language.words());
    }

    public ColumnSteps(Session session, Language language) {
        this.session = session;
        this.language = language;
    }

    /// Keeps the filters of the table that is looked at as a step, in their place.
    void keepFilters(Viewing viewing) {
        var filters = viewing.arrangementProperty().get().filters();
        var kept = filters.size() == 1 ? filters.getFirst() : new Condition.And(filters);
        viewing.tableProperty().get().ifPresent(table -> {
            var made = add(table, List.of(new FilterRows(kept)), Label.of("history.data.filter", title(table)));
            viewing.change(Arrangement::unfiltered);
            viewing.open(Optional.of(made));
        });
    }

    /// Adds steps to the table's recipe.
    ///
    /// @return the node that has them
    String add(String table, List<? extends Step> steps, Label label) {
        var recipe = recipe(table);
        var longer = (Recipe) recipe.spec();
        for (var step : steps) {
            longer = longer.plus(step);
        }
        session.accept(session.book().with(recipe.doing(longer)), label);
        return recipe.id();
    }

    /// Sets a cell by hand: an entry in the ledger of the recipe's last step, if that is one of edits, or in a new one.
    String edit(String table, CellEdit edit) {
        var recipe = recipe(table);
        var steps = ((Recipe) recipe.spec()).steps();
        var last = steps.isEmpty()
                ? Optional.<EditCells>empty()
                : ledger(steps.getLast().step());
        var edits = last.map(e -> session.deposits().get(e.ledger(), CellEdits.class))
                .orElse(CellEdits.NONE)
                .plus(edit);
        session.keep(edits);
        var now = (Recipe) recipe.spec();
        var longer = last.isPresent() ? now.replaced(steps.size() - 1, edits.step()) : now.plus(edits.step());
        session.accept(
                session.book().with(recipe.doing(longer)), Label.of("history.data.edit", edit.column(), title(table)));
        return recipe.id();
    }

    private static Optional<EditCells> ledger(Step step) {
        return step instanceof EditCells edits ? Optional.of(edits) : Optional.empty();
    }

    private Node recipe(String table) {
        var node = session.book().require(table);
        if (node.spec() instanceof Recipe) {
            return node;
        }
        var title = language.words().text("data.cleaned", node.title());
        return Node.of(session.book().freshId(table + "-cleaned"), title, Recipe.EMPTY, table);
    }

    private String title(String table) {
        return session.book().require(table).title();
    }
}
