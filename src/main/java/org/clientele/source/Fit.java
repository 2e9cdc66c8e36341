package org.clientele.source;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.clientele.table.Role;
import org.clientele.table.Type;

/// How well the cells of a column go with the role that its header names: 1 where they do, 0 where they cannot.
final class Fit {

    private static final double HALF = 0.5;
    private static final double DATED = 0.7;
    private static final double MOST = 0.8;
    private static final Set<Role> HASHED = EnumSet.of(Role.EMAIL, Role.PHONE, Role.ID_NUMBER, Role.IP_ADDRESS);
    private static final int FEW = 4;
    private static final int MANY = 50;
    private static final int MOST_SORTS = 6;

    private Fit() {}

    static double of(Role role, Roles.Column column) {
        if (column.counter().present() == 0) {
            return role.isPersonal() ? 1 : HALF;
        }
        var type = column.type();
        var texts = column.counter().seen();
        return switch (role) {
            case BIRTH_DATE, SIGNUP_DATE, ORDER_DATE, REVIEW_DATE, EVENT_TIME -> date(role, column);
            case QUANTITY, PRICE, AMOUNT, REFUND, DISCOUNT -> type.isNumber() ? 1 : 0.4;
            case RATING -> type.isNumber() ? 1 : type == Type.TEXT && isGraded(texts) ? 0.8 : 0;
            case GENDER -> type.isTemporal() || texts.size() > 12 ? 0 : 1;
            case CONSENT -> type.isTemporal() || texts.size() > 4 ? 0 : 1;
            case NAME ->
                type == Type.TEXT
                                && Looks.share(texts, Looks::hasLetter) > HALF
                                && Looks.share(texts, Looks::isCode) < MOST
                        ? 1
                        : 0;
            case PRODUCT, COMMENT, CITY -> type == Type.TEXT && Looks.share(texts, Looks::hasLetter) > HALF ? 1 : 0;
            case PAGE -> isTitle(column) ? label(type) : text(role, type, texts);
            case EMAIL, IP_ADDRESS, PHONE, ID_NUMBER, CURRENCY -> text(role, type, texts);
            case ADDRESS -> Math.max(text(role, type, texts), type == Type.TEXT || type == Type.INTEGER ? 0.6 : 0);
            case CHANNEL -> texts.size() == 1 && column.counter().present() > FEW ? 0 : label(type, texts);
            case REGION -> Looks.share(texts, Looks::isStage) > HALF ? 0 : label(type, texts);
            case CATEGORY, COUNTRY, SEGMENT, EVENT -> label(type, texts);
            case CAMPAIGN -> type == Type.TEXT || isNamed(column, "id") ? label(type) : 0;
            case ORDER_ID -> isSort(column) ? 0 : key(type);
            case CUSTOMER_ID, PRODUCT_ID, SESSION_ID, POSTCODE -> key(type);
            case NONE -> 0;
        };
    }

    private static boolean isTitle(Roles.Column column) {
        return isNamed(column, "title") || isNamed(column, "name") || isNamed(column, "标题") || isNamed(column, "名称");
    }

    /// A few words of praise or blame, in some order.
    private static boolean isGraded(Collection<String> texts) {
        return texts.size() > 2 && texts.size() <= 12 && Looks.share(texts, Looks::isGrade) > HALF;
    }

    /// Returns whether a few values come again and again, as codes of kinds do and numbers of orders do not.
    private static boolean isSort(Roles.Column column) {
        return column.counter().present() >= MANY && column.counter().seen().size() <= MOST_SORTS;
    }

    private static double key(Type type) {
        return type == Type.TEXT || type == Type.INTEGER ? 1 : type == Type.DECIMAL ? 0.7 : 0;
    }

    private static boolean isNamed(Roles.Column column, String end) {
        return RoleLexicon.squeeze(column.name()).endsWith(end);
    }

    /// Dates may be mixed, or years, and birthdays without one.
    private static double date(Role role, Roles.Column column) {
        var type = column.type();
        if (type.isTemporal()) {
            return 1;
        }
        boolean dates = column.counter().anyDate * 2 > column.counter().present();
        boolean days = role == Role.BIRTH_DATE && Looks.share(column.counter().seen(), Looks::isDayOfYear) > HALF;
        if (type == Type.INTEGER) {
            boolean written = Looks.share(column.counter().seen(), Looks::isShortDate) == 1;
            return role == Role.BIRTH_DATE || written ? 0.6 : 0;
        }
        if (type == Type.TEXT && (dates || days)) {
            return 0.8;
        }
        return type == Type.TEXT && Looks.share(column.counter().seen(), Looks::isDated) > 0.9 ? DATED : 0;
    }

    /// What calls somebody names no group of anything.
    private static double label(Type type, Collection<String> texts) {
        return Looks.share(texts, Looks::isPhone) > MOST ? 0 : label(type);
    }

    private static double label(Type type) {
        return switch (type) {
            case TEXT -> 1;
            case INTEGER -> 0.8;
            case DECIMAL -> 0.55;
            default -> 0;
        };
    }

    private static double text(Role role, Type type, Collection<String> texts) {
        if (type != Type.TEXT && type != Type.INTEGER) {
            return 0;
        }
        if (HASHED.contains(role) && Looks.share(texts, Looks::isHash) > MOST) {
            return 1;
        }
        double share =
                switch (role) {
                    case EMAIL -> Looks.share(texts, Looks::isEmail);
                    case IP_ADDRESS -> Looks.share(texts, Looks::isIp);
                    case PAGE -> Looks.share(texts, Looks::isPage);
                    case CURRENCY -> Looks.share(texts, t -> t.length() <= 4 && !Looks.hasDigits(t));
                    case ADDRESS -> Looks.share(texts, Looks::hasLetter);
                    case PHONE, ID_NUMBER -> Looks.share(texts, text -> Looks.hasDigits(text) || Looks.isMasked(text));
                    default -> Looks.share(texts, Looks::hasDigits);
                };
        return share > HALF ? 1 : 0;
    }
}
