package org.clientele.ui.frame;

import javafx.scene.Node;
import org.clientele.ui.Command;
import org.clientele.ui.Commands;
import org.clientele.ui.Vault;

/// What commands do to the passwords of the project.
public final class VaultActs {

    private final Vault vault;
    private final Windows windows;

    public VaultActs(Vault vault, Windows windows) {
        this.vault = vault;
        this.windows = windows;
    }

    public void offer(Commands commands) {
        commands.offer(Command.PROTECT, () -> vault.isOpen() && !vault.isProtected(), this::protect);
        commands.offer(Command.RECOVERY_KIT, vault::isProtected, owner -> windows.beside(KitController.class, owner));
        commands.offer(
                Command.CHANGE_PASSWORD, vault::isProtected, owner -> windows.beside(ProtectController.class, owner));
        commands.offer(Command.USERS, vault::isOpen, owner -> windows.beside(UsersController.class, owner));
        commands.offer(Command.REKEY, vault::isProtected, owner -> kitAfter(RekeyController.class, owner));
        commands.offer(
                Command.UNPROTECT, vault::isProtected, owner -> windows.beside(UnprotectController.class, owner));
    }

    private void protect(Node owner) {
        kitAfter(ProtectController.class, owner);
    }

    /// The kit is offered over the main window: what it was asked from may be gone by then.
    private void kitAfter(Class<?> form, Node owner) {
        var main = Windows.main(owner);
        vault.onProtected(
                () -> windows.beside(KitController.class, main.getScene().getRoot()));
        windows.beside(form, owner);
    }
}
