package org.clientele.project.seal;

import java.io.IOException;

/// What lies in an open file was put there by somebody else.
public final class ReplacedException extends IOException {

    private static final long serialVersionUID = 1;

    public ReplacedException() {
        super("the content is another");
    }
}
