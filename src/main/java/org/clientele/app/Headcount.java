package org.clientele.app;

import java.util.Optional;
import org.clientele.customer.Rfm;
import org.clientele.recipe.Recipe;
import org.clientele.source.FileKind;
import org.clientele.source.Source;
import org.clientele.source.Sources;
import org.clientele.spec.Problem;
import org.clientele.table.Sheet;
import org.clientele.ui.OpenProject;
import org.clientele.ui.RecentProject.Counts;
import org.clientele.workbook.Node;
import org.clientele.workbook.Workbook;

/// How many customers and order lines a project has, as far as that is known without computing anything.
record Headcount(OpenProject project, Workbook book) {

    static Counts of(OpenProject project) {
        var headcount = new Headcount(project, project.history().book());
        long lines = headcount.rows(FileKind.ORDER_LINES);
        return new Counts(headcount.customers(), lines == 0 ? headcount.rows(FileKind.ORDERS) : lines);
    }

    /// Returns the customers who are scored, or else those who were brought in.
    private long customers() {
        return book.nodes(Rfm.class).stream()
                .findFirst()
                .flatMap(this::known)
                .orElseGet(() -> rows(FileKind.CUSTOMERS));
    }

    /// Returns the rows of the tables of a kind: as cleaned where that is known, or else as brought in.
    private long rows(FileKind kind) {
        return book.nodes(Sources.class).stream()
                .mapToLong(file -> rows(file, kind))
                .sum();
    }

    private long rows(Node file, FileKind kind) {
        long brought = ((Sources) file.spec())
                .ids().stream()
                        .map(id -> project.evaluator().deposits().get(id, Source.class))
                        .filter(source -> source.kind() == kind)
                        .mapToLong(source -> source.rows().rows())
                        .sum();
        return brought == 0
                ? 0
                : book.nodes(Recipe.class).stream()
                        .filter(n -> n.inputs().contains(file.id()))
                        .findFirst()
                        .flatMap(this::known)
                        .orElse(brought);
    }

    private Optional<Long> known(Node node) {
        try {
            return project.evaluator().known(book, node.id()).map(result -> (long) ((Sheet) result).rows());
        } catch (Problem wrong) {
            return Optional.empty();
        }
    }
}
