package org.clientele.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clientele.project.keys.Right;
import org.clientele.recipe.Join;
import org.clientele.recipe.Recipe;
import org.clientele.recipe.Union;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Result;
import org.clientele.table.Privacy;
import org.clientele.table.Sheet;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Evaluator;
import org.clientele.workbook.Key;
import org.clientele.workbook.Memory;
import org.clientele.workbook.Node;
import org.clientele.workbook.Ready;
import org.clientele.workbook.Results;
import org.clientele.workbook.Workbook;

/// Puts away in a project with passwords the tables that nobody can compute without the key of personal values, such as
/// one whose repeated rows went: who has the key does so for who has not. What these can compute is not put away.
public final class ForOthers {

    /// The part of the heap that what was tried out may take.
    private static final int PART = 20;

    private final Project project;
    private final Evaluator evaluator;
    private final Evaluator dry;

    public ForOthers(Project project, BookJson json, Evaluator evaluator) {
        this.project = project;
        this.evaluator = evaluator;
        dry = new Evaluator(
                json,
                new Masked(project, json.catalog()),
                new Figures(new Memory(Runtime.getRuntime().maxMemory() / PART), evaluator));
    }

    /// Figures are taken as they are known, so that trying out learns nothing anew.
    private record Figures(Results tried, Evaluator known) implements Results {

        @Override
        public Optional<Result> find(Key key) {
            return tried.find(key).or(() -> known.known(key).filter(result -> !(result instanceof Sheet)));
        }

        @Override
        public void keep(Key key, Result result, long nanos) {
            tried.keep(key, result, nanos);
        }
    }

    /// Puts away what this workbook needs, and takes away what an earlier one needed. Does nothing where everybody
    /// may read all, or who is in may not do it.
    ///
    /// @throws java.util.concurrent.CancellationException if it was stopped
    public void prepare(Workbook book, Progress progress) {
        var access = project.access();
        if (access.isProtected() && access.readsPersonal() && project.member().may(Right.DECIDE)) {
            dropBut(new Walk(book, progress).all());
        }
    }

    private void dropBut(List<String> wanted) {
        var old = project.deposited().kinds().entrySet().stream()
                .filter(kept -> kept.getValue().equals(ReadyKind.NAME) && !wanted.contains(kept.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        if (!old.isEmpty()) {
            project.deposited().drop(old);
        }
    }

    /// Goes through the nodes of a workbook, each after its inputs.
    private final class Walk {

        private final Workbook book;
        private final Progress progress;
        private final Set<String> seen = new HashSet<>();
        private final List<String> made = new ArrayList<>();

        Walk(Workbook book, Progress progress) {
            this.book = book;
            this.progress = progress;
        }

        List<String> all() {
            book.nodes().forEach(this::look);
            return made;
        }

        private void look(Node node) {
            progress.at(seen.size(), book.nodes().size());
            if (!seen.add(node.id())) {
                return;
            }
            node.inputs().forEach(input -> look(book.require(input)));
            if (isTable(node)) {
                make(evaluator.key(book, node.id()), node);
            }
        }

        /// What was made once is not tried again.
        private void make(Key key, Node node) {
            if (!project.has(Ready.id(key)) && isRefused(node)) {
                find(node).ifPresent(sheet -> project.keep(new Ready(key, sheet), progress));
            }
            if (project.has(Ready.id(key))) {
                made.add(Ready.id(key));
            }
        }

        private boolean isRefused(Node node) {
            try {
                dry.evaluate(book, node.id(), progress);
                return false;
            } catch (Problem problem) {
                return problem.key().equals(Privacy.NO_KEY);
            }
        }

        private Optional<Sheet> find(Node node) {
            try {
                return Optional.of(evaluator.evaluate(book, node.id(), Sheet.class, progress));
            } catch (Problem wrong) {
                return Optional.empty();
            }
        }
    }

    private static boolean isTable(Node node) {
        return switch (node.spec()) {
            case Recipe _, Join _, Union _ -> true;
            default -> false;
        };
    }
}
