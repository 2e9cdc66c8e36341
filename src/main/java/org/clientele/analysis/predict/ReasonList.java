package org.clientele.analysis.predict;

import java.util.List;
import java.util.Optional;
import org.clientele.spec.Result;
import org.clientele.table.Privacy;

/// Why a model says what it says of some rows. The base and all contributions of a row sum to its `sum`.
///
/// @param scale what base, contributions and sum are measured in
/// @param positive the class whose probability the score is; none for a number
public record ReasonList(
        ModelKind kind,
        String target,
        Optional<String> positive,
        Scale scale,
        double base,
        List<RowReasons> rows,
        Privacy privacy)
        implements Result {

    public enum Scale {
        /// The natural logarithm of the odds; the score is 1 / (1 + e^−sum).
        LOG_ODDS,
        /// The score itself: a probability or a number.
        SCORE
    }

    /// One row by its name, its score, and what each feature contributes, the greatest first.
    public record RowReasons(String row, double score, double sum, List<Reason> reasons) {
        public RowReasons {
            reasons = List.copyOf(reasons);
        }
    }

    /// One feature of a row, its value as text, and by how much it moves the row from the base.
    public record Reason(String column, String value, double contribution) {}

    public ReasonList {
        rows = List.copyOf(rows);
    }
}
