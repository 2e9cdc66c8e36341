package org.clientele.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.clientele.job.Job;
import org.clientele.project.Access;
import org.clientele.project.keys.Member;
import org.clientele.project.keys.Password;
import org.clientele.project.keys.Slot;
import org.clientele.spec.Problem;
import org.clientele.words.Words;

/// The users of the open project, as the window shows and changes them.
public final class Users {

    /// Something done to the ways into a project.
    @FunctionalInterface
    public interface Act {
        void on(Access access);
    }

    private final Session session;

    public Users(Session session) {
        this.session = session;
    }

    private Optional<Access> access() {
        return session.projectProperty().get().flatMap(OpenProject::access);
    }

    public ObservableValue<Optional<OpenProject>> projectProperty() {
        return session.projectProperty();
    }

    public boolean isProtected() {
        return access().filter(Access::isProtected).isPresent();
    }

    public Member member() {
        return session.member();
    }

    public List<Slot> ways() {
        return access().map(Access::ways).orElse(List.of());
    }

    /// Lets somebody in.
    public void add(Member user, Password password, Consumer<Optional<Problem>> answer) {
        act(password, access -> access.add(user, password), answer);
    }

    /// Makes a user something else, with a new password where one was typed.
    public void assign(Member user, Optional<Password> password, Consumer<Optional<Problem>> answer) {
        password.ifPresentOrElse(
                fresh -> act(fresh, access -> access.assign(user, fresh), answer),
                () -> act(() -> {}, access -> access.assign(user), answer));
    }

    /// Returns what is to be known before somebody is removed.
    public Warning losing(String name, Words words) {
        var own = name.equals(member().name()) ? words.text("users.remove.own") : words.text("users.remove.again");
        return Warning.ofLoss(
                words.text("users.remove.title", name),
                List.of(words.text("users.remove.loses", name), own, words.text("users.remove.copies")),
                words.text("users.remove"),
                words.text("users.remove.leave"));
    }

    public void remove(String name, Consumer<Optional<Problem>> answer) {
        act(() -> {}, access -> access.remove(name), answer);
    }

    /// What a slot costs takes a moment, so nothing of it happens on the screen's thread.
    ///
    /// @param answer is told why not, if it was not done
    private void act(AutoCloseable secret, Act act, Consumer<Optional<Problem>> answer) {
        access().ifPresent(access -> session.jobs()
                .start(
                        Job.of("users"),
                        _ -> {
                            try (secret) {
                                act.on(access);
                                return Optional.<Problem>empty();
                            } catch (Problem problem) {
                                return Optional.of(problem);
                            }
                        },
                        answer));
    }
}
