package org.clientele.source;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.clientele.table.Role;

/// What headers that say little, such as "date", "id" or "type", mean in a file of a kind.
final class ByKind {

    /// A date, or when a row was made, whatever it is about.
    private static final Pattern DATES = Pattern.compile(
            "(?:date|time|datetime|dateandtime|timestamp|day|dt|ts|ctime|unixtime)(?:utc|gmt|ms|local)?"
                + "|(?:(?:date|time|datetime|timestamp|dt|ts)(?:of)?(?:creat(?:ed|ion)|add(?:ed)?|insert(?:ed)?|record(?:ed)?|entered|entry|logged))"
                + "|(?:record|row|entry|sys|system|data|gmt)?(?:creat(?:e|ed|ion|ing)|crt|cre|crtd|insert(?:ed)?|record(?:ed)?|entry|entered|added|add|generated|logged)"
                + "(?:date|time|datetime|timestamp|dt|tm|ts|at|on|day|dttm)*(?:utc|gmt|ms|local)?"
                + "|gmtcreated?|(?:系统|平台|数据|记录|单据)?(?:创建|录入|添加|新增|新建|生成|建立|记录|插入)(?:时间|日期|时刻|年月日|日)|日期|时间|日期时间|时间戳|年月日");
    private static final Pattern POSTED = Pattern.compile(
            "(?:date|time)?(?:posted|submitted|submission|post|submit)(?:date|time|datetime|timestamp|dt|tm|ts|at|on)*|(?:提交|发布|发表)(?:时间|日期)");
    private static final Set<String> ADDED = Set.of(
            "dateadded", "dateopened", "opened", "openedat", "openedon", "opendate", "joined", "added", "登记时间", "登记日期");
    private static final Pattern STARTS = Pattern.compile(
            "(?:event|call|meeting|trip|ride|appointment)?(?:start(?:ed)?|begin|began)(?:date|and|time|datetime|timestamp|at|on|ts)*|(?:开始|起始)(?:时间|日期)");
    private static final Set<Role> DATED = EnumSet.of(Role.REVIEW_DATE, Role.ORDER_DATE, Role.EVENT_TIME);
    private static final Pattern CREATED = Pattern.compile("(?i)creat|^crt|^cre_|add|insert|generat|创建|新增|添加|录入|生成");
    private static final Set<String> IDS =
            Set.of("id", "no", "number", "key", "code", "recordid", "uuid", "编号", "代码", "编码");
    private static final Set<String> TITLES = Set.of("name", "title", "label", "名称", "标题");
    private static final Set<String> HEADINGS = Set.of("title", "标题", "名称");
    private static final Set<String> KINDS = Set.of("type", "kind", "group", "类型", "分组");
    private static final Set<String> TEXTS =
            Set.of("body", "text", "summary", "content", "notes", "remarks", "comment", "备注", "摘要");
    private static final Pattern PLACES = Pattern.compile(
            "(store|shop|business|restaurant|hotel|venue|merchant|airline|school|hospital|park)(name|title)|(店铺|商家|门店|商户|餐厅|酒店|景区)(名称|名)");
    private static final Pattern PLACE_IDS =
            Pattern.compile("(store|shop|business|restaurant|hotel|venue|merchant|app)id|(店铺|商家|门店|商户|餐厅)(id|编号)");
    private static final Pattern OFFERED = Pattern.compile("(business|restaurant|hotel|venue|listing)(id|key|code)");
    private static final Set<String> GROUPS =
            Set.of("tag", "tags", "group", "groupid", "groupname", "level", "rank", "标签", "分组", "组别", "级别");
    private static final Set<String> SAID = Set.of(
            "title", "headline", "content", "contents", "subject", "detail", "details", "标题", "内容", "正文", "主题", "详情");
    private static final Set<String> TOLD = Set.of("description", "desc", "details", "描述");
    private static final Set<String> GRADES = Set.of("grade", "grades", "mark", "marks", "points");
    private static final Set<String> ACCOUNTS = Set.of("account", "login", "账号", "帐号", "账户");
    private static final Set<String> OFFICES = Set.of("department", "dept", "departmentname", "deptname");
    private static final Set<FileKind> ABOUT_PEOPLE =
            EnumSet.of(FileKind.CUSTOMERS, FileKind.INTERACTIONS, FileKind.REVIEWS);
    private static final Pattern TYPE_OF_CASE = Pattern.compile(
            "(ticket|case|request|issue|incident|problem|inquiry|enquiry|txn|transaction)type|(工单|业务|问题|诉求|来电)(类型|类别|分类)");
    private static final Pattern TICKET = Pattern.compile("(ticket|case)(id|no|number)");
    private static final Set<String> TYPES = Set.of("type", "kind", "action", "method", "类型", "操作");

    private ByKind() {}

    static Optional<Guess<Role>> of(FileKind kind, Roles.Column column, Role before) {
        return role(kind, column.name(), before)
                .map(role -> new Guess<>(role, sure(role, column), Reason.of("role-reason.kind", column.name(), kind)));
    }

    /// An order is dated by when it was made, rather than by when it was paid.
    private static double sure(Role role, Roles.Column column) {
        return role == Role.ORDER_DATE && CREATED.matcher(column.name()).find() ? 0.9 : 0.6;
    }

    /// Returns the role of a column with this name; empty where it keeps the one that it has.
    static Optional<Role> role(FileKind kind, String name, Role before) {
        var squeezed = RoleLexicon.squeeze(name.replaceAll("[(（].*?[)）]", ""));
        if (kind == FileKind.PRODUCTS && before == Role.NAME && TITLES.contains(squeezed)) {
            return Optional.of(Role.PRODUCT);
        }
        if (kind == FileKind.PRODUCTS && before == Role.COMMENT && TEXTS.contains(squeezed)) {
            return Optional.of(Role.NONE);
        }
        if (kind == FileKind.REVIEWS && (before == Role.NONE || before == Role.CHANNEL)) {
            var judged = judged(squeezed);
            if (judged.isPresent()) {
                return judged;
            }
        }
        boolean isOpen = before == Role.SIGNUP_DATE && kind != FileKind.CUSTOMERS && ADDED.contains(squeezed)
                || DATED.contains(before) && POSTED.matcher(squeezed).matches();
        if (isOpen) {
            return date(kind).filter(role -> role != before);
        }
        if (kind == FileKind.INTERACTIONS
                && before == Role.NONE
                && STARTS.matcher(squeezed).matches()) {
            return Optional.of(Role.EVENT_TIME);
        }
        return before != Role.NONE ? other(kind, squeezed, before) : open(kind, squeezed);
    }

    /// What is said about people is no product; a department of theirs sells nothing, and a ticket is no order.
    private static Optional<Role> other(FileKind kind, String squeezed, Role before) {
        if (!ABOUT_PEOPLE.contains(kind)) {
            return Optional.empty();
        }
        if (before == Role.PRODUCT && TOLD.contains(squeezed)) {
            return Optional.of(Role.COMMENT);
        }
        boolean isNothing = before == Role.CATEGORY && kind == FileKind.CUSTOMERS && OFFICES.contains(squeezed)
                || before == Role.ORDER_ID && TICKET.matcher(squeezed).matches();
        return isNothing ? Optional.of(Role.NONE) : Optional.empty();
    }

    /// What a file of opinions or of a service desk holds in words has been said.
    private static Optional<Role> said(FileKind kind, String squeezed) {
        boolean isSaid = kind == FileKind.REVIEWS || kind == FileKind.INTERACTIONS && !squeezed.equals("title");
        if (isSaid && SAID.contains(squeezed)) {
            return Optional.of(Role.COMMENT);
        }
        if (kind == FileKind.REVIEWS && GRADES.contains(squeezed)) {
            return Optional.of(Role.RATING);
        }
        return ABOUT_PEOPLE.contains(kind) && ACCOUNTS.contains(squeezed)
                ? Optional.of(Role.CUSTOMER_ID)
                : Optional.empty();
    }

    /// What people review is the place where it says no other thing.
    private static Optional<Role> judged(String squeezed) {
        if (PLACES.matcher(squeezed).matches()) {
            return Optional.of(Role.PRODUCT);
        }
        return PLACE_IDS.matcher(squeezed).matches() ? Optional.of(Role.PRODUCT_ID) : Optional.empty();
    }

    private static Optional<Role> open(FileKind kind, String squeezed) {
        if (DATES.matcher(squeezed).matches()) {
            return date(kind);
        }
        if (IDS.contains(squeezed)) {
            return id(kind);
        }
        if (kind == FileKind.PRODUCTS && OFFERED.matcher(squeezed).matches()) {
            return Optional.of(Role.PRODUCT_ID);
        }
        boolean isThing = kind == FileKind.ORDER_LINES && HEADINGS.contains(squeezed)
                || kind == FileKind.PRODUCTS && TITLES.contains(squeezed);
        if (isThing) {
            return Optional.of(Role.PRODUCT);
        }
        if (kind == FileKind.PRODUCTS && KINDS.contains(squeezed)) {
            return Optional.of(Role.CATEGORY);
        }
        if (GROUPS.contains(squeezed) && kind == FileKind.CUSTOMERS) {
            return Optional.of(Role.SEGMENT);
        }
        if (kind == FileKind.INTERACTIONS && TYPES.contains(squeezed)) {
            return Optional.of(Role.EVENT);
        }
        if (kind == FileKind.INTERACTIONS && TYPE_OF_CASE.matcher(squeezed).matches()) {
            return Optional.of(Role.CATEGORY);
        }
        return said(kind, squeezed);
    }

    private static Optional<Role> date(FileKind kind) {
        return switch (kind) {
            case CUSTOMERS -> Optional.of(Role.SIGNUP_DATE);
            case ORDERS, ORDER_LINES -> Optional.of(Role.ORDER_DATE);
            case REVIEWS -> Optional.of(Role.REVIEW_DATE);
            case INTERACTIONS, WEB_LOG -> Optional.of(Role.EVENT_TIME);
            case PRODUCTS, UNKNOWN -> Optional.empty();
        };
    }

    private static Optional<Role> id(FileKind kind) {
        return switch (kind) {
            case CUSTOMERS -> Optional.of(Role.CUSTOMER_ID);
            case ORDERS, ORDER_LINES -> Optional.of(Role.ORDER_ID);
            case PRODUCTS -> Optional.of(Role.PRODUCT_ID);
            case REVIEWS, INTERACTIONS, WEB_LOG, UNKNOWN -> Optional.empty();
        };
    }
}
