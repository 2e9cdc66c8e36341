package org.clientele.ui.frame;

import javafx.scene.Node;
import org.clientele.ui.Command;
import org.clientele.ui.Commands;
import org.clientele.ui.Desk;
import org.clientele.ui.Navigation;

/// What commands do to the window and beside it.
public final class WindowActs {

    private final Navigation navigation;
    private final Desk desk;
    private final Windows windows;
    private final Preferring preferring;

    public WindowActs(Navigation navigation, Desk desk, Windows windows, Preferring preferring) {
        this.navigation = navigation;
        this.desk = desk;
        this.windows = windows;
        this.preferring = preferring;
    }

    public void offer(Commands commands) {
        commands.offer(Command.PALETTE, () -> true, owner -> over(PaletteController.class, owner));
        commands.offer(Command.SHORTCUTS, () -> true, owner -> windows.beside(ShortcutsController.class, owner));
        commands.offer(Command.GUIDE, () -> true, owner -> windows.beside(GuideController.class, owner));
        commands.offer(Command.ABOUT, () -> true, owner -> windows.beside(AboutController.class, owner));
        commands.offer(
                Command.PREFERENCES,
                () -> true,
                owner -> windows.beside(PreferencesController.class, owner, preferring::end));
        commands.offer(Command.HISTORY, this::isOpen, _ -> showHistory());
        commands.offer(Command.DIFFERENCE, this::isOpen, owner -> windows.beside(DifferenceController.class, owner));
        commands.offer(Command.AUDIT, this::isOpen, owner -> windows.beside(AuditController.class, owner));
        commands.offer(Command.RESTORE_POINT, this::isOpen, owner -> over(RestorePointController.class, owner));
        commands.offer(Command.BACKUPS, this::isOpen, owner -> windows.beside(BackupsController.class, owner));
        commands.offer(Command.RETENTION, this::isOpen, owner -> windows.beside(RetentionController.class, owner));
        commands.offer(Command.DATA_MAP, this::isOpen, owner -> windows.beside(DataMapController.class, owner));
        commands.offer(Command.RECEIPTS, this::isOpen, owner -> windows.beside(ReceiptsController.class, owner));
        commands.offer(Command.DETAILS, () -> true, _ -> toggleDetails());
        commands.offer(Command.LARGER, () -> true, _ -> preferring.settings().rescale(1));
        commands.offer(Command.SMALLER, () -> true, _ -> preferring.settings().rescale(-1));
        commands.offer(
                Command.USUAL_SIZE,
                () -> true,
                _ -> preferring.settings().scaleProperty().set(100));
    }

    /// It goes when another stop comes, whose keys work under it too.
    private void over(Class<?> controller, Node owner) {
        var popup = windows.over(controller, owner);
        navigation.stopProperty().when(popup.showingProperty()).subscribe((_, _) -> popup.hide());
    }

    private boolean isOpen() {
        return desk.project().getValue().isPresent();
    }

    private void showHistory() {
        navigation.detailsWantedProperty().set(true);
        navigation.showDetails(() -> windows.view(HistoryController.class));
    }

    private void toggleDetails() {
        var wanted = navigation.detailsWantedProperty();
        wanted.set(!wanted.get());
    }
}
