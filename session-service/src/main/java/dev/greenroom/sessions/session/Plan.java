package dev.greenroom.sessions.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The questions of a session in their present order, those taken out included. */
public record Plan(List<PlanEntry> entries) {

    public Plan {
        entries = List.copyOf(entries);
    }

    public Optional<PlanEntry> find(String entryId) {
        return entries.stream().filter(e -> e.entryId().equals(entryId)).findFirst();
    }

    public Optional<PlanEntry> current() {
        return entries.stream().filter(e -> e.state() == EntryState.CURRENT).findFirst();
    }

    /** Those that are not taken out. */
    public List<PlanEntry> kept() {
        return entries.stream().filter(e -> e.state() != EntryState.REMOVED).toList();
    }

    /** The first one that waits to be asked. */
    public Optional<PlanEntry> next() {
        return entries.stream().filter(e -> e.state() == EntryState.PENDING).findFirst();
    }

    /** The one before the current one in order that the candidate has seen; the last one seen if none is current. */
    Optional<PlanEntry> previous() {
        var kept = kept();
        int at = current().map(kept::indexOf).orElse(kept.size());
        return kept.subList(0, at).reversed().stream()
                .filter(PlanEntry::wasPresented)
                .findFirst();
    }

    /** Whether the ids name each kept question exactly once. */
    boolean isOrderOf(List<String> ids) {
        return ids.size() == kept().size() && Set.copyOf(ids).equals(idsOf(kept()));
    }

    Plan changed(String entryId, UnaryOperator<PlanEntry> change) {
        return new Plan(entries.stream()
                .map(e -> e.entryId().equals(entryId) ? change.apply(e) : e)
                .toList());
    }

    Plan with(PlanEntry added) {
        var all = new ArrayList<>(entries);
        all.add(added);
        return new Plan(all);
    }

    Plan ordered(List<String> ids) {
        var all = new ArrayList<>(ids.stream().map(id -> find(id).orElseThrow()).toList());
        entries.stream().filter(e -> e.state() == EntryState.REMOVED).forEach(all::add);
        return new Plan(all);
    }

    private static Set<String> idsOf(List<PlanEntry> entries) {
        return entries.stream().map(PlanEntry::entryId).collect(Collectors.toUnmodifiableSet());
    }
}
