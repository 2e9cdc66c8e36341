package org.clientele.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.clientele.source.Format;
import org.clientele.source.Inquiry;
import org.clientele.source.Source;
import org.clientele.source.database.Engine;
import org.clientele.source.database.Password;
import org.clientele.source.database.Server;
import org.clientele.source.database.Tables;
import org.clientele.source.database.Tls;
import org.clientele.source.database.Waiting;
import org.clientele.spec.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Brings tables of a database in, or lists them. The password is asked for, or taken from the environment.
@Command(name = "ask", description = "${bundle:cli.ask}", sortOptions = false)
final class AskCommand implements Callable<Integer> {

    private static final String PASSWORD = "CLIENTELE_DATABASE_PASSWORD";

    private final Desk desk;

    @Mixin
    private Admitting admitting = new Admitting();

    @Option(
            names = "--engine",
            required = true,
            description = "${bundle:spec.server.engine} (${COMPLETION-CANDIDATES})")
    private Engine engine;

    @Option(names = "--host", required = true, description = "${bundle:spec.server.host}")
    private String host;

    @Option(names = "--port", description = "${bundle:spec.server.port}")
    private Optional<Integer> port = Optional.empty();

    @Option(names = "--database", required = true, description = "${bundle:spec.server.database}")
    private String database;

    @Option(names = "--user", required = true, description = "${bundle:spec.server.user}")
    private String user;

    @Option(names = "--tls", description = "${bundle:spec.server.tls} (${COMPLETION-CANDIDATES})")
    private Tls tls = Tls.VERIFIED;

    @Option(names = "--table", paramLabel = "T", description = "${bundle:cli.ask.table}")
    private List<String> tables = new ArrayList<>();

    @Option(names = "--query", paramLabel = "SQL", description = "${bundle:spec.format.query.statement}")
    private Optional<String> query = Optional.empty();

    @Option(names = "--patience", paramLabel = "SECONDS", description = "${bundle:cli.ask.patience}")
    private int patience = 30;

    @Option(names = "--project", paramLabel = "P", description = "${bundle:cli.import.project}")
    private Optional<Path> project = Optional.empty();

    AskCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var server = new Server(engine, host, port.orElse(engine.port()), database, user, tls);
        var waiting = Waiting.seconds(patience);
        var password = password();
        var listed = Tables.of(server, password, desk.progress(server.label()));
        var named = tables.stream().map(name -> find(listed, name));
        var asked = Stream.concat(
                        named.map(table -> new Format.Query(server, table.label(), table.statement(engine))),
                        query.stream()
                                .map(sql ->
                                        new Format.Query(server, desk.words().text("database.query.title"), sql)))
                .map(each -> new Inquiry(each, password, waiting))
                .toList();
        if (asked.isEmpty()) {
            listed.forEach(each -> desk.print(desk.words().text("database.table", each.label(), each.rows())));
        }
        bring(asked);
        password.wipe();
        return 0;
    }

    private static Tables.Listed find(List<Tables.Listed> listed, String name) {
        return listed.stream()
                .filter(each -> each.label().equals(name))
                .findFirst()
                .orElseThrow(() -> new Problem("problem.database.table", name));
    }

    private void bring(List<Inquiry> asked) {
        var sources = new ArrayList<Source>();
        for (var each : asked) {
            var found = each.detection(desk.progress(each.label()));
            desk.print(desk.json().write(Detected.of(each.label(), found, found.options(), desk.words())));
            if (project.isPresent()) {
                sources.add(each.source(found.options(), desk.progress(each.label())));
            }
        }
        project.filter(_ -> !sources.isEmpty()).ifPresent(file -> new Keeping(desk, admitting)
                .into(file, sources.stream().map(List::of).toList(), Map.of()));
    }

    private static Password password() {
        var given = Optional.ofNullable(System.getenv(PASSWORD));
        var typed = Optional.ofNullable(System.console()).filter(_ -> given.isEmpty());
        return given.map(Password::new)
                .or(() -> typed.map(console -> new Password(new String(console.readPassword("%s: ", PASSWORD)))))
                .orElseThrow(() -> new Problem("problem.database.password", PASSWORD));
    }
}
