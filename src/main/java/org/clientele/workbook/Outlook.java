package org.clientele.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.clientele.spec.Deposits;
import org.clientele.spec.Port;
import org.clientele.spec.Problem;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.table.Privacy;

/// What is known of a node before anything is computed.
public sealed interface Outlook {

    /// The node can be computed and will look like this; [Shape#LATER] where that depends on the data.
    record Fine(Shape shape) implements Outlook {}

    /// The node cannot be computed.
    record Wrong(Problem problem) implements Outlook {}

    /// The node waits for another one, which is wrong.
    record Waits(String node) implements Outlook {}

    /// Checks every node from the shapes of its inputs, in the order of the workbook; computes nothing.
    static Map<String, Outlook> of(Workbook book, Deposits deposits) {
        return new Judge(book, deposits, _ -> Optional.empty()).all();
    }

    /// The same, knowing of tables that were put away for who cannot compute them.
    static Map<String, Outlook> of(Workbook book, Evaluator by) {
        return new Judge(book, by.deposits(), id -> by.ready(book, id)).all();
    }

    /// Looks at each node after its inputs.
    ///
    /// @param ready what was put away of a node
    record Judge(
            Workbook book, Deposits deposits, Function<String, Optional<Shape>> ready, Map<String, Outlook> known) {

        Judge(Workbook book, Deposits deposits, Function<String, Optional<Shape>> ready) {
            this(book, deposits, ready, new LinkedHashMap<>());
        }

        Map<String, Outlook> all() {
            book.nodes().forEach(this::look);
            var ordered = new LinkedHashMap<String, Outlook>();
            book.nodes().forEach(node -> ordered.put(node.id(), known.get(node.id())));
            return ordered;
        }

        private Outlook look(Node node) {
            if (!known.containsKey(node.id())) {
                known.put(node.id(), judge(node));
            }
            return known.get(node.id());
        }

        private Outlook judge(Node node) {
            var shapes = new ArrayList<Shape>();
            for (var input : node.inputs()) {
                switch (look(book.require(input))) {
                    case Fine(var shape) -> shapes.add(shape);
                    case Wrong _ -> {
                        return new Waits(input);
                    }
                    case Waits(var other) -> {
                        return new Waits(other);
                    }
                }
            }
            try {
                requirePorts(node);
                return new Fine(
                        shapes.contains(Shape.LATER) ? Shape.LATER : node.spec().check(new Shapes(shapes, deposits)));
            } catch (Problem problem) {
                return otherwise(node, problem);
            }
        }

        private Outlook otherwise(Node node, Problem problem) {
            var put = problem.key().equals(Privacy.NO_KEY) ? ready.apply(node.id()) : Optional.<Shape>empty();
            return put.<Outlook>map(Fine::new).orElseGet(() -> new Wrong(problem));
        }
    }

    /// @throws Problem if the node has too few or too many inputs
    static void requirePorts(Node node) {
        var ports = node.spec().ports();
        long least =
                ports.stream().filter(p -> p.count() != Port.Count.OPTIONAL).count();
        boolean open = !ports.isEmpty() && ports.getLast().count() == Port.Count.MANY;
        int given = node.inputs().size();
        if (given < least || !open && given > ports.size()) {
            throw new Problem("problem.node.inputs", node.id(), least, given);
        }
    }
}
