package org.clientele.analysis.recommend;

import org.clientele.spec.Problem;

/// Which items count as alike, and how many of them are kept for each.
///
/// @param size how many neighbours an item has at most
/// @param shrinkage how much likenesses on few customers are drawn towards zero: by n / (n + shrinkage) for n in common
/// @param support how many customers two items must have in common
public record Neighbourhood(Likeness likeness, int size, double shrinkage, int support) {

    public static final int MOST = 1000;

    /// Cosine, fifty neighbours, no shrinkage, any customer in common.
    public static final Neighbourhood STANDARD = new Neighbourhood(Likeness.COSINE, 50, 0, 1);

    public Neighbourhood {
        if (size < 1 || size > MOST) {
            throw new Problem("problem.recommend.size", size, MOST);
        }
        if (!(shrinkage >= 0 && shrinkage <= 1e9)) {
            throw new Problem("problem.recommend.shrinkage", shrinkage);
        }
        if (support < 1) {
            throw new Problem("problem.recommend.support", support);
        }
    }

    public Neighbourhood of(int neighbours) {
        return new Neighbourhood(likeness, neighbours, shrinkage, support);
    }

    public Neighbourhood by(Likeness other) {
        return new Neighbourhood(other, size, shrinkage, support);
    }

    public Neighbourhood shrunk(double by) {
        return new Neighbourhood(likeness, size, by, support);
    }

    public Neighbourhood supported(int customers) {
        return new Neighbourhood(likeness, size, shrinkage, customers);
    }
}
