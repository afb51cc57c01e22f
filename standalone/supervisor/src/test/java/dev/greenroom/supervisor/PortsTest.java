package dev.greenroom.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortsTest {

    private final Settings settings = Settings.usual(Path.of("."));

    @Test
    void a_busy_public_port_is_said_in_one_sentence() throws Exception {
        try (var busy = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> Ports.choose(settings.withPort(busy.getLocalPort())))
                    .isInstanceOf(Sentence.class)
                    .hasMessage("Port " + busy.getLocalPort()
                            + " on 127.0.0.1 is in use; end what uses it or choose another with --port.");
        }
    }

    @Test
    void no_two_parts_get_the_same_port() {
        var ports = Ports.choose(settings.withPort(0));

        var all = Arrays.stream(Part.values()).flatMapToInt(part -> IntStream.of(ports.of(part), ports.secondOf(part)));

        assertThat(all.toArray()).doesNotHaveDuplicates().hasSize(12);
    }
}
