package org.clientele.analysis.infer;

import java.util.List;
import org.clientele.spec.Result;

/// How two selections of a table differ, column by column, the greatest effect first.
///
/// @param first how many rows are in the first selection alone
/// @param second how many are in the second alone
/// @param both how many are in both; these are left out
/// @param dates the columns whose numbers are days since 1970
/// @param skipped the columns that have too many values or too few to be compared
public record Comparison(
        int rows,
        int first,
        int second,
        int both,
        List<Difference> differences,
        List<String> dates,
        List<String> skipped)
        implements Result {

    public Comparison {
        differences = List.copyOf(differences);
        dates = List.copyOf(dates);
        skipped = List.copyOf(skipped);
    }
}
