package org.clientele.ui.frame;

import java.util.Optional;
import javafx.beans.Observable;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import org.clientele.project.keys.Member;
import org.clientele.project.keys.Password;
import org.clientele.project.keys.Post;
import org.clientele.project.keys.Slot;
import org.clientele.ui.Secrets;
import org.clientele.words.Words;

/// What was typed about a user.
record UserDraft(TextField name, ComboBox<Post> post, PasswordField fresh, PasswordField again) {

    void offer(Words words) {
        post.getItems().setAll(Post.values());
        post.setConverter(new PostNames(words));
    }

    Observable[] inputs(Observable chosen) {
        return new Observable[] {
            chosen, name.textProperty(), post.valueProperty(), fresh.textProperty(), again.textProperty()
        };
    }

    /// Begins with somebody there is, or with nobody.
    void show(Optional<Slot> slot) {
        name.setText(slot.map(Slot::label).orElse(""));
        name.setDisable(slot.isPresent());
        post.setValue(slot.map(Slot::post).orElse(Post.ANALYST));
        post.setDisable(slot.filter(Slot::isRecovery).isPresent());
        fresh.clear();
        again.clear();
    }

    private boolean isStrong() {
        return Secrets.strength(fresh).isEnough() && Secrets.isSame(fresh, again);
    }

    /// Somebody new needs a name and a password; somebody there is another role, another password, or both.
    boolean isReady(Optional<Slot> slot) {
        boolean untouched = fresh.getLength() == 0 && again.getLength() == 0;
        return slot.map(s -> !s.isRecovery() && (isStrong() || untouched && s.post() != post.getValue()))
                .orElseGet(() -> isStrong() && !name.getText().isBlank());
    }

    String advice(Optional<Slot> slot, Words words) {
        if (fresh.getLength() == 0) {
            return words.text(slot.isPresent() ? "users.same-password" : "password.advice");
        }
        var found = Secrets.strength(fresh);
        boolean differs = again.getLength() > 0 && !Secrets.isSame(fresh, again);
        return found.isEnough() && differs ? words.text("password.differs") : words.name(found);
    }

    Member member() {
        return new Member(name.getText().strip(), post.getValue());
    }

    /// Takes the password out of its fields; none where none was typed.
    Optional<Password> password() {
        again.clear();
        return fresh.getLength() == 0 ? Optional.empty() : Optional.of(Secrets.take(fresh));
    }
}
