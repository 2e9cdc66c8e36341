package org.clientele.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clientele.recipe.Recipe;
import org.clientele.recipe.StepUse;
import org.clientele.words.Words;

/// What differs between two workbooks, in sentences: which nodes came and went, and in those that are in both, which
/// steps, options, inputs and notes.
public final class Difference {

    private final Workbook before;
    private final Workbook after;
    private final Telling telling;
    private final Words words;
    private final List<String> lines = new ArrayList<>();

    private Difference(Workbook before, Workbook after, Catalog catalog, Words words) {
        this.before = before;
        this.after = after;
        this.words = words;
        telling = new Telling(catalog, words);
    }

    /// Returns the sentences in the order of the nodes; none where the workbooks are equal.
    public static List<String> of(Workbook before, Workbook after, Catalog catalog, Words words) {
        var difference = new Difference(before, after, catalog, words);
        difference.tell();
        return List.copyOf(difference.lines);
    }

    private void tell() {
        for (var node : after.nodes()) {
            before.find(node.id())
                    .ifPresentOrElse(
                            was -> changed(was, node),
                            () -> say("difference.added", node.title(), telling.what(node.spec())));
        }
        before.nodes().stream()
                .filter(node -> after.find(node.id()).isEmpty())
                .forEach(node -> say("difference.removed", node.title()));
    }

    private void say(String key, Object... args) {
        lines.add(words.text(key, args));
    }

    private void changed(Node was, Node is) {
        if (!was.title().equals(is.title())) {
            say("difference.renamed", was.title(), is.title());
        }
        if (!was.inputs().equals(is.inputs())) {
            say("difference.inputs", is.title(), titles(after, is), titles(before, was));
        }
        if (was.spec() instanceof Recipe old && is.spec() instanceof Recipe fresh) {
            steps(is.title(), old.steps(), fresh.steps());
        } else if (!was.spec().equals(is.spec())) {
            options(was, is);
        }
        if (!was.note().equals(is.note()) || !was.notes().equals(is.notes())) {
            say("difference.note", is.title());
        }
    }

    private static String titles(Workbook book, Node node) {
        return node.inputs().stream()
                .map(id -> book.find(id).map(Node::title).orElse(id))
                .collect(Collectors.joining(", "));
    }

    private void options(Node was, Node is) {
        var old = telling.options(was.spec());
        var fresh = telling.options(is.spec());
        if (old.equals(fresh)) {
            say("difference.data", is.title());
        }
        minus(fresh, old).forEach(option -> say("difference.now", is.title(), option));
        minus(old, fresh).forEach(option -> say("difference.no-longer", is.title(), option));
    }

    private void steps(String title, List<StepUse> was, List<StepUse> is) {
        Function<StepUse, String> said = use -> telling.step(use.step());
        var old = was.stream().map(said).toList();
        var fresh = is.stream().map(said).toList();
        minus(fresh, old).forEach(step -> say("difference.step.added", title, step));
        minus(old, fresh).forEach(step -> say("difference.step.removed", title, step));
        for (var use : is) {
            was.stream()
                    .filter(other -> other.step().equals(use.step()) && other.state() != use.state())
                    .findFirst()
                    .filter(_ -> !was.contains(use))
                    .ifPresent(_ -> say("difference.step.state", title, said.apply(use), words.name(use.state())));
        }
        boolean same = minus(fresh, old).isEmpty() && minus(old, fresh).isEmpty();
        if (same && !old.equals(fresh)) {
            say("difference.step.order", title);
        } else if (same
                && !was.stream()
                        .map(StepUse::step)
                        .toList()
                        .equals(is.stream().map(StepUse::step).toList())) {
            say("difference.data", title);
        }
    }

    /// Returns what is left of a list when each of the other's is taken away once.
    private static List<String> minus(List<String> from, List<String> others) {
        var left = new ArrayList<>(from);
        others.forEach(left::remove);
        return left;
    }
}
