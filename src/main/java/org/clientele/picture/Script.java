package org.clientele.picture;

import javafx.scene.web.WebEngine;
import netscape.javascript.JSObject;

/// The script of a page loaded in a WebView: what it calls, and how it is called. Values go over as values, never as
/// script text.
public final class Script {

    private final WebEngine engine;

    public Script(WebEngine engine) {
        this.engine = engine;
    }

    /// Gives the page's script an object to call, as `window.bridge`. The caller keeps it: the page does not.
    public void bridge(Object bridge) {
        window().setMember("bridge", bridge);
    }

    public void call(String function, Object... args) {
        window().call(function, args);
    }

    @SuppressWarnings("removal")
    private JSObject window() {
        return (JSObject) engine.executeScript("window");
    }
}
