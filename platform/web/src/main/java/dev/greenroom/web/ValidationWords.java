package dev.greenroom.web;

import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Loads the words of validation at start, in the one language that the API speaks; otherwise the first invalid request
 * would read them from a file, on an event loop.
 */
final class ValidationWords implements SmartInitializingSingleton {

    private record Invalid(@Size(min = 1) String nothing) {}

    private final Validator validator;

    ValidationWords(Validator validator) {
        this.validator = validator;
    }

    @Override
    public void afterSingletonsInstantiated() {
        LocaleContextHolder.setDefaultLocale(Locale.ENGLISH);
        if (validator.validate(new Invalid("")).isEmpty()) {
            throw new IllegalStateException("Validation does not work.");
        }
    }
}
