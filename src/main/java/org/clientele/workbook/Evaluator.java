package org.clientele.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import org.clientele.spec.Chain;
import org.clientele.spec.Deposits;
import org.clientele.spec.Inputs;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Result;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Privacy;
import org.clientele.table.Sheet;

/// Computes the results that are asked for from the nearest ones that are known. The only place that decides what must
/// be computed again. Two askers of one key share one computation; a cancelled run leaves nothing behind.
public final class Evaluator {

    private final BookJson json;
    private final Deposits deposits;
    private final Results results;
    private final Map<Key, Running> running = new ConcurrentHashMap<>();
    private final Map<String, Integer> computations = new TreeMap<>();

    public Evaluator(BookJson json, Deposits deposits, Results results) {
        this.json = json;
        this.deposits = deposits;
        this.results = results;
    }

    /// Returns the result of a node.
    ///
    /// @throws Problem if it, or a node it depends on, cannot be computed; then the sentence names that node
    /// @throws CancellationException if the user asked to stop
    public Result evaluate(Workbook book, String id, Progress progress) {
        return evaluate(book, book.require(id), progress);
    }

    /// Returns the result of a node as what its spec yields.
    public <R extends Result> R evaluate(Workbook book, String id, Class<R> kind, Progress progress) {
        return kind.cast(evaluate(book, id, progress));
    }

    /// Returns the key of a node's result, from specs alone.
    public Key key(Workbook book, String id) {
        return links(book, book.require(id)).getLast().key();
    }

    /// Returns the result of a node if it is known already and nobody has to wait for it.
    public Optional<Result> known(Workbook book, String id) {
        return results.atHand(key(book, id));
    }

    public Optional<Result> known(Key key) {
        return results.find(key);
    }

    /// Returns what the result of a node looks like, where it was put away for who cannot compute it.
    Optional<Shape> ready(Workbook book, String id) {
        return Ready.find(deposits, key(book, id)).map(Sheet::schema);
    }

    /// The specs it can compute, by name and version.
    public Catalog catalog() {
        return json.catalog();
    }

    public Deposits deposits() {
        return deposits;
    }

    /// Returns how many results were computed since the start, by the JSON name of the spec.
    public Map<String, Integer> computations() {
        synchronized (computations) {
            return new TreeMap<>(computations);
        }
    }

    private record Link(Spec<?> spec, Key key) {}

    /// A node as a sequence of computations, each on the result of the one before; the first entry of a chain is its
    /// input and has nothing to compute.
    private List<Link> links(Workbook book, Node node) {
        var inputs = node.inputs().stream().map(id -> key(book, id)).toList();
        if (!(node.spec() instanceof Chain<?> chain)) {
            return List.of(new Link(node.spec(), json.key(node.spec(), inputs)));
        }
        var links = new ArrayList<Link>();
        links.add(new Link(chain, inputs.getFirst()));
        for (var link : chain.links()) {
            links.add(new Link(link, json.key(link, List.of(links.getLast().key()))));
        }
        return links;
    }

    /// What cannot be computed without the key of personal values may have been put away by who has it.
    private Result evaluate(Workbook book, Node node, Progress progress) {
        Outlook.requirePorts(node);
        var links = links(book, node);
        try {
            return evaluate(book, node, links, progress);
        } catch (Problem problem) {
            var key = links.getLast().key();
            var ready = Ready.find(deposits, key).filter(_ -> problem.key().equals(Privacy.NO_KEY));
            ready.ifPresent(sheet -> results.keep(key, sheet, 0));
            return ready.orElseThrow(() -> problem);
        }
    }

    private Result evaluate(Workbook book, Node node, List<Link> links, Progress progress) {
        int at = links.size() - 1;
        var nearest = results.find(links.get(at).key());
        while (nearest.isEmpty() && at > 0) {
            nearest = results.find(links.get(--at).key());
        }
        var result = nearest.isPresent() ? nearest.get() : first(book, node, links.getFirst(), progress.part(0, 0.7));
        for (int i = at + 1; i < links.size(); i++) {
            var part = progress.part(0.7 + 0.3 * i / links.size(), 0.7 + 0.3 * (i + 1) / links.size());
            result = compute(links.get(i), new Inputs(List.of(result), deposits), part);
        }
        return result;
    }

    private Result first(Workbook book, Node node, Link link, Progress progress) {
        var inputs = inputs(book, node, progress.part(0, 0.5));
        return node.spec() instanceof Chain<?>
                ? inputs.results().getFirst()
                : compute(link, inputs, progress.part(0.5, 1));
    }

    private Inputs inputs(Workbook book, Node node, Progress progress) {
        var found = new ArrayList<Result>();
        int count = node.inputs().size();
        for (int i = 0; i < count; i++) {
            var input = book.require(node.inputs().get(i));
            var part = progress.part((double) i / count, (i + 1.0) / count);
            try {
                found.add(evaluate(book, input, part));
            } catch (Problem problem) {
                throw problem.key().equals("problem.waits") ? problem : waits(input, problem);
            }
        }
        return new Inputs(found, deposits);
    }

    private static Problem waits(Node input, Problem cause) {
        var problem = new Problem("problem.waits", input.title(), input.id());
        problem.initCause(cause);
        return problem;
    }

    private Result compute(Link link, Inputs inputs, Progress progress) {
        while (true) {
            var known = results.find(link.key());
            if (known.isPresent()) {
                return known.get();
            }
            var mine = new Running();
            var other = running.putIfAbsent(link.key(), mine);
            if (other == null) {
                return run(link, inputs, progress, mine);
            }
            var shared = other.await(progress);
            if (shared.isPresent()) {
                return shared.get();
            }
        }
    }

    private Result run(Link link, Inputs inputs, Progress progress, Running mine) {
        try {
            progress.at(0, 1);
            long start = System.nanoTime();
            link.spec()
                    .check(new Shapes(
                            inputs.results().stream().map(Result::shape).toList(), deposits));
            var result = link.spec().of(inputs, progress);
            progress.at(1, 1);
            count(link.spec());
            results.keep(link.key(), result, System.nanoTime() - start);
            mine.finish(result);
            return result;
        } catch (OutOfMemoryError e) {
            throw new Problem("problem.memory", Runtime.getRuntime().maxMemory() >> 20);
        } finally {
            running.remove(link.key(), mine);
            mine.stop();
        }
    }

    private void count(Spec<?> spec) {
        synchronized (computations) {
            computations.merge(json.catalog().name(spec), 1, Integer::sum);
        }
    }
}
