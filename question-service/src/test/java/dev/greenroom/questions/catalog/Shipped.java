package dev.greenroom.questions.catalog;

import dev.greenroom.questions.question.Content;

/** What is shipped, for tests of other packages. */
public final class Shipped {

    private Shipped() {}

    public static String question(String slug) {
        return ShippedCatalog.questionId(slug);
    }

    public static String kit(String slug) {
        return ShippedCatalog.kitId(slug);
    }

    public static Content content(String slug) {
        return ShippedFiles.questions().stream()
                .filter(file -> file.slug().equals(slug))
                .findFirst()
                .orElseThrow()
                .content();
    }
}
