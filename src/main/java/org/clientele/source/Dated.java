package org.clientele.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.clientele.table.Role;

/// The date of a file of which no header says what it dates: the first with nothing against it, as "posting date" among
/// invoices.
final class Dated {

    private static final double SURE = 0.5;
    private static final Pattern AGAINST = Pattern.compile(
            "(?i)start|begin|end|until|valid|check|arriv|depart|birth|pay|paid|ship|deliver|receiv|log|sync|import|load"
                + "|batch|period|month|value|travel|stay|flight|etl|close|resol|next|last|due|stop|deposit|incident|accident|loss"
                + "|开始|结束|入住|离店|出发|到达|起飞|登录|支付|付款|预约|首响|回复|截止|有效|账期|事故|出险");

    private Dated() {}

    static Optional<Role> role(FileKind kind) {
        return switch (kind) {
            case ORDERS, ORDER_LINES -> Optional.of(Role.ORDER_DATE);
            case REVIEWS -> Optional.of(Role.REVIEW_DATE);
            case INTERACTIONS, WEB_LOG -> Optional.of(Role.EVENT_TIME);
            case CUSTOMERS, PRODUCTS, UNKNOWN -> Optional.empty();
        };
    }

    /// Gives the date of its kind to a file that has none.
    static void find(FileKind kind, List<Roles.Column> columns, List<Guess<Role>> guesses) {
        role(kind)
                .filter(role -> guesses.stream().noneMatch(guess -> guess.value() == role))
                .ifPresent(role -> IntStream.range(0, columns.size())
                        .filter(i -> guesses.get(i).value() == Role.NONE && isOpen(columns.get(i)))
                        .findFirst()
                        .ifPresent(i -> guesses.set(i, new Guess<>(role, SURE, reason(columns.get(i), kind)))));
    }

    private static Reason reason(Roles.Column column, FileKind kind) {
        return Reason.of("role-reason.kind", column.name(), kind);
    }

    private static boolean isOpen(Roles.Column column) {
        return column.type().isTemporal()
                && column.counter().missing <= column.counter().present()
                && !AGAINST.matcher(column.name()).find()
                && !RoleWords.isOther(column.name());
    }
}
