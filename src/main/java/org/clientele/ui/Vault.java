package org.clientele.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.clientele.job.Job;
import org.clientele.project.Access;
import org.clientele.project.keys.Password;
import org.clientele.project.keys.Protection;
import org.clientele.project.keys.Stretching;
import org.clientele.project.keys.Unlocking;
import org.clientele.spec.Problem;

/// Puts the open project behind a password and takes it out again.
public final class Vault {

    private final Session session;
    private final Navigation navigation;
    private final Notices notices;
    private final Language language;
    private Runnable whenProtected = () -> {};
    private boolean justProtected;
    private boolean justRekeyed;

    public Vault(Session session, Navigation navigation, Notices notices, Language language) {
        this.session = session;
        this.navigation = navigation;
        this.notices = notices;
        this.language = language;
    }

    public boolean isProtected() {
        return access().filter(Access::isProtected).isPresent();
    }

    public boolean isOpen() {
        return access().isPresent();
    }

    /// Says what comes when a project was put behind a password, or lost its recovery kit to other keys.
    public void onProtected(Runnable next) {
        whenProtected = next;
    }

    /// Returns whether the password was set a moment ago, so that it need not be asked for.
    public boolean isJustProtected() {
        return justProtected;
    }

    /// Returns whether it was written anew under other keys a moment ago, so that the words of before open nothing.
    public boolean isJustRekeyed() {
        return justRekeyed;
    }

    public boolean isRecoverable() {
        return access().filter(Access::isRecoverable).isPresent();
    }

    /// Returns what the open project is called.
    public String name() {
        return session.projectProperty().get().map(OpenProject::name).orElse("");
    }

    private Optional<Access> access() {
        return session.projectProperty().get().flatMap(OpenProject::access);
    }

    /// Writes the project anew behind a password.
    public void protect(Password password) {
        Supplier<Protection> fresh = () -> {
            try (password) {
                return Protection.by(System.getProperty("user.name"), password, Stretching.calibrated());
            }
        };
        rewrite("protect", fresh, this::offerKit);
    }

    private void offerKit() {
        justProtected = true;
        whenProtected.run();
        justProtected = false;
        justRekeyed = false;
    }

    /// Gives who knows the old password another one.
    ///
    /// @param answer is told whether the old one was right
    public void change(Password old, Password fresh, Consumer<Boolean> answer) {
        access().ifPresent(access -> session.jobs()
                .start(
                        Job.of("password"),
                        _ -> {
                            try (old;
                                    fresh) {
                                return isRight(() -> access.change(old, fresh));
                            }
                        },
                        right -> {
                            if (right) {
                                tell("password.changed");
                            }
                            answer.accept(right);
                        }));
    }

    /// Writes the project anew without a password, for who knows one.
    ///
    /// @param answer is told whether it was right
    public void open(Password old, Consumer<Boolean> answer) {
        require(old, right -> {
            answer.accept(right);
            if (right) {
                rewrite("unprotect", () -> Protection.NONE, () -> {});
            }
        });
    }

    /// Says whether this is a password of the project.
    public void require(Password password, Consumer<Boolean> answer) {
        access().ifPresent(access -> session.jobs()
                .start(
                        Job.of("password"),
                        _ -> {
                            try (password) {
                                return isRight(() -> access.require(password));
                            }
                        },
                        answer));
    }

    /// Lets a recovery kit in, in the place of an older one.
    public void recoverableBy(Kit kit, Runnable done) {
        access().ifPresent(access -> session.jobs()
                .start(
                        Job.of("kit"),
                        _ -> {
                            try (kit) {
                                access.recovery(kit.key());
                                return kit;
                            }
                        },
                        _ -> {
                            tell("kit.done");
                            done.run();
                        }));
    }

    /// Writes the project anew under other keys behind the password of who has it open; every other way in is gone
    /// then.
    ///
    /// @param answer is told whether the password was right
    public void rekey(Password own, Consumer<Boolean> answer) {
        access().ifPresent(access -> session.jobs()
                .start(Job.of("password"), _ -> isRight(() -> access.requireOwn(own)), right -> {
                    answer.accept(right);
                    if (right) {
                        var name = access.member().name();
                        boolean hadKit = isRecoverable();
                        rewrite(
                                "rekey",
                                () -> {
                                    try (own) {
                                        return Protection.by(name, own, Stretching.calibrated());
                                    }
                                },
                                () -> offerAnother(hadKit));
                    } else {
                        own.close();
                    }
                }));
    }

    private void offerAnother(boolean hadKit) {
        if (hadKit) {
            justRekeyed = true;
            offerKit();
        }
    }

    private static boolean isRight(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Problem problem) {
            if (problem.key().equals(Unlocking.WRONG)) {
                return false;
            }
            throw problem;
        }
    }

    /// Closes the project while it is written, and goes back to where one was.
    private void rewrite(String job, Supplier<Protection> fresh, Runnable then) {
        var before = navigation.stop();
        session.release().ifPresent(open -> {
            navigation.go(Stop.WELCOME);
            session.jobs()
                    .start(
                            Job.of(job, open.name()),
                            progress -> {
                                try (var protection = fresh.get()) {
                                    return open.rekeyed(protection, progress);
                                }
                            },
                            again -> {
                                session.open(again);
                                navigation.go(before);
                                tell("password.done." + job);
                                then.run();
                            });
        });
    }

    /// Says that something was done.
    public void tell(String key) {
        notices.tell(Notice.done(language.words().text(key)));
    }
}
