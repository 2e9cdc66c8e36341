package org.clientele.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clientele.table.Role;

/// Headers that no list of words has, but whose first and last word tell the role together, whatever stands between:
/// a "submitted" time of an order is its date.
final class RoleFrames {

    private static final double SURE = 0.65;
    private static final Set<String> SALES = Set.of(
            "order", "invoice", "purchase", "transaction", "booking", "sale", "订单", "交易", "发票", "购买", "消费", "预订");
    private static final Set<String> OPINIONS =
            Set.of("review", "comment", "feedback", "survey", "评论", "评价", "点评", "反馈");
    private static final Set<String> DOINGS =
            Set.of("event", "action", "behavior", "behaviour", "visit", "行为", "事件", "访问");
    private static final Set<String> TIMES =
            Set.of("date", "time", "at", "on", "timestamp", "datetime", "日期", "时间", "时间戳");
    private static final Set<String> SUMS = Set.of("amount", "total", "value", "金额", "总额");
    private static final Set<String> TEXTS = Set.of("text", "body", "content", "title", "内容", "标题", "正文");
    private static final Set<String> SCORES = Set.of("score", "stars", "star", "rating", "评分", "星级", "分数");

    private record Frame(List<String> first, List<String> last, Role role) {

        Frame(Set<String> first, Set<String> last, Role role) {
            this(spaced(first), spaced(last), role);
        }
    }

    private static final List<Frame> FRAMES = List.of(
            new Frame(SALES, TIMES, Role.ORDER_DATE),
            new Frame(SALES, SUMS, Role.AMOUNT),
            new Frame(OPINIONS, TIMES, Role.REVIEW_DATE),
            new Frame(OPINIONS, TEXTS, Role.COMMENT),
            new Frame(OPINIONS, SCORES, Role.RATING),
            new Frame(DOINGS, TIMES, Role.EVENT_TIME));

    private RoleFrames() {}

    /// Returns the role of a header of these words, in which each Chinese character is a word.
    static Optional<Guess<Role>> find(String header, String[] words) {
        var spaced = " " + String.join(" ", words).toLowerCase(Locale.ROOT) + " ";
        return FRAMES.stream()
                .filter(frame -> frame.first().stream().anyMatch(spaced::startsWith))
                .filter(frame -> frame.last().stream().anyMatch(spaced::endsWith))
                .findFirst()
                .map(frame -> new Guess<>(frame.role(), SURE, Reason.of("role-reason.within", header)));
    }

    /// Returns words as they stand in a header, each as one and as its characters.
    private static List<String> spaced(Set<String> words) {
        return Stream.concat(words.stream(), words.stream().map(word -> String.join(" ", word.split(""))))
                .map(word -> " " + word + " ")
                .toList();
    }
}
