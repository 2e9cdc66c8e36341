package org.clientele.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clientele.project.Access;
import org.clientele.project.keys.Member;
import org.clientele.project.keys.Post;
import org.clientele.project.keys.Protection;
import org.clientele.project.keys.Right;
import org.clientele.project.keys.Slot;
import org.clientele.project.keys.Stretching;
import org.clientele.project.keys.Unlocking;
import org.clientele.spec.Problem;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says who may open a project and as what; lets people in, makes them something else, and takes them away.
@Command(name = "users", description = "${bundle:cli.users}", sortOptions = false)
final class UsersCommand implements Callable<Integer> {

    private record User(String name, String role, boolean recovery, Optional<String> since) {

        static User of(Slot slot) {
            return new User(
                    slot.label(),
                    slot.post().name().toLowerCase(Locale.ROOT),
                    slot.isRecovery(),
                    slot.since().map(Object::toString));
        }
    }

    private record Users(List<User> users) {}

    /// What to do, one at a time.
    static final class Act {

        @Option(names = "--add", paramLabel = "NAME", description = "${bundle:cli.users.add}")
        private Optional<String> add = Optional.empty();

        @Option(names = "--change", paramLabel = "NAME", description = "${bundle:cli.users.change}")
        private Optional<String> change = Optional.empty();

        @Option(names = "--remove", paramLabel = "NAME", description = "${bundle:cli.users.remove}")
        private Optional<String> remove = Optional.empty();

        @Option(names = "--rekey", description = "${bundle:cli.users.rekey}")
        private boolean rekey;
    }

    private final Desk desk;

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.users.project}")
    private Path project;

    @ArgGroup
    private Act act = new Act();

    @Option(names = "--role", paramLabel = "ROLE", description = "${bundle:cli.users.role}")
    private Optional<String> role = Optional.empty();

    @Option(names = "--new-password-file", paramLabel = "FILE", description = "${bundle:cli.users.password}")
    private Optional<Path> fresh = Optional.empty();

    UsersCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (act.rekey) {
            rekey();
        }
        try (var opened = desk.open(project)) {
            var access = opened.access();
            act.add.ifPresent(name -> access.add(member(name, role.orElse("")), password()));
            act.change.ifPresent(name -> change(access, name));
            act.remove.ifPresent(access::remove);
            desk.print(desk.json()
                    .write(new Users(access.ways().stream().map(User::of).toList())));
        }
        return 0;
    }

    private void change(Access access, String name) {
        if (fresh.isEmpty()) {
            access.assign(member(name, role.orElse("")));
        } else if (role.isPresent()) {
            access.assign(member(name, role.get()), password());
        } else {
            access.assign(access.user(name), password());
        }
    }

    private static Member member(String name, String wanted) {
        return Arrays.stream(Post.values())
                .filter(post -> post.name().equalsIgnoreCase(wanted))
                .findFirst()
                .map(post -> new Member(name, post))
                .orElseThrow(() -> new Problem("problem.keys.role", wanted));
    }

    private org.clientele.project.keys.Password password() {
        return Passing.fresh(fresh.orElseThrow(() -> new Problem("problem.keys.fresh")));
    }

    /// Leaves one way in, the one that opens it now.
    private void rekey() {
        Member owner;
        List<String> others;
        boolean hadKit;
        try (var opened = desk.open(project)) {
            owner = opened.member();
            owner.require(Right.REKEY);
            hadKit = opened.access().isRecoverable();
            others = opened.access().users().stream()
                    .filter(name -> !name.equals(owner.name()))
                    .toList();
        }
        try (var password =
                        desk.passing().given().orElseThrow(() -> new Problem(Unlocking.LOCKED, project.toString()));
                var protection = Protection.by(owner.name(), password, Stretching.calibrated())) {
            Access.rekey(
                    project,
                    desk.passing(),
                    protection,
                    desk.progress(project.getFileName().toString()));
        }
        if (!others.isEmpty()) {
            desk.say("cli.users.again", others);
        }
        if (hadKit) {
            desk.say("cli.users.kit", project.getFileName().toString());
        }
    }
}
