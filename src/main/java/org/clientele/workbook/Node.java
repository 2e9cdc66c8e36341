package org.clientele.workbook;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.clientele.spec.Problem;
import org.clientele.spec.Spec;

/// One decision in a workbook: a spec and the ids of its inputs. Title and notes are labels and part of no key.
///
/// @param note what somebody wrote on the whole, empty for nothing
/// @param notes what somebody wrote on parts, by part: `step-1`, the id of a tile, the code of a segment
public record Node(String id, String title, Spec<?> spec, List<String> inputs, String note, Map<String, String> notes) {

    static final String ID = "[a-z0-9][a-z0-9-]{0,63}";

    private static final Pattern IDS = Pattern.compile(ID);

    public Node {
        inputs = List.copyOf(inputs);
        notes = Map.copyOf(notes);
        if (!IDS.matcher(id).matches()) {
            throw new Problem("problem.node.id", id);
        }
    }

    public Node(String id, String title, Spec<?> spec, List<String> inputs, String note) {
        this(id, title, spec, inputs, note, Map.of());
    }

    public static Node of(String id, String title, Spec<?> spec, String... inputs) {
        return new Node(id, title, spec, List.of(inputs), "");
    }

    /// Returns the name that a step of a recipe has among the parts of its node.
    ///
    /// @param at the place of the step, from 0
    public static String step(int at) {
        return "step-" + (at + 1);
    }

    public Node titled(String other) {
        return new Node(id, other, spec, inputs, note, notes);
    }

    /// Returns this node with another spec; notes on steps follow their steps, other notes stay.
    public Node doing(Spec<?> other) {
        return new Node(id, title, other, inputs, note, StepNotes.carried(notes, spec, other));
    }

    public Node from(List<String> others) {
        return new Node(id, title, spec, others, note, notes);
    }

    public Node noted(String other) {
        return new Node(id, title, spec, inputs, other, notes);
    }

    /// Returns this node with another note on a part of it; the empty text takes the note away.
    public Node noted(String part, String other) {
        var all = new TreeMap<>(notes);
        all.put(part, other);
        all.values().removeIf(String::isBlank);
        return new Node(id, title, spec, inputs, note, all);
    }
}
