package org.clientele.ui;

import java.util.Arrays;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.clientele.project.keys.Password;
import org.clientele.project.keys.Strength;
import org.clientele.words.Words;

/// What password fields have in common: nothing of what was typed stays in them, and a key that locks capitals is told.
public final class Secrets {

    private Secrets() {}

    /// Takes what was typed out of a field.
    public static Password take(PasswordField field) {
        var typed = characters(field);
        field.clear();
        return Password.of(typed);
    }

    /// Returns how strong what stands in a field is.
    public static Strength strength(PasswordField field) {
        var typed = characters(field);
        try {
            return Strength.of(typed);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    public static boolean isSame(PasswordField one, PasswordField other) {
        return CharSequence.compare(one.getCharacters(), other.getCharacters()) == 0;
    }

    /// Says how strong a new password is, and whether it was typed the same twice.
    public static String advice(PasswordField fresh, PasswordField again, Words words) {
        var found = strength(fresh);
        boolean differs = again.getLength() > 0 && !isSame(fresh, again);
        if (fresh.getLength() == 0) {
            return words.text("password.advice");
        }
        return found.isEnough() && differs ? words.text("password.differs") : words.name(found);
    }

    private static char[] characters(PasswordField field) {
        var characters = field.getCharacters();
        var typed = new char[characters.length()];
        for (int i = 0; i < typed.length; i++) {
            typed[i] = characters.charAt(i);
        }
        return typed;
    }

    /// Says in a label whether capitals are locked, while keys are pressed anywhere in this part.
    public static void tellCapitals(Node part, Label label, Words words) {
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        part.addEventFilter(KeyEvent.KEY_RELEASED, _ -> {
            boolean locked = Platform.isKeyLocked(KeyCode.CAPS).orElse(false);
            label.setText(locked ? words.text("password.capitals") : "");
        });
    }
}
