/** One Apache Kafka broker in KRaft mode, sized for a laptop, in this process. */
@NullMarked
package dev.greenroom.broker;

import org.jspecify.annotations.NullMarked;
