package org.clientele.project.keys;

/// What a user is in a project; what each may do is [Right].
public enum Post {
    OWNER(Reach.ALL),
    EDITOR(Reach.ALL),
    ANALYST(Reach.MASKED),
    VIEWER(Reach.MASKED),
    AUDITOR(Reach.MASKED);

    private final Reach reach;

    Post(Reach reach) {
        this.reach = reach;
    }

    /// Returns what their password opens. This is what no program can get round; the rest binds this program only.
    public Reach reach() {
        return reach;
    }

    /// Returns what somebody is of whom only the keys are known: a file of before, or what another process hands over.
    static Post having(Reach reach) {
        return reach == Reach.ALL ? OWNER : ANALYST;
    }
}
