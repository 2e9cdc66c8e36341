package org.clientele.project.audit;

/// One line of the log.
///
/// @param number counts up from 1
/// @param at when, as ISO-8601 in UTC
/// @param before the seal of the line before, empty for the first
/// @param seal HMAC-SHA-256 of all the rest, under a key of this line's own
public record Entry(long number, String at, Actor actor, Deed deed, String before, String seal) {

    /// Who did it, in which opening of the project.
    public record Actor(String who, String session) {}

    /// What was done, to what, and its figures as one text.
    public record Deed(Action action, String object, String figures) {

        public static Deed of(Event event) {
            return new Deed(event.action(), event.object(), event.text());
        }
    }

    Entry sealed(String mac) {
        return new Entry(number, at, actor, deed, before, mac);
    }

    /// Returns what is sealed, without two meanings: each part has its length before it.
    String canonical() {
        var text = new StringBuilder();
        for (var part : new String[] {
            String.valueOf(number), at, actor.who, actor.session, deed.action.name(), deed.object, deed.figures, before
        }) {
            text.append(part.length()).append(':').append(part).append('\n');
        }
        return text.toString();
    }
}
