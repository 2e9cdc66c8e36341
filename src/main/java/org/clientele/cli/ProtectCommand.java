package org.clientele.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clientele.project.Access;
import org.clientele.project.Project;
import org.clientele.project.keys.KitFile;
import org.clientele.project.keys.Password;
import org.clientele.project.keys.Protection;
import org.clientele.project.keys.RecoveryKey;
import org.clientele.project.keys.RecoveryWords;
import org.clientele.project.keys.Stretching;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.keys.WordList;
import org.clientele.spec.Problem;
import org.clientele.spec.Unwritable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Puts a project behind a password, and writes the words that open it when the password is lost.
@Command(name = "protect", description = "${bundle:cli.protect}", sortOptions = false)
final class ProtectCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.protect.project}")
    private Path project;

    @Option(names = "--new-password-file", paramLabel = "FILE", description = "${bundle:cli.protect.password}")
    private Optional<Path> fresh = Optional.empty();

    @Option(names = "--kit", paramLabel = "FILE", description = "${bundle:cli.protect.kit}")
    private Optional<Path> kit = Optional.empty();

    ProtectCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        requireOpen();
        var name = project.getFileName().toString();
        var user = desk.manner().user.orElse(System.getProperty("user.name"));
        try (var password = fresh.map(Passing::fresh).orElseGet(() -> Passing.asked(desk.words()));
                var key = RecoveryKey.fresh()) {
            kit.ifPresent(file -> KitFile.create(paper(name, key), file));
            boolean done = false;
            try {
                protect(user, password, key);
                done = true;
            } finally {
                if (!done) {
                    kit.ifPresent(ProtectCommand::drop);
                }
            }
        }
        desk.say("cli.protect.done", name, user);
        kit.ifPresentOrElse(
                file -> desk.say("cli.protect.kit.done", file.toString()), () -> desk.say("cli.protect.kit.none"));
        return 0;
    }

    /// @throws Problem if it is protected already
    private void requireOpen() {
        try (var opened = desk.open(project)) {
            if (opened.access().isProtected()) {
                throw new Problem("problem.keys.protected", project.toString());
            }
        }
    }

    private void protect(String user, Password password, RecoveryKey key) {
        try (var protection = Protection.by(user, password, Stretching.calibrated())) {
            Access.rekey(
                    project,
                    Unlocking.NONE,
                    protection,
                    desk.progress(project.getFileName().toString()));
            if (kit.isPresent()) {
                try (var opened = Project.open(project, desk.json(), protection.unlocking())) {
                    opened.access().recovery(key);
                }
            }
        }
    }

    private String paper(String name, RecoveryKey key) {
        var list = desk.words().locale().getLanguage().equals(Locale.CHINESE.getLanguage())
                ? WordList.CHINESE
                : WordList.ENGLISH;
        return desk.words().text("kit.paper", name, RecoveryWords.lines(key, list));
    }

    private static void drop(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw Unwritable.of(file, e, "problem.recovery.paper");
        }
    }
}
