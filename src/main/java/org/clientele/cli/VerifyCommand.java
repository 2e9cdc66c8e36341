package org.clientele.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.clientele.project.Places;
import org.clientele.project.Retentions;
import org.clientele.project.audit.Anchor;
import org.clientele.project.audit.LastSeen;
import org.clientele.project.audit.Verdict;
import org.clientele.project.backup.Hundredths;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.store.Contents;
import org.clientele.project.store.Handover;
import org.clientele.project.store.Image;
import org.clientele.project.store.Inside;
import org.clientele.project.store.LogCheck;
import org.clientele.project.store.Verification;
import org.clientele.project.store.Wear;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Looks whether every block of a project is what was written there, or reads everything that is in it.
@Command(name = "verify", description = "${bundle:cli.verify}", sortOptions = false)
final class VerifyCommand implements Callable<Integer> {

    private record Sound(long blocks, List<Long> damaged, boolean isClosed, int unfinished, long sealed, String log) {}

    private record Whole(
            SortedMap<String, Contents.Sum> tables, String log, String verdict, List<Inside.Tombstone> tombstones) {}

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
        var progress = desk.progress(project.getFileName().toString());
        if (contents) {
            return contents(progress);
        }
        var found = Verification.of(project, desk.passing(), progress);
        if (found.unfinished() > 0) {
            desk.say("cli.verify.unfinished", project, found.unfinished(), found.blocks());
        }
        if (found.damaged().isEmpty()) {
            var verdict = LogCheck.of(project, desk.passing(), anchors());
            if (!(verdict instanceof Verdict.Sound(var end))) {
                throw verdict.said();
            }
            desk.print(desk.json()
                    .write(new Sound(
                            found.blocks(),
                            found.damaged(),
                            found.isClosed(),
                            found.unfinished(),
                            found.sealed(),
                            end.toString())));
            Wear.note(project, found).ifPresent(worn -> desk.say(worn.key(), worn.args()));
            Keepings.remind(desk, Retentions.standing(project, desk.passing(), desk.json()));
        } else {
            desk.print(desk.json().write(found));
        }
        found.requireWhole(project);
        return 0;
    }

    /// The program itself asks for what is to be compared only.
    private int contents(Progress progress) {
        if (handed) {
            desk.print(desk.json().write(Image.read(project, unlocking(), new Hundredths(() -> desk.print("")))));
            return 0;
        }
        var inside = Image.inside(project, desk.passing(), anchors(), progress);
        var said = inside.log().said();
        var whole = new Whole(
                inside.contents().tables(),
                inside.contents().log(),
                desk.words().text(said.key(), said.args()),
                inside.tombstones());
        desk.print(desk.json().write(whole));
        if (!(inside.log() instanceof Verdict.Sound)) {
            throw said;
        }
        return 0;
    }

    /// What was seen of the log: by backups of the project, and when the window last closed it.
    private List<Anchor> anchors() {
        var id = Verification.id(project);
        var backups = BackupCommand.in(desk, Places.backups()).of(id).stream().flatMap(backup -> backup.log().stream());
        var closed = new LastSeen(Places.home().resolve("seen"), id).anchor();
        return Stream.concat(backups, closed.stream()).toList();
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
