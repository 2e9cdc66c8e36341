package org.clientele.workbook;

import java.util.List;
import org.clientele.spec.Problem;
import org.clientele.spec.Spec;

/// One decision in a workbook: a spec and the ids of its inputs. Title and note are labels and part of no key.
public record Node(String id, String title, Spec<?> spec, List<String> inputs, String note) {

    static final String ID = "[a-z0-9][a-z0-9-]{0,63}";

    public Node {
        inputs = List.copyOf(inputs);
        if (!id.matches(ID)) {
            throw new Problem("problem.node.id", id);
        }
    }

    public static Node of(String id, String title, Spec<?> spec, String... inputs) {
        return new Node(id, title, spec, List.of(inputs), "");
    }

    public Node titled(String other) {
        return new Node(id, other, spec, inputs, note);
    }

    public Node doing(Spec<?> other) {
        return new Node(id, title, other, inputs, note);
    }

    public Node from(List<String> others) {
        return new Node(id, title, spec, others, note);
    }

    public Node noted(String other) {
        return new Node(id, title, spec, inputs, other);
    }
}
