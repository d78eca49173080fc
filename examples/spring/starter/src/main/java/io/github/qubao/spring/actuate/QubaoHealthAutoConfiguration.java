package io.github.qubao.spring.actuate;

import io.github.qubao.Qubao;
import io.github.qubao.spring.QubaoAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.health.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Thread-safe. Qubao among the Actuator's health; {@code management.health.qubao.enabled}. */
@AutoConfiguration(after = QubaoAutoConfiguration.class)
@ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnBean(Qubao.class)
@ConditionalOnEnabledHealthIndicator("qubao")
public class QubaoHealthAutoConfiguration {
  @Bean
  @ConditionalOnMissingBean
  QubaoHealthIndicator qubaoHealthIndicator(Qubao qubao) {
    return new QubaoHealthIndicator(qubao);
  }
}
