package org.clientele.words;

/// A figure that is told in a sentence. What it is comes from the code that read it in a result, never from the text.
///
/// @param kind what kind of figure it is: `how.<kind>` is the key of its definition
/// @param title what it is called where it stands alone
/// @param said the figure as it fills its place: a text, a number or a day
public record Mention(String kind, String title, Object said) {

    /// A figure that is called as all of its kind are.
    public static Mention of(Words words, String kind, Object said) {
        return new Mention(kind, words.text("figure." + kind), said);
    }

    /// A figure of one of several of which such figures are told.
    public static Mention of(Words words, String kind, String whose, Object said) {
        return new Mention(kind, words.text("figure.of", words.text("figure." + kind), whose), said);
    }
}
