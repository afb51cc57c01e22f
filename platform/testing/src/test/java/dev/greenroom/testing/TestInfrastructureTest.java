package dev.greenroom.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

class TestInfrastructureTest {

    @Test
    void the_broker_answers_and_is_started_once() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", TestInfrastructure.kafka()))) {
            assertThat(admin.describeCluster().nodes().get(20, TimeUnit.SECONDS))
                    .hasSize(1);
        }
        assertThat(TestInfrastructure.kafka()).isEqualTo(TestInfrastructure.kafka());
    }

    @Test
    void a_database_has_its_own_name_on_the_same_store() {
        var one = TestInfrastructure.mongoUri("one");
        assertThat(one).startsWith("mongodb://").contains("/one_").isEqualTo(TestInfrastructure.mongoUri("one"));
    }

    @Test
    void a_connection_string_keeps_its_options() {
        assertThat(TestInfrastructure.withDatabase("mongodb://a:1,b:2/?replicaSet=rs", "d"))
                .isEqualTo("mongodb://a:1,b:2/d?replicaSet=rs");
    }
}
