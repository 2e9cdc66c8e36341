package org.clientele.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.store.Handover;
import org.clientele.project.store.Image;
import org.clientele.project.store.Verification;
import org.clientele.spec.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Looks whether every block of a project is what was written there, or reads everything that is in it.
@Command(name = "verify", description = "${bundle:cli.verify}", sortOptions = false)
final class VerifyCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.verify.project}")
    private Path project;

    @Option(names = "--contents", description = "${bundle:cli.verify.contents}")
    private boolean contents;

    /// Has the program itself hand over the keys of a project, through a pipe.
    @Option(names = "--keys-stdin", hidden = true)
    private boolean handed;

    VerifyCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (contents) {
            var progress = desk.progress(project.getFileName().toString());
            desk.print(desk.json().write(Image.read(project, unlocking(), progress)));
            return 0;
        }
        var found = Verification.of(project, desk.passing());
        desk.print(desk.json().write(found));
        if (!found.damaged().isEmpty()) {
            var first = found.damaged().getFirst();
            throw new Problem(
                    "problem.project.blocks",
                    project.toString(),
                    found.damaged().size(),
                    found.blocks(),
                    first);
        }
        return 0;
    }

    /// @throws Problem if nothing is handed over where it should be
    private Unlocking unlocking() {
        try {
            return handed ? Handover.from(System.in).orElse(desk.passing()) : desk.passing();
        } catch (IOException e) {
            throw new Problem("problem.keys.file", "stdin");
        }
    }
}
