package org.clientele.source.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells which shape of a table a JSON object has, if any.
public final class JsonShapes {

    /// So many rows by their keys are no accident.
    private static final int SEVERAL = 3;

    private static final Set<String> SPLIT = Set.of("columns", "index", "data", "index_names", "column_names");

    private JsonShapes() {}

    /// @param bytes the content of a document as UTF-8
    public static Optional<JsonShape> of(InputStream bytes) {
        var members = new ArrayList<Member>();
        try (var parser = Jackson.JSON.createParser(bytes)) {
            boolean isOpen = parser.nextToken() == JsonToken.START_OBJECT;
            while (isOpen && parser.nextToken() == JsonToken.FIELD_NAME) {
                var member = Member.read(parser);
                isOpen = member.kind().isStructStart();
                members.add(member);
            }
            return isOpen && parser.nextToken() == null ? of(members) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<JsonShape> of(List<Member> members) {
        boolean isFlat = members.stream().allMatch(Member::isFlat);
        int size = members.isEmpty() ? 0 : members.getFirst().size();
        boolean isEven = members.stream().allMatch(each -> each.size() == size);
        if (isSplit(members)) {
            return Optional.of(JsonShape.SPLIT);
        }
        if (!isFlat || size == 0) {
            return Optional.empty();
        }
        if (members.stream().allMatch(Member::isList)) {
            return isEven && members.size() > 1 ? Optional.of(JsonShape.LISTS) : Optional.empty();
        }
        if (!members.stream().allMatch(Member::isObject)) {
            return Optional.empty();
        }
        boolean isByColumn = isEven && members.stream().allMatch(Member::isNumbered);
        return isByColumn
                ? Optional.of(JsonShape.COLUMNS)
                : isKeyed(members) ? Optional.of(JsonShape.KEYED) : Optional.empty();
    }

    private static boolean isSplit(List<Member> members) {
        return members.stream().allMatch(each -> each.isList() && SPLIT.contains(each.name()))
                && members.stream().anyMatch(each -> each.name().equals("columns") && each.isFlat())
                && members.stream().anyMatch(each -> each.name().equals("data") && !each.isFlat());
    }

    /// Each of the objects has at least half of all names that any has.
    private static boolean isKeyed(List<Member> members) {
        var names = new HashSet<String>();
        members.forEach(each -> names.addAll(each.names()));
        return members.size() >= SEVERAL && members.stream().allMatch(each -> 2 * each.size() >= names.size());
    }
}
