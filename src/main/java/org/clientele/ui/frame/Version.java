package org.clientele.ui.frame;

import java.util.Optional;

/// Which version of the program this is.
final class Version {

    /// As the build says it; a program that was not packaged has none.
    static final String NOW = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
            .orElse("–");

    private Version() {}
}
