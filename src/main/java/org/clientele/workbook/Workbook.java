package org.clientele.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clientele.spec.Problem;
import org.clientele.spec.Spec;

/// Everything the analyst has decided: nodes in the order in which they were made, without a cycle. Immutable.
public record Workbook(List<Node> nodes) {

    public static final Workbook EMPTY = new Workbook(List.of());

    /// @throws Problem if two nodes share an id, an input is not there, or nodes depend on each other in a circle
    public Workbook {
        nodes = List.copyOf(nodes);
        var byId = new LinkedHashMap<String, Node>();
        for (var node : nodes) {
            if (byId.put(node.id(), node) != null) {
                throw new Problem("problem.node.duplicate", node.id());
            }
        }
        var done = new HashSet<String>();
        nodes.forEach(node -> visit(node, byId, new LinkedHashSet<>(), done));
    }

    private static void visit(Node node, Map<String, Node> byId, Set<String> path, Set<String> done) {
        if (done.contains(node.id())) {
            return;
        }
        if (!path.add(node.id())) {
            throw new Problem("problem.node.cycle", String.join(" → ", path) + " → " + node.id());
        }
        for (var input : node.inputs()) {
            if (!byId.containsKey(input)) {
                throw new Problem("problem.node.missing", input, node.id());
            }
            visit(byId.get(input), byId, path, done);
        }
        path.remove(node.id());
        done.add(node.id());
    }

    public Optional<Node> find(String id) {
        return nodes.stream().filter(n -> n.id().equals(id)).findFirst();
    }

    /// @throws Problem if there is no such node
    public Node require(String id) {
        return find(id).orElseThrow(() -> new Problem("problem.node.unknown", id));
    }

    /// Returns this workbook with the node in the place of the one with its id, or at the end.
    public Workbook with(Node node) {
        var changed = find(node.id()).isEmpty()
                ? Stream.concat(nodes.stream(), Stream.of(node))
                : nodes.stream().map(n -> n.id().equals(node.id()) ? node : n);
        return new Workbook(changed.toList());
    }

    /// Returns this workbook with all these nodes, which may depend on each other in any order.
    public Workbook with(List<Node> others) {
        var changed = new LinkedHashMap<String, Node>();
        nodes.forEach(n -> changed.put(n.id(), n));
        others.forEach(n -> changed.put(n.id(), n));
        return new Workbook(List.copyOf(changed.values()));
    }

    /// Returns this workbook without the node and all that depends on it.
    public Workbook without(String id) {
        var gone = new HashSet<>(dependents(id));
        gone.add(id);
        return new Workbook(nodes.stream().filter(n -> !gone.contains(n.id())).toList());
    }

    /// Returns the ids of all nodes that depend on this one, directly or not, in the order of the workbook.
    public List<String> dependents(String id) {
        var reached = new HashSet<>(Set.of(id));
        boolean more = true;
        while (more) {
            more = false;
            for (var node : nodes) {
                more |= node.inputs().stream().anyMatch(reached::contains) && reached.add(node.id());
            }
        }
        reached.remove(id);
        return nodes.stream().map(Node::id).filter(reached::contains).toList();
    }

    /// Returns all nodes that this one is computed from, directly or not, in the order of the workbook.
    public List<Node> ancestors(String id) {
        var reached = new HashSet<String>();
        var open = new ArrayList<>(require(id).inputs());
        while (!open.isEmpty()) {
            var next = open.removeLast();
            if (reached.add(next)) {
                open.addAll(require(next).inputs());
            }
        }
        return nodes.stream().filter(n -> reached.contains(n.id())).toList();
    }

    /// Returns the nodes whose spec is of this class.
    public <S extends Spec<?>> List<Node> nodes(Class<S> kind) {
        return nodes.stream().filter(n -> kind.isInstance(n.spec())).toList();
    }

    /// Returns the ids of all that was put away and that nodes name, each once.
    public List<String> deposits() {
        return nodes.stream()
                .flatMap(node -> node.spec().deposits().stream())
                .distinct()
                .toList();
    }

    /// Returns an id that no node has yet: the base itself or the base with a number.
    public String freshId(String base) {
        var clean = base.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        var start = clean.isEmpty() ? "node" : clean.substring(0, Math.min(clean.length(), 48));
        return Stream.iterate(1, i -> i + 1)
                .map(i -> i == 1 ? start : start + "-" + i)
                .filter(id -> find(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
