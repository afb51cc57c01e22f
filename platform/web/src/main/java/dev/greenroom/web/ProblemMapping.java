package dev.greenroom.web;

import com.mongodb.MongoException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import dev.greenroom.aggregate.TooManyPending;
import dev.greenroom.aggregate.VersionConflict;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import tools.jackson.core.JacksonException;

/** Turns whatever a request ended with into a problem detail, the framework's own refusals included. */
final class ProblemMapping {

    private final long bodyLimit;

    ProblemMapping(long bodyLimit) {
        this.bodyLimit = bodyLimit;
    }

    Problem of(Throwable failure) {
        return switch (failure) {
            case ProblemException refusal -> refusal.problem();
            case TooManyPending full -> CommonProblems.tooManyPending();
            case VersionConflict busy -> CommonProblems.busy();
            case AuthenticationException refused -> CommonProblems.tokenRefused();
            case AccessDeniedException refused -> CommonProblems.forbidden("Your roles do not allow this.");
            case WebExchangeBindException invalid -> bindProblem(invalid);
            case HandlerMethodValidationException invalid -> methodProblem(invalid);
            case ServerWebInputException input -> inputProblem(input);
            case ErrorResponse known -> statusProblem(known.getStatusCode(), failure);
            default -> faultProblem(failure);
        };
    }

    private Problem faultProblem(Throwable failure) {
        return switch (failure) {
            case DataBufferLimitException tooLarge -> CommonProblems.bodyTooLarge(bodyLimit);
            case DataAccessResourceFailureException gone -> CommonProblems.storeUnavailable();
            case MongoTimeoutException gone -> CommonProblems.storeUnavailable();
            case MongoSocketException gone -> CommonProblems.storeUnavailable();
            case MongoException fault -> CommonProblems.internalError();
            case TimeoutException late -> CommonProblems.timedOut();
            default -> CommonProblems.internalError();
        };
    }

    private Problem inputProblem(ServerWebInputException input) {
        if (cause(input, DataBufferLimitException.class) != null) {
            return CommonProblems.bodyTooLarge(bodyLimit);
        }
        JacksonException json = cause(input, JacksonException.class);
        if (json != null) {
            return JsonProblems.of(json);
        }
        if (input instanceof MissingRequestValueException missing) {
            return CommonProblems.missingField(missing.getName());
        }
        String parameter = input.getMethodParameter() == null
                ? null
                : input.getMethodParameter().getParameterName();
        return input.getReason() != null && input.getReason().contains("body")
                ? CommonProblems.missingField("body")
                : CommonProblems.invalidField(
                        parameter == null ? "request" : parameter, "has a value that cannot be read");
    }

    private static Problem bindProblem(WebExchangeBindException invalid) {
        List<Problem.Violation> violations = invalid.getAllErrors().stream()
                .map(error -> new Problem.Violation(
                        error instanceof FieldError field ? field.getField() : error.getObjectName(),
                        words(error.getDefaultMessage())))
                .sorted((a, b) -> a.field().compareTo(b.field()))
                .toList();
        return CommonProblems.invalidFields(violations);
    }

    private static Problem methodProblem(HandlerMethodValidationException invalid) {
        List<Problem.Violation> violations = invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new Problem.Violation(
                                result instanceof ParameterErrors && error instanceof FieldError field
                                        ? field.getField()
                                        : String.valueOf(
                                                result.getMethodParameter().getParameterName()),
                                words(error.getDefaultMessage()))))
                .toList();
        return violations.isEmpty()
                ? CommonProblems.invalidField("request", "is not valid")
                : CommonProblems.invalidFields(violations);
    }

    private static String words(@Nullable String message) {
        return message == null ? "is not allowed" : message;
    }

    private Problem statusProblem(HttpStatusCode status, Throwable failure) {
        return switch (failure) {
            case MethodNotAllowedException method ->
                Problem.of(
                                405,
                                "method-not-allowed",
                                "Method not allowed",
                                method.getHttpMethod() + " is not possible here.")
                        .remedy("Possible here: " + method.getSupportedMethods() + ".");
            case UnsupportedMediaTypeStatusException media ->
                Problem.of(415, "unsupported-media-type", "Media type not supported", "This takes application/json.")
                        .remedy("Send the header Content-Type: application/json.");
            case NotAcceptableStatusException accept ->
                Problem.of(406, "not-acceptable", "Media type not offered", "No media type of Accept is offered here.")
                        .remedy("Accept application/json.");
            default -> plainStatus(status.value());
        };
    }

    private Problem plainStatus(int status) {
        return switch (status) {
            case 400 -> CommonProblems.invalidField("request", "cannot be read");
            case 401 -> CommonProblems.notSignedIn();
            case 403 -> CommonProblems.forbidden("This is not allowed.");
            case 404 -> CommonProblems.notFound("such page");
            case 413 -> CommonProblems.bodyTooLarge(bodyLimit);
            case 503 -> CommonProblems.storeUnavailable();
            case 504 -> CommonProblems.timedOut();
            default -> CommonProblems.internalError();
        };
    }

    private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> type) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (type.isInstance(each)) {
                return type.cast(each);
            }
        }
        return null;
    }
}
