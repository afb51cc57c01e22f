package dev.greenroom.gateway;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that two servers could cut apart differently: none gets through, and nothing hidden in one is answered. */
class SmugglingTest extends GatewayTest {

    private static final String HIDDEN = "GET /hidden HTTP/1.1\r\nHost: a\r\n\r\n";
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d+)");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            both lengths              | Content-Length: 5; Transfer-Encoding: chunked     | 0;;
            two lengths               | Content-Length: 0; Content-Length: 38             |
            two lengths in one line   | Content-Length: 0, 38                             |
            a length with a sign      | Content-Length: +0                                |
            a negative length         | Content-Length: -1                                |
            a hexadecimal length      | Content-Length: 0x0                               |
            an unknown coding         | Transfer-Encoding: xchunked                       | 0;;
            chunked not last          | Transfer-Encoding: chunked, identity              | 0;;
            two codings               | Transfer-Encoding: chunked; Transfer-Encoding: identity | 0;;
            a blank before the colon  | Transfer-Encoding : chunked                       | 0;;
            a zero in a header        | X: a\u0000b; Content-Length: 0                    |
            a second host             | Host: b; Content-Length: 0                        |
            """)
    void an_ambiguous_request_is_refused(String name, String headers, String body) throws IOException {
        String request = "POST /api/v1/identity/sign-out HTTP/1.1\r\nHost: a\r\n" + headers.replace("; ", "\r\n")
                + "\r\n\r\n" + (body == null ? "" : body.replace(";", "\r\n")) + HIDDEN;
        String answer = answer(request);
        assertThat(STATUS.matcher(answer).results().map(found -> found.group(1)).findFirst())
                .contains("400");
        assertThat(answer).doesNotContain("HTTP/1.1 200");
    }

    private String answer(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(1_000);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            var heard = new StringBuilder();
            byte[] buffer = new byte[4096];
            try {
                for (int n = socket.getInputStream().read(buffer);
                        n >= 0;
                        n = socket.getInputStream().read(buffer)) {
                    heard.append(new String(buffer, 0, n, ISO_8859_1));
                }
            } catch (SocketTimeoutException stillOpen) {
                heard.append("(still open)");
            }
            return heard.toString();
        }
    }
}
