package org.clientele.report.paper;

/// A text of a page: what it is in the document (`H2`, `P`, …), what it says, how it is written, and how far it stands
/// in.
public record Piece(String kind, String text, Letter letter, double indent) {

    public Piece(String kind, String text, Letter letter) {
        this(kind, text, letter, 0);
    }

    public static Piece paragraph(String text, Letter letter) {
        return new Piece("P", text, letter);
    }
}
