package dev.greenroom.sessions.room;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A line of chat; the number rises with each line of the same sender and recognises a repetition. */
record ChatInput(
        @NotBlank @Size(max = ChatInput.LONGEST) String text,
        @Min(1) long number) {

    static final int LONGEST = 4000;
}
