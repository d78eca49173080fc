package io.github.qubao.spring.actuate;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Thread-safe. {@link QubaoMetrics} where the application has a registry of Micrometer's. */
@AutoConfiguration(
    afterName =
        "org.springframework.boot.actuate.autoconfigure.metrics."
            + "CompositeMeterRegistryAutoConfiguration")
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean(MeterRegistry.class)
public class QubaoMetricsAutoConfiguration {
  @Bean
  @ConditionalOnMissingBean
  QubaoMetrics qubaoMetrics(MeterRegistry registry) {
    return new QubaoMetrics(registry);
  }
}
