package dev.greenroom.questions.catalog;

import dev.greenroom.aggregate.Stored;
import dev.greenroom.questions.kit.Kit;
import dev.greenroom.questions.kit.KitObserver;
import dev.greenroom.questions.kit.KitState;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Which kits there are, in memory, so that a list never scans the store. */
@Component
class KitShelf implements KitObserver {

    private static final String SEPARATOR = "\u001f";

    private final Map<String, Line> lines = new ConcurrentHashMap<>();

    /** Position is the title and the id, which order the list. */
    record Line(String id, long version, String workspaceId, KitState state, boolean drafted, String position) {

        static Line of(Stored<Kit> stored) {
            var kit = stored.state();
            var title = kit.face().title().toLowerCase(Locale.ROOT);
            return new Line(
                    kit.id(),
                    stored.version(),
                    kit.workspaceId(),
                    kit.state(),
                    kit.draft() != null,
                    title + SEPARATOR + kit.id());
        }

        boolean in(Shown shown) {
            return switch (shown) {
                case CURRENT -> state != KitState.RETIRED;
                case PUBLISHED -> state == KitState.PUBLISHED;
                case DRAFT -> drafted && state != KitState.RETIRED;
                case RETIRED -> state == KitState.RETIRED;
            };
        }
    }

    @Override
    public Mono<Void> changed(Stored<Kit> kit) {
        put(kit);
        return Mono.empty();
    }

    void put(Stored<Kit> kit) {
        lines.merge(kit.id(), Line.of(kit), (old, now) -> now.version() > old.version() ? now : old);
    }

    List<Line> list(List<String> workspaces, Shown shown, @Nullable String after, int limit) {
        return lines.values().stream()
                .filter(line -> workspaces.contains(line.workspaceId()) && line.in(shown))
                .filter(line -> after == null || line.position().compareTo(after) > 0)
                .sorted(Comparator.comparing(Line::position))
                .limit(limit)
                .toList();
    }
}
