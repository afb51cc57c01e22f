package dev.greenroom.sessions.room;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a client says on the socket. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "t")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Inbound.Hello.class, name = "hello"),
    @JsonSubTypes.Type(value = Inbound.Command.class, name = "command"),
    @JsonSubTypes.Type(value = Inbound.Draft.class, name = "draft"),
    @JsonSubTypes.Type(value = Inbound.Submit.class, name = "submit"),
    @JsonSubTypes.Type(value = Inbound.Chat.class, name = "chat"),
    @JsonSubTypes.Type(value = Inbound.Typing.class, name = "typing"),
    @JsonSubTypes.Type(value = Inbound.Ping.class, name = "ping")
})
sealed interface Inbound {

    /** Where the client's copy of the chat ends. */
    record Hello(@Min(0) long lastChat) implements Inbound {}

    /** Something that happens once, however often it is sent under the same number. */
    sealed interface Numbered extends Inbound {
        long number();
    }

    record Command(@Min(1) long number, @Valid RoomCommand command) implements Numbered {}

    record Draft(@Size(max = 200) String item, @Min(1) long revision, String text) implements Inbound {}

    record Submit(
            @Min(1) long number,
            @Size(max = 200) String item,
            @Min(0) long revision,
            @Nullable @Size(max = 200) String document,
            @Nullable String text)
            implements Numbered {}

    record Chat(
            @Min(1) long number,
            @NotBlank @Size(max = ChatInput.LONGEST) String text) implements Numbered {}

    record Typing(boolean on) implements Inbound {}

    record Ping(long at) implements Inbound {}
}
