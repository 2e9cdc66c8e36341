package org.clientele.source.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;

/// Values that MongoDB writes with their type, as `{"$oid": "65e6…"}`: the type is no part of the way to them.
final class Extended {

    private static final String DATE = "$date";
    private static final String LONG = "$numberLong";
    private static final Set<String> TYPES =
            Set.of("$oid", DATE, LONG, "$numberInt", "$numberDouble", "$numberDecimal", "$uuid", "$symbol");
    private static final Pattern MILLIS = Pattern.compile("-?\\d{1,15}");

    private Extended() {}

    static boolean isType(String field) {
        return TYPES.contains(field);
    }

    /// Returns the plain value that the parser stands at; milliseconds of a date as the time they are.
    static String text(JsonParser parser) throws IOException {
        var text = parser.getText();
        var context = parser.getParsingContext();
        boolean isDate = LONG.equals(context.getCurrentName())
                && DATE.equals(context.getParent().getCurrentName())
                && MILLIS.matcher(text).matches();
        return isDate ? Instant.ofEpochMilli(Long.parseLong(text)).toString() : text;
    }
}
