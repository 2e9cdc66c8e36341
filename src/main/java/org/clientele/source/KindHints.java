package org.clientele.source;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.clientele.table.Role;

/// What the headers of a file say of its rows beside the roles of its columns: words of a service desk, of calls, of
/// surveys, of how people live, and what the first column counts.
final class KindHints {

    /// Words, of which so many headers must speak before they count.
    private record Hint(FileKind kind, Pattern words, int least, double weight) {}

    private static final Pattern DESK = hint(
            "ticket|priority|agent|assign|resol|escalat|sla|requester|queue|subject|support[ _]?type|attachment|case["
                    + " _]?(id|no|number)|first[ _]?response|工单|受理|处理人|处理结果|办结|派单|紧急程度|来电|坐席|座席");
    private static final Pattern LIFE = hint(
            "(^|[ _.-])(age|sex|gender|aged|education|marri(age|ed)|marital|occupation|job|income|salary|children|kids|dependents?|dependants?|household|family["
                + " _]?size|tenure|churn(ed)?|exited|credit[ _]?score|homeowner|employ(ment|ed))(["
                + " _.-]|$)|(?-i:(?<=[a-z])(?:Age|Gender|Income|Children|Tenure|Churn|Education)$)|年龄|性别|学历|教育程度|婚姻|婚否|职业|收入|子女|家庭人口|网龄|在网|流失|有房|有车");
    private static final List<Hint> HINTS = List.of(
            new Hint(FileKind.CUSTOMERS, LIFE, 3, 2),
            new Hint(FileKind.INTERACTIONS, DESK, 3, 4),
            new Hint(FileKind.INTERACTIONS, DESK, 5, 2),
            new Hint(
                    FileKind.INTERACTIONS,
                    hint("(^|[ _])call(s|er|ed|ing|[ _]|$)|duration|handset|imsi|imei|roaming|cell["
                            + " _]?(id|tower)|通话|主叫|被叫|呼叫|时长|基站"),
                    3,
                    3),
            new Hint(
                    FileKind.REVIEWS,
                    hint("respon(dent|ses?[ _]?id)|survey|questionnaire|collector[ _]?id|问卷|答卷|答题|受访"),
                    1,
                    2),
            new Hint(FileKind.REVIEWS, hint("^(how|what|why|which|would|please|您|请).*|[?？]$"), 2, 3),
            new Hint(
                    FileKind.PRODUCTS,
                    hint(
                            "stock|inventory|barcode|weight|brand|vendor|supplier|cost|published|image|variant|库存|品牌|规格|条码|条形码|进价|成本|上架|供应商|单位"),
                    3,
                    2));
    private static final Map<FileKind, Pattern> FIRST = Map.of(
            FileKind.REVIEWS,
                    hint("^(review|comment|survey|feedback|response|评论|评价|点评|反馈|问卷)[ _]?(id|no|number|编号|号)$"),
            FileKind.INTERACTIONS,
                    hint("^(ticket|case|call|event|interaction|session|visit|log|工单|来电|通话|会话)["
                            + " _]?(id|no|number|编号|号)$"));
    private static final double LEADS = 1;
    private static final Pattern PLACE = hint("^(business|restaurant|hotel|venue|listing)[ _]?(id|key|code)$");
    private static final Set<Role> OF_SOMEBODY = EnumSet.of(
            Role.CUSTOMER_ID, Role.EMAIL, Role.COMMENT, Role.ORDER_ID, Role.ORDER_DATE, Role.REVIEW_DATE, Role.AMOUNT);
    private static final double PLACES = 4;

    private final Map<FileKind, Double> weights = new EnumMap<>(FileKind.class);

    private KindHints() {}

    private static Pattern hint(String words) {
        return Pattern.compile("(?i)" + words);
    }

    static KindHints of(List<Role> roles, List<String> names) {
        var hints = new KindHints();
        for (var hint : HINTS) {
            if (names.stream().filter(name -> hint.words().matcher(name).find()).count() >= hint.least()) {
                hints.weights.merge(hint.kind(), hint.weight(), Double::sum);
            }
        }
        if (!names.isEmpty()) {
            FIRST.forEach((kind, words) ->
                    hints.lead(kind, words.matcher(names.getFirst()).find()));
            boolean isPlace =
                    PLACE.matcher(names.getFirst()).find() && roles.stream().noneMatch(OF_SOMEBODY::contains);
            hints.weights.merge(FileKind.PRODUCTS, isPlace ? PLACES : 0, Double::sum);
            hints.lead(FileKind.ORDERS, roles.getFirst() == Role.ORDER_ID);
            hints.lead(FileKind.PRODUCTS, roles.getFirst() == Role.PRODUCT_ID && !roles.contains(Role.ORDER_ID));
        }
        return hints;
    }

    private void lead(FileKind kind, boolean leads) {
        if (leads) {
            weights.merge(kind, LEADS, Double::sum);
        }
    }

    double weight(FileKind kind) {
        return weights.getOrDefault(kind, 0.0);
    }
}
