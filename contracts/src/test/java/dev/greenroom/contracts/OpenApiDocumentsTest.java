package dev.greenroom.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The services' OpenAPI documents can be merged into one. */
class OpenApiDocumentsTest {

    @Test
    void all_documents_are_openapi_3_1() {
        Documents.openApis()
                .forEach((path, document) ->
                        assertThat(document.get("openapi").asString()).as(path).startsWith("3.1."));
    }

    @Test
    void every_path_and_every_operation_belongs_to_one_service() {
        var paths = new ArrayList<String>();
        var operations = new ArrayList<String>();
        Documents.openApis().values().forEach(document -> {
            paths.addAll(document.get("paths").propertyNames());
            operations.addAll(document.get("paths").findValuesAsString("operationId"));
        });

        assertThat(paths).doesNotHaveDuplicates();
        assertThat(operations).doesNotHaveDuplicates();
    }

    @Test
    void every_reference_leads_somewhere() {
        Documents.openApis()
                .forEach((path, document) -> references(document)
                        .forEach(reference -> assertThat(
                                        document.at(reference.substring(1)).isMissingNode())
                                .as(path + " " + reference)
                                .isFalse()));
    }

    private static List<String> references(JsonNode document) {
        return document.findValuesAsString("$ref");
    }
}
