package dev.greenroom.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

    @TempDir
    Path home;

    @Test
    void without_options_it_listens_on_this_machine_only() {
        var settings = settings();

        assertThat(settings.bind()).isEqualTo("127.0.0.1");
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.data()).isEqualTo(home.resolve(".greenroom/data"));
        assertThat(settings.demo()).isFalse();
    }

    @Test
    void real_servers_take_the_place_of_the_embedded_ones() {
        var settings = settings("--mongodb-uri", "mongodb://db/?replicaSet=rs", "--kafka", "k1:9092,k2:9092");

        assertThat(settings.runs(Part.STORE)).isFalse();
        assertThat(settings.runs(Part.BROKER)).isFalse();
        assertThat(new Environment(settings.withPort(0), Ports.choose(settings.withPort(0))).of(Part.SCORING))
                .containsEntry("SPRING_MONGODB_URI", "mongodb://db/greenroom_scoring?replicaSet=rs")
                .containsEntry("SPRING_KAFKA_BOOTSTRAP_SERVERS", "k1:9092,k2:9092");
    }

    @Test
    void a_certificate_makes_the_gateway_speak_https() throws Exception {
        var certificate = Files.writeString(home.resolve("cert.pem"), "");
        var key = Files.writeString(home.resolve("key.pem"), "");
        var settings = settings("--tls-cert", certificate.toString(), "--tls-key", key.toString(), "--port", "0");
        var environment = new Environment(settings, Ports.choose(settings));

        assertThat(environment.localUrl()).hasScheme("https");
        assertThat(environment.of(Part.GATEWAY)).containsKey("SERVER_SSL_CERTIFICATE");
        assertThat(environment.of(Part.SESSIONS)).doesNotContainKey("SERVER_SSL_CERTIFICATE");
    }

    @Test
    void the_public_address_is_what_people_are_told() {
        var settings = settings("--public-url", "https://interviews.example.com/", "--port", "0");

        assertThat(new Environment(settings, Ports.choose(settings)).publicUrl())
                .isEqualTo(URI.create("https://interviews.example.com"));
    }

    @Test
    void the_address_is_one_that_answers() {
        assertThat(localHost("--bind", "0.0.0.0")).isEqualTo("localhost");
        assertThat(localHost("--bind", "192.0.2.7")).isEqualTo("192.0.2.7");
    }

    private String localHost(String... options) {
        var settings = settings(options);
        return new Environment(settings, Ports.choose(settings.withPort(0)))
                .localUrl()
                .getHost();
    }

    @Test
    void what_it_does_not_understand_it_says_in_one_sentence() {
        refused("Unknown option --prot.", "--prot", "1");
        refused("--port needs a value.", "--port");
        refused("--port needs a number from 0 (any free port) to 65535, not \"http\".", "--port", "http");
        refused("--tls-cert and --tls-key go together.", "--tls-cert", "a");
        refused(
                "--public-url needs an address such as https://interviews.example.com, not \"x\".",
                "--public-url",
                "x");
        refused(
                "Cannot read " + home.resolve("no") + "; --tls-cert and --tls-key name PEM files.",
                "--tls-cert",
                home.resolve("no").toString(),
                "--tls-key",
                "b");
    }

    private Settings settings(String... arguments) {
        var all = new java.util.ArrayList<>(List.of("--home", home.toString()));
        all.addAll(List.of(arguments));
        return new CommandLine(all).settings();
    }

    private void refused(String sentence, String... arguments) {
        assertThatThrownBy(() -> settings(arguments))
                .isInstanceOf(Sentence.class)
                .hasMessage(sentence);
    }
}
