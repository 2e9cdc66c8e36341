package org.clientele.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clientele.table.Role;
import org.clientele.table.Type;

/// Headers that are questions of a survey: what is answered on a scale is a rating, what is answered in
/// words a comment.
final class Questions {

    private static final Pattern ASKED = Pattern.compile(
            "(?i)^(?:(?:q?\\d++[.:)、 ]++)?(?:how |what |why |which |please |would you |do you |did you |are you |is"
                    + " there |on a scale |rate |to what extent |请|您|你|为什么|是否).*|.*[?？]$|.*(?:吗|呢|多少|如何|怎么样)$)");
    private static final Pattern JUDGED = Pattern.compile("(?i)satisf|recommend|rate"
            + " |rating|likely|likel|scale|agree|happy|experience|quality|easy|ease|满意|推荐|评分|打分|评价|体验");
    private static final Pattern OPEN = Pattern.compile(
            "(?i)why|comment|tell us|describe|explain|improve|suggest|feedback|anything else|other|意见|建议|原因|为什么|说明|改进");
    private static final Pattern WAY =
            Pattern.compile("(?i)hear (?:about|of)|find (?:out about )?us|如何得知|从哪里|什么渠道|哪个渠道");
    private static final double HIGHEST = 10;
    private static final int SHORT = 12;
    private static final int HAN_SHORT = 5;

    private Questions() {}

    static Optional<Guess<Role>> answer(Roles.Column column) {
        var name = column.name().strip();
        boolean isLong = name.contains(" ") ? name.length() > SHORT : name.length() > HAN_SHORT;
        if (!isLong || !ASKED.matcher(name).matches()) {
            return Optional.empty();
        }
        return role(name, column).map(role -> new Guess<>(role, 0.8, Reason.of("role-reason.question", name)));
    }

    private static Optional<Role> role(String name, Roles.Column column) {
        var counter = column.counter();
        if (WAY.matcher(name).find()) {
            return Optional.of(Role.CHANNEL);
        }
        if (column.type() == Type.INTEGER && JUDGED.matcher(name).find()) {
            boolean scaled =
                    counter.greatest <= HIGHEST && (counter.least >= 0 || counter.least == Double.POSITIVE_INFINITY);
            return scaled ? Optional.of(Role.RATING) : Optional.empty();
        }
        boolean said = Looks.share(counter.seen(), Looks::isSentence) > 0.5;
        boolean open = OPEN.matcher(name.toLowerCase(Locale.ROOT)).find();
        return column.type() == Type.TEXT
                        && (said && counter.seen().size() > HAN_SHORT
                                || open && counter.seen().size() > SHORT)
                ? Optional.of(Role.COMMENT)
                : Optional.empty();
    }
}
