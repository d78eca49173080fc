package io.github.qubao.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Thread-safe. Starts the service; {@code application.properties} has its settings. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(ServiceProperties.class)
public class QubaoServiceApplication {
  /** Runs until it is told to stop. */
  public static void main(String[] args) {
    SpringApplication.run(QubaoServiceApplication.class, args);
  }
}
