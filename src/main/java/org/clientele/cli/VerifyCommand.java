package org.clientele.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
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

    VerifyCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (contents) {
            desk.print(desk.json()
                    .write(Image.read(
                            project, desk.progress(project.getFileName().toString()))));
            return 0;
        }
        var found = Verification.of(project);
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
}
