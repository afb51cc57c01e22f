package dev.greenroom.outbox;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/** Creates missing topics, all with the same number of partitions, which never changes: the key decides the partition. */
public final class Topics {

    private static final Logger LOG = LoggerFactory.getLogger(Topics.class);
    private static final Map<String, Duration> RETENTION = Map.of("greenroom.answers", Duration.ofDays(14));

    private final Map<String, Object> adminProperties;
    private final OutboxSettings settings;

    Topics(Map<String, Object> adminProperties, OutboxSettings settings) {
        this.adminProperties = adminProperties;
        this.settings = settings;
    }

    /** Tries until the broker has them; a broker that is away stops no service from starting. */
    public Mono<Void> ensure(Collection<String> names) {
        return Mono.<Void>fromCallable(() -> create(names))
                .subscribeOn(Schedulers.boundedElastic())
                .retryWhen(Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(200))
                        .maxBackoff(Duration.ofSeconds(5))
                        .doBeforeRetry(again -> LOG.info(
                                "Topics are not there yet: {}", again.failure().toString())));
    }

    @SuppressWarnings("NullAway") // the callable's null means completion
    private Void create(Collection<String> names) throws InterruptedException, ExecutionException, TimeoutException {
        try (var admin = Admin.create(adminProperties)) {
            var existing = admin.listTopics().names().get(5, TimeUnit.SECONDS);
            var missing = names.stream()
                    .distinct()
                    .filter(name -> !existing.contains(name))
                    .toList();
            for (var created : admin.createTopics(
                            missing.stream().map(this::topic).toList())
                    .values()
                    .values()) {
                await(created);
            }
        }
        return null;
    }

    private static void await(org.apache.kafka.common.KafkaFuture<Void> created)
            throws InterruptedException, ExecutionException, TimeoutException {
        try {
            created.get(5, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof TopicExistsException)) {
                throw failure;
            }
        }
    }

    private NewTopic topic(String name) {
        var kept = settings.retention().getOrDefault(name, RETENTION.get(name));
        var millis = kept == null ? "-1" : Long.toString(kept.toMillis());
        return new NewTopic(name, settings.partitions(), settings.replication())
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, millis));
    }

    /** The names without the absent ones. */
    static List<String> of(Collection<Channel> channels) {
        return channels.stream()
                .map(Channel::topic)
                .filter(java.util.Objects::nonNull)
                .toList();
    }
}
