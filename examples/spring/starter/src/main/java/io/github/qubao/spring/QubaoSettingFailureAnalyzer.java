package io.github.qubao.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Thread-safe. Tells why an application did not start in two lines, not in a stack trace. */
final class QubaoSettingFailureAnalyzer extends AbstractFailureAnalyzer<QubaoSettingException> {
  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, QubaoSettingException cause) {
    return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
  }
}
