package dev.greenroom.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;

class ClientAddressTest {

    private final ClientAddress filter =
            new ClientAddress(new Limits(1, Duration.ofSeconds(1), 1, 1, List.of("10.0.0.1", "10.0.0.2")));

    @ParameterizedTest(name = "from {0} saying {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            192.0.2.7 |                                | 192.0.2.7
            192.0.2.7 | 198.51.100.9                   | 192.0.2.7
            10.0.0.1  | 198.51.100.9                   | 198.51.100.9
            10.0.0.1  | 6.6.6.6, 198.51.100.9          | 198.51.100.9
            10.0.0.1  | 198.51.100.9, 10.0.0.2         | 198.51.100.9
            10.0.0.1  |                                | 10.0.0.1
            10.0.0.1  | 10.0.0.2                       | 10.0.0.1
            10.0.0.1  | ,                              | 10.0.0.1
            """)
    void a_stranger_is_not_believed_and_a_proxy_only_about_its_caller(String peer, String told, String expected) {
        var request = MockServerHttpRequest.get("/").remoteAddress(new InetSocketAddress(peer, 1234));
        var exchange = MockServerWebExchange.from(told == null ? request : request.header("X-Forwarded-For", told));
        filter.filter(exchange, passed -> Mono.empty()).block();
        assertThat(ClientAddress.of(exchange)).isEqualTo(expected);
    }
}
