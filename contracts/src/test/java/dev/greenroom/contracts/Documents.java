package dev.greenroom.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The documents as they are committed. */
final class Documents {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final Path ASYNCAPI = ROOT.resolve("contracts/asyncapi.yaml");
    private static final List<String> SERVICES =
            List.of("question-service", "session-service", "scoring-service", "gateway");

    private Documents() {}

    static JsonNode asyncApi() {
        return yaml(ASYNCAPI);
    }

    /** All event schemas by their path from the root. */
    static Map<String, JsonNode> schemas() {
        var schemas = new TreeMap<String, JsonNode>();
        for (var service : SERVICES) {
            files(service, "schemas", ".json")
                    .forEach(file -> schemas.put(
                            ROOT.relativize(file).toString(),
                            JsonMapper.shared().readTree(file)));
        }
        return schemas;
    }

    /** The schemas of the last release, under the paths that those of today have. */
    static Map<String, JsonNode> released() {
        var schemas = new TreeMap<String, JsonNode>();
        for (var service : SERVICES) {
            list(ROOT.resolve("contracts/released").resolve(service), ".json")
                    .forEach(file -> schemas.put(
                            service + "/src/main/resources/schemas/" + file.getFileName(),
                            JsonMapper.shared().readTree(file)));
        }
        return schemas;
    }

    /** The OpenAPI documents of the services by their path from the root. */
    static Map<String, JsonNode> openApis() {
        var documents = new TreeMap<String, JsonNode>();
        for (var service : SERVICES) {
            files(service, "openapi", ".yaml")
                    .forEach(file -> documents.put(ROOT.relativize(file).toString(), yaml(file)));
        }
        return documents;
    }

    static String service(String path) {
        return path.substring(0, path.indexOf('/')).toLowerCase(Locale.ROOT);
    }

    private static JsonNode yaml(Path file) {
        return new YAMLMapper().readTree(file);
    }

    private static List<Path> files(String service, String directory, String ending) {
        return list(ROOT.resolve(service).resolve("src/main/resources").resolve(directory), ending);
    }

    private static List<Path> list(Path place, String ending) {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
