package org.clientele.ui.segments;

import org.clientele.customer.SegmentSummary;
import org.clientele.ui.Knowable;
import org.clientele.ui.Statement;
import org.clientele.words.Mention;
import org.clientele.words.Spoken;
import org.clientele.words.Words;

/// What is said of all segments together.
record SegmentsSaid(Words words, SegmentSummary summary, Knowable known) {

    void say(Statement facts, Statement whole) {
        known.say(
                facts,
                Spoken.of(
                        words,
                        "segments.facts",
                        Mention.of(words, "customers", summary.rows()),
                        Mention.of(words, "groups", summary.segments().size())));
        var without = Mention.of(words, "without-segment", summary.withoutSegment());
        known.say(whole, Spoken.of(words, "segments.whole", without));
    }
}
