package org.clientele.report.paper;

/// The two faces that pages are written in.
public enum Face {
    REGULAR("ClienteleSans-Regular"),
    STRONG("ClienteleSans-SemiBold");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    /// Returns its name in the collection of the program's fonts.
    String file() {
        return file;
    }
}
