package dev.greenroom.web;

import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says what Jackson found wrong with a request, in the words of the request and none of ours. */
final class JsonProblems {

    private JsonProblems() {}

    static Problem of(JacksonException failure) {
        String field = path(failure.getPath());
        return switch (failure) {
            case UnrecognizedPropertyException unknown -> CommonProblems.unknownField(field);
            case InvalidNullException missing -> CommonProblems.missingField(field);
            case ValueInstantiationException invalid
            when invalid.getCause() instanceof IllegalArgumentException cause ->
                CommonProblems.invalidField(orBody(field), words(cause));
            case MismatchedInputException missing when isMissing(missing) -> CommonProblems.missingField(field);
            case MismatchedInputException wrong -> CommonProblems.wrongType(orBody(field), expected(wrong));
            default -> CommonProblems.malformedJson(position(failure));
        };
    }

    private static boolean isMissing(MismatchedInputException failure) {
        String message = String.valueOf(failure.getOriginalMessage());
        return message.startsWith("Missing required creator property") || message.startsWith("Cannot map `null`");
    }

    private static String words(IllegalArgumentException cause) {
        return cause.getMessage() == null ? "is not allowed" : cause.getMessage();
    }

    private static String orBody(String field) {
        return field.isEmpty() ? "body" : field;
    }

    private static String path(List<JacksonException.Reference> path) {
        return path.stream()
                .map(part ->
                        part.getPropertyName() == null ? "[" + part.getIndex() + "]" : "." + part.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String position(JacksonException failure) {
        var location = failure.getLocation();
        return location == null
                ? "The body could not be read as JSON."
                : "The body stops being JSON at line %d, column %d."
                        .formatted(location.getLineNr(), location.getColumnNr());
    }

    private static String expected(MismatchedInputException failure) {
        return words(failure.getTargetType());
    }

    private static String words(@Nullable Class<?> type) {
        if (type == null) {
            return "of another type";
        }
        if (type.isEnum()) {
            return "one of " + constants(type);
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return "a text";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == double.class || type == float.class || type == Double.class) {
            return "a number";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "a whole number";
        }
        return structure(type);
    }

    private static String structure(Class<?> type) {
        if (type == UUID.class) {
            return "a UUID";
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return "a time in ISO 8601 such as 2026-01-31T09:30:00Z";
        }
        return Collection.class.isAssignableFrom(type) || type.isArray()
                ? "a list"
                : Map.class.isAssignableFrom(type) || type.isRecord() ? "an object" : "of another type";
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(EnumText::of).collect(Collectors.joining(", "));
    }
}
