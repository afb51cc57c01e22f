package dev.greenroom.web;

import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;

/** Leaves store, broker and all that needs them out of these tests, which are about HTTP only. */
final class NoStore implements AutoConfigurationImportFilter {

    @Override
    public boolean[] match(String[] names, AutoConfigurationMetadata metadata) {
        boolean[] wanted = new boolean[names.length];
        for (int i = 0; i < names.length; i++) {
            wanted[i] = names[i] == null
                    || !names[i].matches(
                            "dev\\.greenroom\\.(?!web\\.).*|org\\.springframework\\.boot\\.(kafka|mongodb|data)\\..*");
        }
        return wanted;
    }
}
