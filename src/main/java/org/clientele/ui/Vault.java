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

    private Optional<Access> access() {
        return session.projectProperty().get().flatMap(OpenProject::access);
    }

    /// Writes the project anew behind a password.
    public void protect(Password password) {
        rewrite("protect", () -> {
            try (password) {
                return Protection.by(System.getProperty("user.name"), password, Stretching.calibrated());
            }
        });
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
        access().ifPresent(access -> session.jobs()
                .start(
                        Job.of("password"),
                        _ -> {
                            try (old) {
                                return isRight(() -> access.require(old));
                            }
                        },
                        right -> {
                            answer.accept(right);
                            if (right) {
                                rewrite("unprotect", () -> Protection.NONE);
                            }
                        }));
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
    private void rewrite(String job, Supplier<Protection> fresh) {
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
                            });
        });
    }

    private void tell(String key) {
        notices.tell(Notice.done(language.words().text(key)));
    }
}
