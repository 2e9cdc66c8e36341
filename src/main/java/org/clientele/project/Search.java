package org.clientele.project;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clientele.project.store.Deposited;
import org.clientele.recipe.Recipe;
import org.clientele.source.Removal;
import org.clientele.source.Source;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.RowIds;
import org.clientele.table.Sheet;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Evaluator;
import org.clientele.workbook.Memory;
import org.clientele.workbook.Person;

/// Where a person is in a project: the rows of every source, as it was brought in and as the recipes of now
/// read it, which may know of a role that the source does not.
record Search(Person person, Map<String, BitSet> rows, List<String> silent) {

    /// @throws Problem if nobody knows this customer
    static Search of(Project project, BookJson json, String customer, Progress progress) {
        var sources = sources(project);
        var silent = new ArrayList<String>();
        var recipes = recipes(project, json, silent, progress.part(0, 0.6));
        var sheets = new ArrayList<>(sources.values());
        sheets.addAll(recipes);
        progress.at(0.6, 1);
        var person = Person.of(customer, sheets);
        progress.at(0.9, 1);
        var rows = new HashMap<String, BitSet>();
        sources.forEach((id, sheet) -> rows.put(id, person.rows(sheet)));
        recipes.forEach(sheet -> trace(sheet, person.rows(sheet), sources, rows));
        if (rows.values().stream().allMatch(BitSet::isEmpty)) {
            throw new Problem("problem.subject.unknown", customer);
        }
        return new Search(person, rows, silent);
    }

    /// Returns the kinds of all that is put away, by id, the sources first.
    static Map<String, String> kept(Project project) {
        return new Deposited(project.database(), project.trail()).kinds();
    }

    private static Map<String, Sheet> sources(Project project) {
        var sources = new LinkedHashMap<String, Sheet>();
        kept(project).forEach((id, kind) -> {
            if (Deposited.isSource(kind)) {
                sources.put(id, project.get(id, Source.class).rows());
            }
        });
        return sources;
    }

    /// Returns every table that is looked through.
    static List<Sheet> sheets(Project project, BookJson json) {
        var sheets = new ArrayList<>(sources(project).values());
        sheets.addAll(recipes(project, json, new ArrayList<>(), Progress.NONE));
        return sheets;
    }

    private static List<Sheet> recipes(Project project, BookJson json, List<String> silent, Progress progress) {
        var book = project.history().book();
        var evaluator = new Evaluator(json, project, new Memory());
        var nodes = book.nodes(Recipe.class);
        var sheets = new ArrayList<Sheet>();
        for (int i = 0; i < nodes.size(); i++) {
            var part = progress.part((double) i / nodes.size(), (i + 1.0) / nodes.size());
            try {
                sheets.add(evaluator.evaluate(book, nodes.get(i).id(), Sheet.class, part));
            } catch (Problem wrong) {
                silent.add(nodes.get(i).title());
            }
        }
        return sheets;
    }

    /// Rows of several parents tell of others too, and are made of rows that are looked at by themselves.
    private static void trace(Sheet sheet, BitSet found, Map<String, Sheet> sources, Map<String, BitSet> rows) {
        if (found.isEmpty() || sheet.ids().parts().size() > 1) {
            return;
        }
        var part = sheet.ids().parts().getFirst();
        found.stream().forEach(row -> {
            var origin = part.origins().get(part.origin()[row]);
            if (sources.containsKey(origin)) {
                place(sources.get(origin).ids(), part.numbers()[row], rows.get(origin));
            }
        });
    }

    private static void place(RowIds ids, long number, BitSet rows) {
        var numbers = ids.parts().getFirst().numbers();
        int place = java.util.Arrays.binarySearch(numbers, number);
        if (place >= 0) {
            rows.set(place);
        }
    }

    /// Returns what goes of a source.
    Removal removal(String source) {
        return new Removal(rows.get(source), person::out);
    }

    /// Returns whether the row of this name goes.
    boolean isGone(Project project, String name) {
        int colon = name.lastIndexOf(':');
        if (colon < 0 || name.indexOf('+') >= 0 || !rows.containsKey(name.substring(0, colon))) {
            return false;
        }
        var ids = project.get(name.substring(0, colon), Source.class).rows().ids();
        var place = new BitSet();
        place(ids, Long.parseLong(name.substring(colon + 1)), place);
        return place.intersects(rows.get(name.substring(0, colon)));
    }
}
