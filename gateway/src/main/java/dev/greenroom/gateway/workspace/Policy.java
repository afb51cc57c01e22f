package dev.greenroom.gateway.workspace;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** What a workspace has decided about blind scorecards and how long interviews are kept. */
public record Policy(Blind blind, @Min(1) @Max(3650) int retentionDays) {

    static final Policy DEFAULT = new Policy(Blind.afterOwn, 180);

    /** When a panel member sees what the others rated; named as in JSON. */
    public enum Blind {
        afterOwn,
        afterAll,
        always
    }
}
