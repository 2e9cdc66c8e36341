package org.clientele.analysis.classify;

import smile.model.cart.LeafNode;
import smile.model.cart.Node;
import smile.model.cart.OrdinalNode;
import smile.model.cart.OrdinalSplit;

/// A cut of Smile's that says where it lies: rows of at most `rank` go left, the next ones have `next`.
final class Cut extends OrdinalSplit {

    private static final long serialVersionUID = 1L;

    /// The best place found in a column.
    record Place(int column, int rank, int next, double gain, int left, int all) {

        private double middle() {
            return (rank + next) / 2.0;
        }
    }

    private final Place place;
    private final double deviance;

    Cut(LeafNode leaf, Place place, int lo, int hi, int[] ranks) {
        super(
                leaf,
                place.column(),
                place.middle(),
                place.gain(),
                lo,
                hi,
                place.left(),
                place.all() - place.left(),
                row -> ranks[row] <= place.rank());
        this.place = place;
        deviance = leaf.deviance();
    }

    @Override
    public OrdinalNode toNode(Node left, Node right) {
        return new CutNode(place, deviance, left, right);
    }

    /// A node that says where it is cut.
    static final class CutNode extends OrdinalNode {

        private static final long serialVersionUID = 1L;

        private final transient Place place;

        private CutNode(Place place, double deviance, Node left, Node right) {
            super(place.column(), place.middle(), place.gain(), deviance, left, right);
            this.place = place;
        }

        Place place() {
            return place;
        }
    }
}
