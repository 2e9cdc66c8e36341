package org.clientele.customer;

/// What rows about persons leave the project for, in the words of the law: what the person agreed to is obeyed where
/// the law asks for consent.
public enum Purpose {
    /// Analysis by those who work with the project (GDPR 6(1)(f), PIPL 13): nobody is written to.
    ANALYSIS,
    /// Writing to or calling people to sell (GDPR 6(1)(a) and 21(2), PIPL 13(1) and 24).
    CONTACT,
    /// Giving the rows to somebody else for his own ends (GDPR 6(1)(a), PIPL 23: a consent of its own).
    HAND_OVER,
    /// A contract or a duty of law: a delivery, a recall, what an authority or the person itself asks for (GDPR 6(1)(b)
    /// and (c), PIPL 13(2) and (3)).
    DUTY;

    /// Returns whether only rows of people who agreed may leave.
    public boolean needsConsent() {
        return this == CONTACT || this == HAND_OVER;
    }
}
