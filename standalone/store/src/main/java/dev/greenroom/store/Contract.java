package dev.greenroom.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The commands and operators that repositories use, which MongoDB and this store do alike. Everything else is refused, here
 * always and so in every test: the library silently does much differently (docs/adr/0001-embedded-document-store.md).
 */
final class Contract {

    private static final Set<String> ANY_COMMAND = Set.of(
            "$db", "$readPreference", "$clusterTime", "lsid", "writeConcern", "readConcern", "maxTimeMS", "comment");

    private static final Map<String, Set<String>> COMMANDS = Map.ofEntries(
            Map.entry("find", Set.of("filter", "sort", "projection", "skip", "limit", "batchSize", "singleBatch")),
            Map.entry("getMore", Set.of("collection", "batchSize")),
            Map.entry("killCursors", Set.of("cursors")),
            Map.entry("count", Set.of("query")),
            Map.entry("aggregate", Set.of("pipeline", "cursor")),
            Map.entry("insert", Set.of("documents", "ordered")),
            Map.entry("update", Set.of("updates", "ordered")),
            Map.entry("delete", Set.of("deletes", "ordered")),
            Map.entry("findAndModify", Set.of("query", "update", "new", "fields", "sort", "upsert", "remove")),
            Map.entry("create", Set.of()),
            Map.entry("createIndexes", Set.of("indexes")),
            Map.entry("listIndexes", Set.of("cursor")),
            Map.entry("listCollections", Set.of("cursor", "nameOnly", "authorizedCollections")),
            Map.entry("listDatabases", Set.of("nameOnly")),
            Map.entry("drop", Set.of()),
            Map.entry("dropDatabase", Set.of()),
            Map.entry("endSessions", Set.of()),
            Map.entry("ping", Set.of()),
            Map.entry("buildInfo", Set.of()));

    /** The driver adds to its greeting what it likes. */
    private static final Set<String> GREETINGS = Set.of("hello", "isMaster", "ismaster", "buildinfo");

    private static final Set<String> FILTER =
            Set.of("$and", "$or", "$eq", "$ne", "$gt", "$gte", "$lt", "$lte", "$in", "$nin", "$exists", "$expr");
    private static final Set<String> EXPRESSION = Set.of("$lt", "$lte", "$gt", "$gte", "$subtract");
    private static final Set<String> UPDATE =
            Set.of("$set", "$unset", "$inc", "$min", "$max", "$push", "$pull", "$currentDate", "$setOnInsert");
    private static final Set<String> PUSH = Set.of("$each", "$slice");
    private static final Set<String> STAGES = Set.of("$match", "$skip", "$limit", "$group");
    private static final Set<String> INDEX = Set.of("key", "name", "unique", "sparse", "v");

    private Contract() {}

    static void check(String command, Document query) {
        if (GREETINGS.contains(command)) {
            return;
        }
        var fields = COMMANDS.get(command);
        if (fields == null) {
            throw refused("the command " + command);
        }
        for (var field : query.keySet()) {
            allow(field.equals(command) || fields.contains(field) || ANY_COMMAND.contains(field), command, field);
        }
        checkParts(command, query);
    }

    private static void checkParts(String command, Document query) {
        filter(query.get("filter"));
        filter(query.get("query"));
        projection(query.get("projection"));
        projection(query.get("fields"));
        update(query.get("update"), command.equals("findAndModify"));
        each(query.get("updates"), one -> {
            only(one, Set.of("q", "u", "multi", "upsert"), "update");
            filter(one.get("q"));
            update(one.get("u"), true);
        });
        each(query.get("deletes"), one -> {
            only(one, Set.of("q", "limit"), "delete");
            filter(one.get("q"));
        });
        each(query.get("indexes"), one -> only(one, INDEX, "createIndexes"));
        if (command.equals("aggregate")) {
            stages(query).forEach(Contract::stage);
        }
    }

    static List<Document> stages(Document aggregate) {
        return aggregate.get("pipeline") instanceof Collection<?> stages
                ? stages.stream().map(Document.class::cast).toList()
                : List.of();
    }

    private static void stage(Document stage) {
        only(stage, STAGES, "aggregate");
        filter(stage.get("$match"));
        var counting = new Document("_id", 1).append("n", new Document("$sum", 1));
        allow(!stage.containsKey("$group") || counting.equals(stage.get("$group")), "aggregate", "$group");
    }

    private static void filter(@Nullable Object part) {
        if (part instanceof Document document) {
            document.forEach((name, value) -> {
                allow(!name.startsWith("$") || FILTER.contains(name), "a filter", name);
                if (name.equals("$expr")) {
                    expression(value);
                } else if (!name.equals("$eq") && !name.equals("$ne")) {
                    filter(value);
                }
            });
        } else if (part instanceof Collection<?> parts) {
            parts.forEach(Contract::filter);
        }
    }

    private static void expression(@Nullable Object part) {
        if (part instanceof Document document) {
            document.forEach((name, value) -> {
                allow(EXPRESSION.contains(name), "an expression", name);
                expression(value);
            });
        } else if (part instanceof Collection<?> parts) {
            parts.forEach(Contract::expression);
        }
    }

    private static void update(@Nullable Object part, boolean present) {
        if (!present || part == null) {
            return;
        }
        if (!(part instanceof Document document)) {
            throw refused("an update by a pipeline");
        }
        document.forEach((name, value) -> {
            allow(!name.startsWith("$") || UPDATE.contains(name), "an update", name);
            if (name.equals("$push") && value instanceof Document pushes) {
                pushes.values().forEach(Contract::push);
            } else if (name.equals("$pull")) {
                filter(value);
            }
            if (name.startsWith("$") && value instanceof Document changes) {
                changes.keySet().forEach(path -> allow(!path.contains("$"), "an update", path));
            }
        });
    }

    private static void push(@Nullable Object pushed) {
        if (pushed instanceof Document document && document.keySet().stream().anyMatch(name -> name.startsWith("$"))) {
            only(document, PUSH, "$push");
        }
    }

    private static void projection(@Nullable Object part) {
        if (part instanceof Document document) {
            document.forEach((field, value) -> allow(
                    !field.contains("$") && (value instanceof Number || value instanceof Boolean),
                    "a projection",
                    field));
        }
    }

    private static void each(@Nullable Object parts, java.util.function.Consumer<Document> check) {
        if (parts instanceof Collection<?> documents) {
            documents.forEach(document -> check.accept((Document) document));
        }
    }

    private static void only(Document document, Set<String> names, String where) {
        document.keySet().forEach(name -> allow(names.contains(name), where, name));
    }

    private static void allow(boolean allowed, String where, String name) {
        if (!allowed) {
            throw refused(name + " in " + where);
        }
    }

    private static MongoServerError refused(String what) {
        return new MongoServerError(
                115,
                "CommandNotSupported",
                "Outside the contract of Greenroom's repositories: " + what
                        + " (docs/adr/0001-embedded-document-store.md)");
    }
}
