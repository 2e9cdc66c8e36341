package org.clientele.ui;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// Dresses scenes: fonts, theme and scale, and follows the settings while the scene is in use.
public final class Looks {

    private static final int BASE_PX = 14;
    private static final String BRIDGE = "/org/clientele/ui/bridge.css";
    private static final String RULES = "/org/clientele/ui/clientele.css";

    /// Sizes of icons in ems, the special after the general.
    private static final Map<String, Double> ICONS = new LinkedHashMap<>();

    static {
        ICONS.put(".ikonli-font-icon", 1.29);
        ICONS.put(".status-bar .ikonli-font-icon", 1.14);
        ICONS.put(".rail-stop .ikonli-font-icon", 1.5);
        ICONS.put(".round-icon > .ikonli-font-icon", 1.86);
        ICONS.put(".column-head .ikonli-font-icon", 1.07);
        ICONS.put(".chip .ikonli-font-icon", 0.86);
        ICONS.put(".filter-chip .ikonli-font-icon", 0.86);
        ICONS.put(".empty-state > .ikonli-font-icon", 2.86);
    }

    private static boolean fontsLoaded;

    private final Settings settings;

    public Looks(Settings settings) {
        this.settings = settings;
        loadFonts();
    }

    /// Loads the fonts that come with the program; after it every text finds them by name.
    public static synchronized void loadFonts() {
        if (!fontsLoaded) {
            fontsLoaded = true;
            Font.loadFonts(
                    Looks.class
                            .getResource("/org/clientele/fonts/Clientele.ttc")
                            .toExternalForm(),
                    BASE_PX);
        }
    }

    public void dress(Scene scene) {
        settings.themeProperty().subscribe(() -> apply(scene));
        settings.scaleProperty().subscribe(() -> apply(scene));
        apply(scene);
    }

    private void apply(Scene scene) {
        var theme = settings.themeProperty().get();
        if (!theme.base().equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(theme.base());
        }
        scene.getStylesheets().setAll(stylesheets());
    }

    /// Returns the stylesheets of now, for what is shown outside a dressed scene.
    public List<String> stylesheets() {
        return List.of(settings.themeProperty().get().colours(), BRIDGE, RULES, scale());
    }

    /// The size of the root's text is what every em is measured in; icons, whose em is their own size, need pixels, and
    /// pages in a browser, which know no ems of ours, are magnified.
    private String scale() {
        var rules = new StringBuilder(".root { -fx-font-size: " + px(1) + "px; }\n");
        rules.append(".scaled-page { -fx-zoom: " + settings.scaleProperty().get() / 100.0 + "; }\n");
        ICONS.forEach((selector, em) -> rules.append(selector + " { -fx-icon-size: " + px(em) + "px; }\n"));
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(rules.toString().getBytes(StandardCharsets.UTF_8));
    }

    private long px(double em) {
        return Math.round(em * BASE_PX * settings.scaleProperty().get() / 100);
    }
}
