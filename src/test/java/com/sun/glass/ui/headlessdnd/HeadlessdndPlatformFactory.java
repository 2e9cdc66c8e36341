package com.sun.glass.ui.headlessdnd;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Clipboard;
import com.sun.glass.ui.delegate.ClipboardDelegate;
import com.sun.glass.ui.headless.DraggingApplication;
import com.sun.glass.ui.headless.DraggingClipboard;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;

/// The platform that `-Dglass.platform=Headlessdnd` names: JavaFX's headless one with what it leaves out.
public final class HeadlessdndPlatformFactory extends HeadlessPlatformFactory {

    @Override
    public Application createApplication() {
        return new DraggingApplication();
    }

    @Override
    public ClipboardDelegate createClipboardDelegate() {
        var usual = super.createClipboardDelegate();
        return name -> Clipboard.DND.equals(name) ? new DraggingClipboard() : usual.createClipboard(name);
    }
}
