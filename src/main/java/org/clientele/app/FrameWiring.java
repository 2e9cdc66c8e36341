package org.clientele.app;

import java.util.Map;
import java.util.function.Supplier;
import org.clientele.ui.Command;
import org.clientele.ui.Commands;
import org.clientele.ui.Desk;
import org.clientele.ui.Doors;
import org.clientele.ui.FileChoice;
import org.clientele.ui.Fxml;
import org.clientele.ui.Guard;
import org.clientele.ui.Knower;
import org.clientele.ui.Language;
import org.clientele.ui.LogFolder;
import org.clientele.ui.Looks;
import org.clientele.ui.Navigation;
import org.clientele.ui.Notices;
import org.clientele.ui.ReceiptFile;
import org.clientele.ui.Retaining;
import org.clientele.ui.Safekeeping;
import org.clientele.ui.Session;
import org.clientele.ui.Settings;
import org.clientele.ui.SheetExport;
import org.clientele.ui.Stop;
import org.clientele.ui.Users;
import org.clientele.ui.Vault;
import org.clientele.ui.frame.AboutController;
import org.clientele.ui.frame.AuditController;
import org.clientele.ui.frame.BackupsController;
import org.clientele.ui.frame.DataMapController;
import org.clientele.ui.frame.DifferenceController;
import org.clientele.ui.frame.Everywhere;
import org.clientele.ui.frame.FrameController;
import org.clientele.ui.frame.GuideController;
import org.clientele.ui.frame.HistoryController;
import org.clientele.ui.frame.KitController;
import org.clientele.ui.frame.KitWordsController;
import org.clientele.ui.frame.MapFiles;
import org.clientele.ui.frame.NoticeBarController;
import org.clientele.ui.frame.PaletteController;
import org.clientele.ui.frame.PaletteList;
import org.clientele.ui.frame.PreferencesController;
import org.clientele.ui.frame.Preferring;
import org.clientele.ui.frame.ProjectActs;
import org.clientele.ui.frame.ProtectController;
import org.clientele.ui.frame.RailController;
import org.clientele.ui.frame.ReceiptsController;
import org.clientele.ui.frame.RekeyController;
import org.clientele.ui.frame.RestorePointController;
import org.clientele.ui.frame.RetentionController;
import org.clientele.ui.frame.ShortcutsController;
import org.clientele.ui.frame.StatusBarController;
import org.clientele.ui.frame.TopBarController;
import org.clientele.ui.frame.UnprotectController;
import org.clientele.ui.frame.UserFormController;
import org.clientele.ui.frame.UsersController;
import org.clientele.ui.frame.VaultActs;
import org.clientele.ui.frame.WindowActs;
import org.clientele.ui.frame.Windows;
import org.clientele.workbook.Catalog;

/// Builds what frames the stops, and what the commands do everywhere.
///
/// @param screens the controller of each stop that there is
/// @param controllers takes how each controller is made
record FrameWiring(
        Surface on,
        Commands commands,
        Language language,
        Retaining retaining,
        Map<Stop, Class<?>> screens,
        Map<Class<?>, Supplier<Object>> controllers) {

    /// What the frame is built on.
    record Surface(
            Session session,
            Desk desk,
            Doors doors,
            FileChoice choice,
            Settings settings,
            Notices notices,
            Looks looks,
            Navigation navigation,
            Fxml fxml,
            LogFolder logs,
            Knower knower,
            Safekeeping safekeeping,
            Guard guard) {}

    void wire() {
        commands.guard(on.guard);
        new ProjectActs(on.desk, on.doors, on.choice).offer(commands);
        var windows = new Windows(on.fxml, on.looks, language);
        var preferring = new Preferring(on.settings);
        new WindowActs(on.navigation, on.desk, windows, preferring).offer(commands);
        part(PreferencesController.class, () -> new PreferencesController(preferring, language, on.choice));
        var vault = new Vault(on.session, on.navigation, on.notices, language);
        new VaultActs(vault, windows).offer(commands);
        part(ProtectController.class, () -> new ProtectController(vault, language));
        part(KitController.class, () -> new KitController(vault, language));
        part(KitWordsController.class, () -> new KitWordsController(vault, on.choice, language));
        var users = new Users(on.session);
        part(UsersController.class, () -> new UsersController(users, commands, language));
        part(UserFormController.class, () -> new UserFormController(users, language));
        part(RekeyController.class, () -> new RekeyController(vault, users, language));
        part(UnprotectController.class, () -> new UnprotectController(vault, language));
        commands.offer(Command.LOGS, () -> true, _ -> on.logs.show());
        bars();
        part(AboutController.class, () -> new AboutController(language));
        part(GuideController.class, () -> new GuideController(on.navigation, on.settings, language));
        var list = new PaletteList(commands, on.navigation, screens.keySet(), language);
        part(PaletteController.class, () -> new PaletteController(list));
        part(HistoryController.class, () -> new HistoryController(on.session, on.navigation, commands, language));
        var export = new SheetExport(on.session, on.choice, on.notices, language);
        screens.put(Stop.LOG, AuditController.class);
        part(AuditController.class, () -> new AuditController(on.session, export, language));
        part(DifferenceController.class, () -> new DifferenceController(on.session, Catalog.standard(), language));
        part(RestorePointController.class, () -> new RestorePointController(on.session, on.notices, language));
        part(BackupsController.class, () -> new BackupsController(on.safekeeping, on.settings, language, on.choice));
        papers();
        commands.offer(Command.BACK_UP, on.session::isOpen, _ -> on.safekeeping.backUp());
        part(ShortcutsController.class, () -> new ShortcutsController(commands, screens.keySet(), language));
    }

    /// What is shown to who asks what became of personal data.
    private void papers() {
        part(RetentionController.class, () -> new RetentionController(retaining, language));
        part(
                ReceiptsController.class,
                () -> new ReceiptsController(new ReceiptFile(on.session, on.choice, on.notices, language)));
        part(
                DataMapController.class,
                () -> new DataMapController(
                        on.session,
                        on.safekeeping,
                        new MapFiles(on.session, on.choice, on.notices, language),
                        language));
    }

    private void bars() {
        var everywhere = new Everywhere(commands, on.desk, on.doors, on.navigation);
        part(FrameController.class, () -> new FrameController(on.navigation, on.fxml, screens, everywhere));
        part(NoticeBarController.class, () -> new NoticeBarController(on.notices, commands, language));
        part(TopBarController.class, () -> new TopBarController(on.desk, on.doors, commands, on.settings, language));
        part(RailController.class, () -> new RailController(on.navigation, language, screens.keySet()));
        part(
                StatusBarController.class,
                () -> new StatusBarController(
                        new StatusBarController.Watched(on.session.jobs(), on.desk, on.navigation),
                        on.settings,
                        commands,
                        language));
    }

    private <C> void part(Class<C> type, Supplier<C> controller) {
        controllers.put(type, controller::get);
    }
}
