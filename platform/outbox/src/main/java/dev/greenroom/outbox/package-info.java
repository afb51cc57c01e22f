/** The relay: carries committed events from the aggregates' documents to Kafka, in order and without a leader. */
@NullMarked
package dev.greenroom.outbox;

import org.jspecify.annotations.NullMarked;
