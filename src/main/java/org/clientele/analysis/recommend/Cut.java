package org.clientele.analysis.recommend;

import java.time.LocalDate;
import org.clientele.spec.Problem;

/// Where the past that is learnt from ends and the future that is foretold begins.
public sealed interface Cut {

    /// One day for all: what lies before it is learnt from, what lies on it or later is foretold.
    record ByDay(LocalDate day) implements Cut {}

    /// For each customer, the last share of their lines by date, rounded down and at least one of two or more, is
    /// foretold from the ones before. The future of one customer may lie before the past of another.
    record LastPart(double share) implements Cut {

        public LastPart {
            if (!(share > 0 && share < 1)) {
                throw new Problem("problem.recommend.share", share);
            }
        }
    }
}
