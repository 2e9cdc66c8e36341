package org.clientele.ui.models;

/// The pages of the wizard, in order.
enum Page {
    TARGET,
    FEATURES,
    PLAN,
    RESULT;

    Page next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    Page previous() {
        return values()[Math.max(ordinal() - 1, 0)];
    }
}
