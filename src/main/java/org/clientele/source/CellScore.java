package org.clientele.source;

/// How much a piece of text looks like one cell and not like several, or half of one: 1 for a cell in quotes, an empty
/// one, a number or plain words; less where it has delimiters or quotes in it, by how seldom they are meant as text.
final class CellScore {

    private static final double COMMA = 0.6;
    private static final double BAR = 0.3;
    private static final double INNER_QUOTE = 0.5;

    private CellScore() {}

    static double of(String cell, boolean isQuoted) {
        if (isQuoted || cell.isEmpty()) {
            return 1;
        }
        return Math.min(delimiters(cell), quotes(cell));
    }

    private static double delimiters(String cell) {
        double score = 1;
        for (int i = 0; i < cell.length(); i++) {
            switch (cell.charAt(i)) {
                case '\t' -> {
                    return 0;
                }
                case ';', '|', '\u0001' -> score = BAR;
                case ',' -> score = Math.min(score, isInNumber(cell, i) ? 1 : COMMA);
                default -> {}
            }
        }
        return score;
    }

    /// A comma between digits is a decimal comma or stands before thousands, where the cell has no other.
    private static boolean isInNumber(String cell, int comma) {
        return cell.indexOf(',') == cell.lastIndexOf(',')
                && comma > 0
                && comma + 1 < cell.length()
                && Character.isDigit(cell.charAt(comma - 1))
                && Character.isDigit(cell.charAt(comma + 1));
    }

    private static double quotes(String cell) {
        int last = cell.length() - 1;
        if (cell.charAt(0) == '"' || cell.charAt(last) == '"' && (last == 0 || !isMeasure(cell.charAt(last - 1)))) {
            return 0;
        }
        if (last > 0 && (cell.charAt(0) == '\'') != (cell.charAt(last) == '\'')) {
            return INNER_QUOTE;
        }
        return last > 0 && cell.charAt(0) == '\'' ? BAR : cell.indexOf('"') > 0 ? INNER_QUOTE : 1;
    }

    /// Inches stand after a number.
    private static boolean isMeasure(char c) {
        return Character.isDigit(c);
    }
}
