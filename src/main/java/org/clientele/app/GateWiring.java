package org.clientele.app;

import java.util.Map;
import java.util.function.Supplier;
import org.clientele.ui.Gate;
import org.clientele.ui.Language;
import org.clientele.ui.Stop;
import org.clientele.ui.Stranded;
import org.clientele.ui.WayOut;
import org.clientele.ui.unlock.AdriftController;
import org.clientele.ui.unlock.DamagedController;
import org.clientele.ui.unlock.RecoverController;
import org.clientele.ui.unlock.UnlockController;

/// Builds what is shown where a project cannot be: for want of a password, of whole blocks, or of its file.
///
/// @param screens takes the controllers of the stops
/// @param controllers takes how each controller is made
record GateWiring(
        FrameWiring.Surface on,
        Gate gate,
        WayOut wayOut,
        Stranded stranded,
        Language language,
        Map<Stop, Class<?>> screens,
        Map<Class<?>, Supplier<Object>> controllers) {

    void wire() {
        screen(Stop.UNLOCK, UnlockController.class, () -> new UnlockController(gate, on.navigation(), language));
        screen(Stop.RECOVER, RecoverController.class, () -> new RecoverController(gate, on.navigation(), language));
        screen(
                Stop.DAMAGED,
                DamagedController.class,
                () -> new DamagedController(wayOut, on.doors(), on.choice(), on.navigation(), language));
        screen(
                Stop.ADRIFT,
                AdriftController.class,
                () -> new AdriftController(stranded, on.doors(), on.choice(), language));
    }

    private <C> void screen(Stop stop, Class<C> type, Supplier<C> controller) {
        screens.put(stop, type);
        controllers.put(type, controller::get);
    }
}
