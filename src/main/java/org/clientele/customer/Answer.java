package org.clientele.customer;

import java.util.Locale;
import java.util.Set;
import org.clientele.table.BooleanBlock;

/// What somebody said who was asked to agree; what is neither yes nor no is unknown.
enum Answer {
    YES,
    NO,
    UNKNOWN;

    private static final Set<String> YESES = Set.of(
            "true",
            "t",
            "1",
            "1.0",
            "yes",
            "y",
            "ja",
            "j",
            "oui",
            "si",
            "sí",
            "on",
            "x",
            "opt-in",
            "opted in",
            "agreed",
            "accepted",
            "granted",
            "given",
            "subscribed",
            "是",
            "同意",
            "已同意",
            "有",
            "已授权",
            "授权",
            "已订阅",
            "订阅",
            "接收");
    private static final Set<String> NOES = Set.of(
            "false",
            "f",
            "0",
            "0.0",
            "no",
            "n",
            "nein",
            "non",
            "off",
            "opt-out",
            "opted out",
            "refused",
            "declined",
            "denied",
            "withdrawn",
            "revoked",
            "unsubscribed",
            "否",
            "不同意",
            "未同意",
            "无",
            "拒绝",
            "未授权",
            "已退订",
            "退订",
            "已撤回",
            "不接收");

    static Answer of(String said) {
        var text = said.strip().toLowerCase(Locale.ROOT);
        return YESES.contains(text) ? YES : NOES.contains(text) ? NO : UNKNOWN;
    }

    /// Returns answers as a column, in which what is unknown is missing.
    static BooleanBlock block(Answer[] answers) {
        var said = new byte[answers.length];
        for (int i = 0; i < said.length; i++) {
            said[i] = answers[i] == YES ? 1 : answers[i] == NO ? 0 : BooleanBlock.MISSING;
        }
        return new BooleanBlock(said);
    }

    Answer opposite() {
        return this == YES ? NO : this == NO ? YES : UNKNOWN;
    }

    /// Of two answers of one person a no counts before a yes, and a yes before none.
    Answer or(Answer other) {
        return this == NO || other == NO ? NO : this == YES || other == YES ? YES : UNKNOWN;
    }

    /// Two questions, of which both must be agreed to.
    Answer and(Answer other) {
        return this == NO || other == NO ? NO : this == YES && other == YES ? YES : UNKNOWN;
    }
}
