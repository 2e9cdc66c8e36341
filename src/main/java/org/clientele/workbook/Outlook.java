package org.clientele.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.clientele.spec.Deposits;
import org.clientele.spec.Port;
import org.clientele.spec.Problem;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;

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
        var known = new LinkedHashMap<String, Outlook>();
        book.nodes().forEach(node -> look(book, node, deposits, known));
        var ordered = new LinkedHashMap<String, Outlook>();
        book.nodes().forEach(node -> ordered.put(node.id(), known.get(node.id())));
        return ordered;
    }

    private static Outlook look(Workbook book, Node node, Deposits deposits, Map<String, Outlook> known) {
        if (!known.containsKey(node.id())) {
            known.put(node.id(), judge(book, node, deposits, known));
        }
        return known.get(node.id());
    }

    private static Outlook judge(Workbook book, Node node, Deposits deposits, Map<String, Outlook> known) {
        var shapes = new ArrayList<Shape>();
        for (var input : node.inputs()) {
            switch (look(book, book.require(input), deposits, known)) {
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
            return new Wrong(problem);
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
