package org.clientele.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clientele.project.Rescue;
import org.clientele.spec.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Saves what can be read of a damaged project; prints what was saved and what is missing as JSON.
@Command(name = "salvage", description = "${bundle:cli.salvage}", sortOptions = false)
final class SalvageCommand implements Callable<Integer> {

    private record Saved(
            String project,
            int blocks,
            int lostBlocks,
            int wholeTables,
            List<String> parts,
            int moments,
            List<Rescue.Lost> missing,
            Optional<String> log) {}

    private final Desk desk;

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.salvage.project}")
    private Path project;

    @Option(names = "--to", paramLabel = "FOLDER", required = true, description = "${bundle:cli.salvage.to}")
    private Path to;

    SalvageCommand(Desk desk) {
        this.desk = desk;
    }

    /// @throws Problem if nothing can be read
    @Override
    public Integer call() {
        var progress = desk.progress(project.getFileName().toString());
        var saved = Rescue.of(project, desk.passing(), to, desk.json(), progress);
        desk.print(desk.json()
                .write(new Saved(
                        saved.project().toString(),
                        saved.damage().blocks(),
                        saved.damage().lost(),
                        saved.whole(),
                        saved.parts(),
                        saved.moments(),
                        saved.lost(),
                        saved.log().map(lost -> desk.words().text(lost.key(), lost.args())))));
        var said = saved.said();
        desk.say(said.key(), said.args());
        saved.log().ifPresent(lost -> desk.say(lost.key(), lost.args()));
        return 0;
    }
}
