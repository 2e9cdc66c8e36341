package org.clientele.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// How well one file was loaded, as Vitagliano, Hameed, Jiang, Reisener, Wu and Naumann measure it (Pollock, VLDB
/// 2023): success, then precision, recall and F1 of the header's cells, of the records and of all cells, as multisets;
/// ten at best. Written anew from the paper and the description of the measure.
///
/// Headers and records are compared after normalising: small letters; numbers, truth values and prices by value. The
/// original also normalises dates and times, which makes a difference only where a system writes them anew.
record PollockMeasure(double success, Share header, Share records, Share cells) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern PRICE = Pattern.compile("\\$ ?(\\d+(\\.\\d+)?)");

    /// Precision, recall and their harmonic mean.
    record Share(double precision, double recall) {

        double sum() {
            double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
            return precision + recall + f1;
        }
    }

    static final PollockMeasure FAILED = new PollockMeasure(0, new Share(0, 0), new Share(0, 0), new Share(0, 0));

    static PollockMeasure of(String clean, String loaded) {
        var truth = rows(clean);
        var rows = rows(loaded);
        if (truth.isEmpty()) {
            return new PollockMeasure(1, new Share(1, 1), new Share(1, 1), new Share(1, 1));
        }
        var header = share(
                truth.getFirst().stream().map(PollockMeasure::normal).toList(),
                rows.isEmpty()
                        ? List.of()
                        : rows.getFirst().stream().map(PollockMeasure::normal).toList());
        var records = share(records(truth), records(rows));
        var cells = share(
                truth.stream().flatMap(List::stream).toList(),
                rows.stream().flatMap(List::stream).toList());
        return new PollockMeasure(1, header, records, cells);
    }

    double score() {
        return success + header.sum() + records.sum() + cells.sum();
    }

    private static List<String> records(List<List<String>> rows) {
        return rows.stream()
                .skip(1)
                .map(row ->
                        String.join("", row.stream().map(PollockMeasure::normal).toList()))
                .toList();
    }

    private static Share share(List<String> truth, List<String> loaded) {
        if (truth.isEmpty()) {
            return new Share(1, 1);
        }
        Map<String, Integer> left = new HashMap<>();
        truth.forEach(each -> left.merge(each, 1, Integer::sum));
        double common = 0;
        for (var each : loaded) {
            int count = left.getOrDefault(each, 0);
            if (count > 0) {
                left.put(each, count - 1);
                common++;
            }
        }
        return common == 0 ? new Share(0, 0) : new Share(common / truth.size(), common / loaded.size());
    }

    private static String normal(String cell) {
        if (cell.equals("True") || cell.equals("true")) {
            return "1";
        }
        if (cell.equals("False") || cell.equals("false")) {
            return "0";
        }
        var price = PRICE.matcher(cell);
        return price.matches()
                ? "$" + Double.parseDouble(price.group(1))
                : NUMBER.matcher(cell).matches() ? number(cell) : cell.toLowerCase(Locale.ROOT);
    }

    private static String number(String cell) {
        return cell.chars().allMatch(Character::isDigit)
                ? new java.math.BigInteger(cell).toString()
                : String.valueOf(Double.parseDouble(cell));
    }

    /// Reads commas, double quotes and doubled ones, as Python's `csv.reader` does: no record for an empty line but an
    /// empty one.
    static List<List<String>> rows(String text) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        boolean any = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
                any = true;
            } else if (c == ',') {
                row.add(take(cell));
                any = true;
            } else if (c == '\n' || c == '\r') {
                i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                if (any || !cell.isEmpty()) {
                    row.add(take(cell));
                }
                rows.add(List.copyOf(row));
                row.clear();
                any = false;
            } else {
                cell.append(c);
            }
        }
        if (any || !cell.isEmpty()) {
            row.add(take(cell));
            rows.add(row);
        }
        return rows;
    }

    private static String take(StringBuilder cell) {
        var text = cell.toString();
        cell.setLength(0);
        return text;
    }
}
