package org.clientele.spec;

import java.util.List;

/// A spec that is a sequence of specs, each taking the result of the one before. Every prefix has a key of its own, so
/// a change in the middle computes only what comes after it. An empty chain yields its input.
public interface Chain<R extends Result> extends Spec<R> {

    /// Returns the links that are switched on, in order; each has one port.
    List<? extends Spec<R>> links();

    @Override
    default Shape check(Shapes in) {
        var shape = in.get(0, Shape.class);
        for (var link : links()) {
            if (shape == Shape.LATER) {
                return shape;
            }
            shape = link.check(new Shapes(List.of(shape), in.deposits()));
        }
        return shape;
    }

    @Override
    @SuppressWarnings("unchecked")
    default R of(Inputs in, Progress progress) {
        var result = (R) in.get(0, Result.class);
        var links = links();
        for (int i = 0; i < links.size(); i++) {
            var part = progress.part((double) i / links.size(), (i + 1.0) / links.size());
            result = links.get(i).of(new Inputs(List.of(result), in.deposits()), part);
        }
        return result;
    }
}
