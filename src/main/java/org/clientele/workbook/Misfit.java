package org.clientele.workbook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clientele.spec.Problem;

/// Why the options of a node cannot be read, for who writes workbooks by hand: which node, which option, what is wrong.
record Misfit(String node, JsonProcessingException cause) {

    private static final Pattern ABSENT = Pattern.compile("Missing (?:required )?creator property '([^']+)'");

    Problem problem() {
        var absent = ABSENT.matcher(cause.getOriginalMessage());
        return switch (cause) {
            case JsonProcessingException e
            when e.getCause() instanceof Problem problem -> new Problem("problem.book.value", node, problem);
            case UnrecognizedPropertyException e -> new Problem("problem.book.unknown", node, e.getPropertyName());
            case InvalidTypeIdException e
            when e.getTypeId() == null -> new Problem("problem.book.absent", node, type(e));
            case InvalidTypeIdException e -> new Problem("problem.book.choice", node, type(e), e.getTypeId());
            case InvalidFormatException e ->
                new Problem("problem.book.choice", node, path(e), String.valueOf(e.getValue()));
            case JsonProcessingException _
            when absent.find() -> new Problem("problem.book.absent", node, absent.group(1));
            default -> new Problem("problem.book.options", node, cause.getOriginalMessage());
        };
    }

    private static String type(JsonMappingException e) {
        return e.getPath().isEmpty() ? "type" : path(e) + " › type";
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex() + 1) : step.getFieldName())
                .collect(Collectors.joining(" › "));
    }
}
