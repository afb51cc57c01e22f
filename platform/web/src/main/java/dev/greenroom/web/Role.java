package dev.greenroom.web;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What a member may be in a workspace. */
public enum Role {
    AUTHOR,
    INTERVIEWER,
    HIRING,
    ADMIN;

    /** The role as it stands in JSON and in tokens. */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Role of(String text) {
        return Arrays.stream(values())
                .filter(role -> role.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("must be one of author, interviewer, hiring, admin"));
    }
}
