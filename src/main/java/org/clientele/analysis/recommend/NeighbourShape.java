package org.clientele.analysis.recommend;

import org.clientele.spec.Shape;
import org.clientele.table.Privacy;

/// What is known of a model of likenesses before it is computed.
///
/// @param privacy the class of the names of the items
public record NeighbourShape(Liking liking, Privacy privacy) implements Shape {}
