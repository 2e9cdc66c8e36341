package org.clientele.workbook;

import java.util.List;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Result;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;

/// The smallest specs there are: a number, its double, and a chain of doublings.
final class Doubled {

    record Number(double value) implements Result {}

    record Given(double value) implements Spec<Number> {
        @Override
        public List<Port> ports() {
            return List.of();
        }

        @Override
        public Shape check(Shapes in) {
            if (value < 0) {
                throw new Problem("problem.negative", value);
            }
            return Shape.FIGURES;
        }

        @Override
        public Number of(Inputs in, Progress progress) {
            return new Number(value);
        }
    }

    sealed interface Link extends Spec<Number> permits Times {}

    record Times(double factor) implements Link {
        @Override
        public List<Port> ports() {
            return List.of(Port.one("number", Number.class));
        }

        @Override
        public Shape check(Shapes in) {
            return in.get(0, Shape.class);
        }

        @Override
        public Number of(Inputs in, Progress progress) {
            return new Number(in.get(0, Number.class).value() * factor);
        }
    }

    record Many(List<Link> links) implements org.clientele.spec.Chain<Number> {
        @Override
        public List<Port> ports() {
            return List.of(Port.one("number", Number.class));
        }
    }

    static final Catalog CATALOG = new Catalog(
            List.of(
                    Catalog.Entry.of("given", 1, Given.class, Number.class),
                    new Catalog.Entry("times", 1, Times.class, Number.class, java.util.Optional.of(Link.class)),
                    Catalog.Entry.of("many", 1, Many.class, Number.class)),
            List.of(),
            List.of());

    private Doubled() {}
}
