package org.clientele.workbook;

import java.util.List;
import java.util.Map;
import org.clientele.source.Source;
import org.clientele.source.Sources;
import org.clientele.spec.Deposits;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Sheet;
import org.clientele.words.Words;

/// The figures of a table by their places: `/rows`, and of one that is read from files `/account/rejected` and its
/// like, one for each file.
public record TableFigures(Workbook book, String node, Deposits deposits, Words words) {

    private static final String ROWS = "/rows";

    private static final Map<String, String> ACCOUNT = Map.of(
            "/account/records", Accounts.RECORDS,
            "/account/loaded", Accounts.LOADED,
            "/account/rejected", Accounts.REJECTED,
            "/account/skipped", Accounts.SKIPPED,
            "/account/lines", Accounts.LINES);

    public static TableFigures of(Workbook book, String node, Deposits deposits, Words words) {
        return new TableFigures(book, node, deposits, words);
    }

    /// Returns whether the place is one of a table.
    public boolean has(String place) {
        return place.equals(ROWS) || ACCOUNT.containsKey(place);
    }

    /// Returns the figures at a place.
    ///
    /// @throws Problem if the node is no table, or is read from no file
    public List<? extends Asked> at(String place, Evaluator evaluator, Progress progress) {
        var found = book.require(node);
        if (place.equals(ROWS) && evaluator.evaluate(book, node, progress) instanceof Sheet sheet) {
            var count = words.number(sheet.rows());
            return List.of(
                    new Finding(book, node, "table-rows", words.text("figure.table-rows"), count, new Excerpt.Own()));
        }
        if (found.spec() instanceof Sources sources && ACCOUNT.containsKey(place)) {
            return sources.ids().stream()
                    .map(id -> deposits.get(id, Source.class))
                    .flatMap(source -> Accounts.of(source, ACCOUNT.get(place), words).stream())
                    .toList();
        }
        throw new Problem("problem.know.figure", place, found.title());
    }
}
