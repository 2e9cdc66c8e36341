package org.clientele.spec;

import java.util.List;

/// What a spec may look at when it is checked: the shapes of its inputs, in port order, and what was put away.
public record Shapes(List<Shape> shapes, Deposits deposits) {

    public Shapes {
        shapes = List.copyOf(shapes);
    }

    public static Shapes of(Shape... shapes) {
        return new Shapes(List.of(shapes), Deposits.NONE);
    }

    /// Returns the shape of input number `index`.
    ///
    /// @throws Problem if there is no such input or it is of another kind
    public <S extends Shape> S get(int index, Class<S> kind) {
        if (index >= shapes.size()) {
            throw new Problem("problem.input.missing", index + 1);
        }
        if (!kind.isInstance(shapes.get(index))) {
            throw new Problem("problem.input.kind", index + 1);
        }
        return kind.cast(shapes.get(index));
    }

    public int size() {
        return shapes.size();
    }
}
