package org.clientele.chart;

import java.util.List;

/// The colours of a page: one accent, greys for the rest, and six for what must be told apart.
public enum Theme {
    LIGHT("#ffffff", "#24292f", "#57606a", "#eaeef2", "#0969da", "#b4bec9", "#e6effb", "#0969da"),
    DARK("#0d1117", "#c9d1d9", "#8b949e", "#21262d", "#58a6ff", "#47515c", "#13243a", "#1f6feb"),
    CONTRAST("#ffffff", "#000000", "#24292f", "#8c959f", "#033d8b", "#8c959f", "#d8dee4", "#033d8b");

    private static final List<String> SIX = List.of("#0969da", "#c4620a", "#128a7d", "#473a80", "#7a1030", "#c77bb0");
    private static final List<String> SIX_ON_DARK =
            List.of("#58a6ff", "#f0883e", "#39c5b4", "#f2e9a8", "#a8479e", "#6e8a5a");

    private final String page;
    private final String text;
    private final String muted;
    private final String grid;
    private final String accent;
    private final String rest;
    private final String tint;
    private final String peak;

    Theme(String page, String text, String muted, String grid, String accent, String rest, String tint, String peak) {
        this.page = page;
        this.text = text;
        this.muted = muted;
        this.grid = grid;
        this.accent = accent;
        this.rest = rest;
        this.tint = tint;
        this.peak = peak;
    }

    /// What the page is drawn on.
    public String page() {
        return page;
    }

    public String text() {
        return text;
    }

    /// Secondary text: axes, values.
    public String muted() {
        return muted;
    }

    public String grid() {
        return grid;
    }

    /// What is chosen.
    public String accent() {
        return accent;
    }

    /// What is not: all rows behind the chosen ones.
    public String rest() {
        return rest;
    }

    /// All that is not told apart.
    public String other() {
        return this == DARK ? "#7d8590" : "#8c959f";
    }

    /// Six colours for what must be told apart, the accent first; everything further is grey.
    public List<String> palette() {
        return this == DARK ? SIX_ON_DARK : SIX;
    }

    /// What lies around a line and may lie over points.
    public String band() {
        return this == DARK ? "rgba(201,209,217,0.16)" : "rgba(36,41,47,0.12)";
    }

    /// The faintest step towards the accent.
    public String tint() {
        return tint;
    }

    /// The strongest step towards the accent; the text on it is white.
    public String peak() {
        return peak;
    }
}
