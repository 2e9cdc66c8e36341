package org.clientele.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The parts of a header: its words, of which each Chinese character is one.
final class HeaderParts {

    private static final String OPENING = "(（[【";
    private static final String CLOSING = ")）]】";
    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";
    private static final Pattern NUMBERED = Pattern.compile("(?:(?<=\\p{L}{3})[ _-]?|(?<=\\p{IsHan}{2}))\\d$");
    private static final Pattern MARKED = Pattern.compile("^[a-rt-z][_-](?=\\p{L}{4})");
    private static final Pattern TAXED = Pattern.compile("(?i)[(（]?(?:不?含税|税前|税后)[)）]?|(?:\\G|(?<![ _(-]))["
        + " _(-]*+(?<![a-z])(?:incl?|exc?l?|including|excluding|before|after|pre|net[ _]of)[._"
        + " -]+(?:tax(?:es)?|vat|gst)\\b[ _)-]*+|(?:\\G|(?<![ _-]))[ _-]++per["
        + " _-]++(?:unit|item|piece|pcs|line|night|person|day|hour|kg)$|__c$|(?:\\G|(?<![ :_(（-]))[ :_(（-]++\\d{1,2}"
        + " ?(?:[-–~]|to) ?\\d{1,3}[)）]?$|(?-i:(?<=[a-z])(?:Inc|Incl|Ex|Excl)(?:Tax|Vat|VAT|Gst|GST)$)");
    private static final Pattern NUMBER_BEFORE = Pattern.compile("^# *(?:of )?(?=\\p{L})");
    private static final Pattern NUMBER_BEHIND = Pattern.compile("(?<=\\p{L})[ _]*#$");
    private static final Pattern WRITTEN = Pattern.compile("(?<=..)(?:简称|全称|名称|代码|编码|描述)$|(?i)(?<=...)["
            + " _-](?:abbr|abbreviation|desc|descr|description|name|label|code)$");
    private static final Pattern MADE_OF = Pattern.compile(
            "(?:[(（]?(?:脱敏|加密|掩码|明文|密文|哈希|拼音|后四位|(?i:md5))[)）]?)+$|(?i)(?<=...)(?<!...[ _-])["
                + " _-]++(?:hash(?:ed)?|md5|sha ?1|sha"
                + " ?256|masked|encrypted|enc|anonymi[sz]ed|raw|clean(?:ed)?|normali[sz]ed|e164|lower|kana|romaji|pinyin|last"
                + " ?4|local|cents|in[ _]cents|formatted)$| - value$|(?<=[a-z])(?:Hash|Md5|Sha256|Masked|Encrypted)$");
    private static final Pattern COUNTING = Pattern.compile(
            "(?i)^(?:number|num|count|#)[ _]?of(?![a-z]).*|^.*[ _](?:number|no)[ _]of[ _].*|^Number(?:Of)[A-Z].*");
    private static final Pattern PLURAL = Pattern.compile("(?<=[a-zA-Z]{3}[^suSU]|[ _-]id)[sS]$");

    private HeaderParts() {}

    static String[] split(String header) {
        return HeaderLetters.words(header);
    }

    /// Returns the words in the order of the alphabet, in which any order of them is one.
    static String turn(String[] words) {
        var turned = new ArrayList<String>(words.length);
        for (var word : words) {
            var lower = word.toLowerCase(Locale.ROOT);
            if (!lower.equals("of")) {
                turned.add(lower);
            }
        }
        Collections.sort(turned);
        return String.join(" ", turned);
    }

    /// Returns what a header ends with, from the longest.
    static List<String> ends(String header) {
        var words = split(header);
        return IntStream.range(0, words.length)
                .mapToObj(
                        i -> RoleLexicon.squeeze(String.join("", List.of(words).subList(i, words.length))))
                .toList();
    }

    /// Takes away what stands between an opening bracket and the next closing one of the same line.
    static String withoutBrackets(String header) {
        var kept = new StringBuilder();
        int from = 0;
        for (int at = 0; at < header.length(); at++) {
            int end = OPENING.indexOf(header.charAt(at)) < 0 ? at : closing(header, at);
            if (end < header.length() && CLOSING.indexOf(header.charAt(end)) >= 0 && end > at) {
                kept.append(header, from, at);
                from = end + 1;
            }
            at = end;
        }
        return kept.append(header, from, header.length()).toString();
    }

    /// Returns where the first closing bracket stands, or the line ends.
    private static int closing(String header, int from) {
        int at = from;
        while (at < header.length() && (CLOSING + LINE_ENDS).indexOf(header.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /// Returns a header without the number behind it, as of a second address.
    static String withoutNumber(String header) {
        return NUMBERED.matcher(header).replaceAll("");
    }

    /// Returns a header without the letter before it by which some databases mark the columns of a table.
    static String withoutMark(String header) {
        return MARKED.matcher(header).replaceAll("");
    }

    /// Returns a header without what says only whether taxes are in it, or that it is for each piece.
    static String bare(String header) {
        return TAXED.matcher(header).replaceAll("");
    }

    /// Returns a header in which a sign for a number is written out.
    static String numbered(String header) {
        if (header.indexOf('#') < 0) {
            return header;
        }
        return NUMBER_BEHIND
                .matcher(NUMBER_BEFORE.matcher(header).replaceFirst("number of "))
                .replaceFirst(" number");
    }

    /// Returns a header without what says only how it is written, as a code or a name.
    static String withoutForm(String header) {
        return WRITTEN.matcher(header).replaceAll("");
    }

    /// Returns a header without what says only what was made of the value, as a digest, or how it is kept.
    static String withoutMake(String header) {
        return MADE_OF.matcher(header).replaceAll("");
    }

    /// Returns whether a header says how many there are of something.
    static boolean counts(String header) {
        return COUNTING.matcher(header).matches();
    }

    static String singular(String header) {
        return PLURAL.matcher(header).replaceAll("");
    }

    static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}
