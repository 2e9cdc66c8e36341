package org.clientele.project.seal;

import java.io.IOException;

/// Something in a sealed file is not what was written there.
public final class DamagedException extends IOException {

    private static final long serialVersionUID = 1;

    DamagedException(String what) {
        super(what);
    }
}
