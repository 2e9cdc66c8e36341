package org.clientele.ui;

/// A place that the stage can show; those with a number above 0 are stops of the rail, reached by Ctrl and the number.
public enum Stop {
    WELCOME(0, ""),
    IMPORT(0, ""),
    JOIN(0, ""),
    RECOMMEND(0, ""),
    UNLOCK(0, ""),
    RECOVER(0, ""),
    DAMAGED(0, ""),
    ADRIFT(0, ""),
    LOG(0, ""),
    DATA(1, "mdomz-table_chart"),
    CLEAN(2, "mdoal-cleaning_services"),
    EXPLORE(3, "mdoal-insights"),
    SEGMENTS(4, "mdomz-view_module"),
    MODELS(5, "mdoal-account_tree"),
    CUSTOMERS(6, "mdomz-person_outline"),
    DASHBOARDS(7, "mdoal-dashboard");

    private final int number;
    private final String icon;

    Stop(int number, String icon) {
        this.number = number;
        this.icon = icon;
    }

    public int number() {
        return number;
    }

    public String icon() {
        return icon;
    }

    public boolean isOnRail() {
        return number > 0;
    }

    /// Returns whether the stops of the walk are reached from here: nothing of a project that waits for its password,
    /// or cannot be opened, lies behind them.
    public boolean isInProject() {
        return switch (this) {
            case WELCOME, UNLOCK, RECOVER, DAMAGED -> false;
            default -> true;
        };
    }

    /// Returns the stop that the rail marks here: a wizard belongs to the stop it is opened from.
    public Stop onRail() {
        return switch (this) {
            case IMPORT, JOIN -> DATA;
            case RECOMMEND -> CUSTOMERS;
            default -> this;
        };
    }
}
