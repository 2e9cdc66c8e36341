package org.clientele.project.store;

/// What a file of this program holds; each kind has its own format number and migrations.
public enum Kind {
    PROJECT(0),
    CACHE(0);

    private final int format;

    Kind(int format) {
        this.format = format;
    }

    /// Returns the newest format this program reads and the one it writes.
    int format() {
        return format;
    }

    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
