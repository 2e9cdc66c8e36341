package org.clientele.sample;

/// What a comment is about.
enum Mood {
    LATE,
    BAD,
    MIXED,
    GOOD;

    static Mood of(int rating) {
        return rating <= 2 ? BAD : rating == 3 ? MIXED : GOOD;
    }
}
