package dev.greenroom.testing;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.web.reactive.function.BodyExtractors;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reads each answer to its end, also where a test looks at no more than its status: what nobody reads nobody releases, and
 * Netty reports a leak at some later moment, in the middle of another test.
 */
public final class ReadBodies {

    private ReadBodies() {}

    /** As a filter of the test's client. */
    public static Mono<ClientResponse> toTheEnd(ClientRequest request, ExchangeFunction next) {
        return next.exchange(request)
                .flatMap(response -> DataBufferUtils.join(response.body(BodyExtractors.toDataBuffers()))
                        .map(body -> with(response, Flux.just(onHeap(body))))
                        .switchIfEmpty(Mono.fromSupplier(() -> with(response, Flux.empty()))));
    }

    private static ClientResponse with(ClientResponse response, Flux<DataBuffer> body) {
        return response.mutate().body(body).build();
    }

    private static DataBuffer onHeap(DataBuffer body) {
        var bytes = new byte[body.readableByteCount()];
        body.read(bytes);
        DataBufferUtils.release(body);
        return DefaultDataBufferFactory.sharedInstance.wrap(bytes);
    }
}
