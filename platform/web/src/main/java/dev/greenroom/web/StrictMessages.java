package dev.greenroom.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a socket's messages as strictly as request bodies, and tells of failures in the same words. */
public final class StrictMessages {

    private final JsonMapper strict;
    private final Validator validator;
    private final ProblemMapping problems;

    StrictMessages(JsonMapper json, Validator validator, ProblemMapping problems) {
        this.strict = RequestJson.strict(json);
        this.validator = validator;
        this.problems = problems;
    }

    /** The message; fails with a {@link ProblemException} that names what is wrong with it. */
    public <T> T read(String text, Class<T> type) {
        T message = parsed(text, type);
        Set<ConstraintViolation<T>> violations = validator.validate(message);
        if (!violations.isEmpty()) {
            throw CommonProblems.invalidFields(violations.stream()
                            .map(each ->
                                    new Problem.Violation(each.getPropertyPath().toString(), each.getMessage()))
                            .sorted(Comparator.comparing(Problem.Violation::field))
                            .toList())
                    .exception();
        }
        return message;
    }

    /** What became of a message, whatever it failed with. */
    public Problem problem(Throwable failure) {
        return problems.of(failure);
    }

    private <T> T parsed(String text, Class<T> type) {
        try {
            return strict.readValue(text, type);
        } catch (JacksonException e) {
            throw JsonProblems.of(e).exception();
        }
    }
}
