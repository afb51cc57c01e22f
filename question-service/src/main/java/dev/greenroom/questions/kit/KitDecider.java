package dev.greenroom.questions.kit;

import dev.greenroom.decided.Verdict;
import dev.greenroom.questions.kit.KitCommand.Create;
import dev.greenroom.questions.kit.KitCommand.EditDraft;
import dev.greenroom.questions.kit.KitCommand.Publish;
import dev.greenroom.questions.kit.KitCommand.Retire;
import dev.greenroom.questions.kit.KitEvent.Created;
import dev.greenroom.questions.kit.KitEvent.DraftEdited;
import dev.greenroom.questions.kit.KitEvent.Published;
import dev.greenroom.questions.kit.KitEvent.Retired;
import dev.greenroom.questions.question.QuestionVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rules of a kit's life, pure. */
public final class KitDecider {

    private KitDecider() {}

    /** The first events of a new kit. */
    public static List<KitEvent> create(Create command) {
        return List.of(new Created(
                command.id(), command.workspaceId(), command.content(), command.derivedFrom(), command.at()));
    }

    /** What a command does to a kit that exists. */
    public static Verdict<KitEvent, KitRefusal> decide(Kit kit, KitCommand command) {
        return switch (command) {
            case Create create -> throw new IllegalArgumentException(create.id() + " exists already");
            case EditDraft edit -> edit(kit, edit);
            case Publish publish -> publish(kit, publish);
            case Retire retire -> retire(kit, retire);
        };
    }

    /** The state after an event. */
    public static Kit evolve(@Nullable Kit kit, KitEvent event) {
        return switch (event) {
            case Created(var id, var workspace, var content, var origin, var at) ->
                new Kit(id, workspace, KitState.DRAFT, content, null, origin, at);
            case DraftEdited(var content, var at) -> existing(kit).withDraft(content, at);
            case Published published -> existing(kit).withPublished(published.version());
            case Retired retired -> existing(kit).retired(retired.at());
        };
    }

    /** The state after some events. */
    public static Kit evolve(@Nullable Kit kit, List<KitEvent> events) {
        var state = kit;
        for (var event : events) {
            state = evolve(state, event);
        }
        return existing(state);
    }

    private static Verdict<KitEvent, KitRefusal> edit(Kit kit, EditDraft edit) {
        if (kit.state() == KitState.RETIRED) {
            return Verdict.refuse(new KitRefusal.IsRetired());
        }
        return edit.content().equals(kit.draft())
                ? Verdict.unchanged()
                : Verdict.accept(new DraftEdited(edit.content(), edit.at()));
    }

    private static Verdict<KitEvent, KitRefusal> publish(Kit kit, Publish publish) {
        var draft = kit.draft();
        if (kit.state() == KitState.RETIRED) {
            return Verdict.refuse(new KitRefusal.IsRetired());
        }
        if (draft == null || isPublishedAlready(kit, draft)) {
            return Verdict.refuse(new KitRefusal.VersionIsPublished(kit.latestVersion()));
        }
        var missing = missing(draft);
        return missing.isEmpty()
                ? publishComplete(kit, draft, publish)
                : Verdict.refuse(new KitRefusal.Incomplete(missing));
    }

    private static Verdict<KitEvent, KitRefusal> publishComplete(Kit kit, KitContent draft, Publish publish) {
        var retired = retiredPositions(draft, publish);
        if (!retired.isEmpty()) {
            return Verdict.refuse(new KitRefusal.HasRetiredQuestion(retired));
        }
        var next = new KitVersion(kit.id(), kit.latestVersion() + 1, draft, publish.at(), publish.by());
        return Verdict.accept(new Published(kit.workspaceId(), next, inOrder(draft, publish.found())));
    }

    private static List<QuestionVersion> inOrder(KitContent draft, List<QuestionVersion> found) {
        var byRef = found.stream().collect(Collectors.toMap(QuestionVersion::ref, version -> version));
        return draft.entries().stream()
                .map(entry -> Objects.requireNonNull(byRef.get(entry.question()), () -> "no " + entry.question()))
                .toList();
    }

    private static List<Integer> retiredPositions(KitContent draft, Publish publish) {
        return IntStream.range(0, draft.entries().size())
                .filter(n -> publish.retired().contains(draft.entries().get(n).question()))
                .boxed()
                .toList();
    }

    private static boolean isPublishedAlready(Kit kit, KitContent draft) {
        var published = kit.published();
        return published != null && published.content().equals(draft);
    }

    private static List<String> missing(KitContent draft) {
        var missing = new ArrayList<String>();
        if (draft.title().isBlank()) {
            missing.add("title");
        }
        if (draft.entries().isEmpty()) {
            missing.add("entries");
        }
        return List.copyOf(missing);
    }

    private static Verdict<KitEvent, KitRefusal> retire(Kit kit, Retire retire) {
        return kit.state() == KitState.RETIRED
                ? Verdict.unchanged()
                : Verdict.accept(new Retired(kit.id(), kit.workspaceId(), kit.latestVersion(), retire.at()));
    }

    private static Kit existing(@Nullable Kit kit) {
        if (kit == null) {
            throw new IllegalStateException("the first event of a kit is its creation");
        }
        return kit;
    }
}
