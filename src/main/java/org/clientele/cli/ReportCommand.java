package org.clientele.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clientele.project.Departing;
import org.clientele.project.Project;
import org.clientele.project.audit.Leaving;
import org.clientele.report.Dashboard;
import org.clientele.report.Printout;
import org.clientele.spec.Problem;
import org.clientele.workbook.Node;
import org.clientele.workbook.Workbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes a dashboard, or the portrait of a customer, as a page of its own.
@Command(name = "report", description = "${bundle:cli.report}", sortOptions = false)
final class ReportCommand implements Callable<Integer> {

    private Desk desk;

    @Mixin
    private Displaying display;

    @Parameters(index = "0", paramLabel = "BOOK", description = "${bundle:cli.book}")
    private Path book;

    @Parameters(index = "1", arity = "0..1", paramLabel = "NODE", description = "${bundle:cli.report.node}")
    private String node = "";

    @Option(names = "--to", paramLabel = "F", required = true, description = "${bundle:cli.report.to}")
    private Path to;

    @Option(names = "--customer", paramLabel = "ID", description = "${bundle:cli.report.customer}")
    private Optional<String> customer = Optional.empty();

    @Option(names = "--segment", paramLabel = "CODE", description = "${bundle:cli.report.segment}")
    private Optional<String> segment = Optional.empty();

    @Option(names = "--reveal", paramLabel = "REASON", description = "${bundle:cli.report.reveal}")
    private Optional<String> reveal = Optional.empty();

    @Mixin
    private Aiming aiming = new Aiming();

    ReportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk = display.at(desk);
        Printout.check(to);
        try (var books = new Books(desk)) {
            var opened = books.open(book, Map.of());
            var page = page(opened, books);
            if (customer.isPresent() && aiming.isTaken()) {
                desk.say("cli.purpose.taken");
            }
            Outputs.write(to, page.in(to, books.project().map(this::stamp).orElse("")));
            desk.say("cli.report.done", to.toString());
            return 0;
        }
    }

    /// Writes down that the page leaves the project; returns how far the log goes then.
    private String stamp(Project project) {
        var kind = customer.isPresent() || segment.isPresent() ? "portrait" : "dashboard";
        Departing.of(project).add(Leaving.page(kind, aiming.aim()), to);
        return desk.words().text("audit.foot", project.trail().head().toString());
    }

    private Printout page(Opened opened, Books books) {
        var portraits = new PortraitFile(desk, opened, books, aiming.aim());
        return customer.map(id -> portraits.of(id, reveal))
                .or(() -> segment.map(portraits::segment))
                .orElseGet(() -> new Run(desk, opened).printout(node.isEmpty() ? first(opened.book()) : node, aiming));
    }

    private static String first(Workbook book) {
        return book.nodes(Dashboard.class).stream()
                .findFirst()
                .map(Node::id)
                .orElseThrow(() -> new Problem("problem.report.none"));
    }
}
