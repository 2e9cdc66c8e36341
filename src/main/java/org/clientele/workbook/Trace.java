package org.clientele.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.clientele.customer.Portrait;
import org.clientele.recipe.Join;
import org.clientele.recipe.JoinCheck;
import org.clientele.recipe.JoinFigures;
import org.clientele.recipe.Recipe;
import org.clientele.report.Stage;
import org.clientele.source.Source;
import org.clientele.source.Sources;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Result;
import org.clientele.table.Privacy;
import org.clientele.table.Sheet;
import org.clientele.words.Words;

/// The way from a node of a workbook back to its files, in words. Rows are counted by computing what is not known yet.
final class Trace {

    private static final String ASKED = "how-asked";

    private final Workbook book;
    private final Evaluator evaluator;
    private final Words words;
    private final Telling telling;

    Trace(Workbook book, Evaluator evaluator, Words words) {
        this.book = book;
        this.evaluator = evaluator;
        this.words = words;
        this.telling = new Telling(evaluator.catalog(), words);
    }

    /// Returns the node first, then what it is computed from, each node once, the files last on each way.
    List<Stage> stages(String id, Progress progress) {
        var found = new LinkedHashMap<String, Stage>();
        visit(book.require(id), found, progress);
        return List.copyOf(found.values());
    }

    private void visit(Node node, Map<String, Stage> found, Progress progress) {
        if (found.containsKey(node.id())) {
            return;
        }
        found.put(node.id(), stage(node, progress));
        node.inputs().forEach(input -> visit(book.require(input), found, progress));
    }

    private Stage stage(Node node, Progress progress) {
        var details = new ArrayList<>(details(node, progress));
        var entry = evaluator.catalog().find(node.spec());
        details.add(words.text("know.version", entry.name(), String.valueOf(entry.version())));
        if (!node.note().isBlank()) {
            details.add(words.text("know.note", node.note()));
        }
        var amount = evaluator.evaluate(book, node.id(), progress) instanceof Sheet sheet
                ? words.text("know.rows", sheet.rows())
                : "";
        return new Stage(
                node.id(),
                title(node),
                telling.what(node.spec()),
                amount,
                details,
                evaluator.key(book, node.id()).brief());
    }

    /// A trial has no title of its own: it is called by what it does.
    private String title(Node node) {
        return node.title().equals(node.id()) ? telling.what(node.spec()) : node.title();
    }

    private List<String> details(Node node, Progress progress) {
        return switch (node.spec()) {
            case Recipe recipe -> steps(node, recipe, progress);
            case Sources sources -> sources.ids().stream().map(this::file).toList();
            case Join join -> joined(node, join, progress);
            case Portrait page ->
                telling.options(page).stream()
                        .filter(line -> !line.endsWith(page.customer()))
                        .toList();
            default -> telling.options(node.spec());
        };
    }

    private String file(String id) {
        var source = evaluator.deposits().get(id, Source.class);
        return words.text(
                "know.source",
                source.label(),
                source.counts().loaded(),
                source.counts().rejected(),
                source.fileDigest());
    }

    private List<String> steps(Node node, Recipe recipe, Progress progress) {
        if (recipe.steps().isEmpty()) {
            return List.of(words.text("know.steps.none"));
        }
        var lines = new ArrayList<String>();
        var before = rows(book, node.inputs().getFirst(), progress);
        for (int i = 0; i < recipe.steps().size(); i++) {
            var use = recipe.steps().get(i);
            var said = telling.step(use.step());
            if (!use.isOn()) {
                lines.add(words.text("know.step.off", i + 1, said));
                continue;
            }
            var after = rows(book.with(node.doing(recipe.prefix(i + 1))), node.id(), progress);
            lines.add(step(i + 1, said, before, after));
            before = after;
        }
        return lines;
    }

    private String step(int number, String said, OptionalInt before, OptionalInt after) {
        return before.isPresent() && after.isPresent()
                ? words.text("know.step", number, said, before.getAsInt(), after.getAsInt())
                : words.text("know.step.sealed", number, said);
    }

    /// Returns how many rows there are, where that can be computed without values that who is in may not read.
    private OptionalInt rows(Workbook asked, String id, Progress progress) {
        try {
            Result result = evaluator.evaluate(asked, id, progress);
            return OptionalInt.of(result instanceof Sheet sheet ? sheet.rows() : 0);
        } catch (Problem problem) {
            if (problem.key().equals(Privacy.NO_KEY)) {
                return OptionalInt.empty();
            }
            throw problem;
        }
    }

    private List<String> joined(Node node, Join join, Progress progress) {
        var check = book.with(
                Node.of(ASKED, node.title(), new JoinCheck(join.keys())).from(node.inputs()));
        var figures = evaluator.evaluate(check, ASKED, JoinFigures.class, progress);
        var lines = new ArrayList<>(telling.options(join));
        lines.add(match(node.inputs().getFirst(), figures.left()));
        lines.add(match(node.inputs().getLast(), figures.right()));
        return lines;
    }

    private String match(String table, JoinFigures.Side side) {
        return words.text(
                "know.join",
                words.percent(side.rate(), 1),
                side.matched(),
                side.rows(),
                book.require(table).title());
    }
}
