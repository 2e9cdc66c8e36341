package org.clientele.customer;

/// What rows leave for, and in which way people are contacted if they are.
public record Aim(Purpose purpose, Channel channel) {

    /// What needs no question.
    public static final Aim INSIDE = Aim.of(Purpose.ANALYSIS);

    public static Aim of(Purpose purpose) {
        return new Aim(purpose, Channel.ANY);
    }

    public boolean needsConsent() {
        return purpose.needsConsent();
    }
}
