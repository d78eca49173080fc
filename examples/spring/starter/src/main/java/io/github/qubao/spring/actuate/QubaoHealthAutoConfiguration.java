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
import org.springframework.context.annotation.Configuration;

/** Thread-safe. Qubao among the Actuator's health; {@code management.health.qubao.enabled}. */
@AutoConfiguration(after = QubaoAutoConfiguration.class)
@ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
public class QubaoHealthAutoConfiguration {
  /** Within, so that nothing of the Actuator is looked at where it is missing. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnBean(Qubao.class)
  @ConditionalOnEnabledHealthIndicator("qubao")
  static class Indicator {
    @Bean
    @ConditionalOnMissingBean
    QubaoHealthIndicator qubaoHealthIndicator(Qubao qubao) {
      return new QubaoHealthIndicator(qubao);
    }
  }
}
