package io.github.qubao.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Immutable and thread-safe. Where and when something was measured.
 *
 * @param date in UTC, as {@code 2026-11-24 20:15}
 * @param machine the processor's name
 * @param processors how many the JVM may use
 * @param memoryMb of the machine, in MB
 * @param os the operating system
 * @param jvm name and version of the Java virtual machine
 * @param jvmOptions what each measuring JVM was started with
 * @param loadAverage of the last minute, in processes; negative if the system does not tell
 * @param use the share of the processors that others used in the second before, 0 to 1; negative if
 *     the system does not tell
 */
record Environment(
    String date,
    String machine,
    int processors,
    long memoryMb,
    String os,
    String jvm,
    String jvmOptions,
    double loadAverage,
    double use) {
  /** More than that share of the machine in use by others is felt. */
  private static final double BUSY = 0.1;

  /** Looks at the machine for one second. */
  static Environment now(String jvmOptions) {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return new Environment(
        ZonedDateTime.now(ZoneOffset.UTC)
            .format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT)),
        processor(),
        Runtime.getRuntime().availableProcessors(),
        system.getTotalMemorySize() >> 20,
        System.getProperty("os.name") + " " + System.getProperty("os.version"),
        System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"),
        jvmOptions,
        system.getSystemLoadAverage(),
        use(system));
  }

  private static double use(OperatingSystemMXBean system) {
    // The first answer is of the time since the machine was started.
    double unused = system.getCpuLoad();
    try {
      Thread.sleep(1000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Math.min(unused, -1);
    }
    return system.getCpuLoad();
  }

  private static String processor() {
    Path file = Path.of("/proc/cpuinfo");
    try {
      if (Files.isReadable(file)) {
        for (String line : Files.readAllLines(file)) {
          if (line.startsWith("model name")) {
            return line.substring(line.indexOf(':') + 1).strip();
          }
        }
      }
    } catch (IOException e) {
      // The architecture is told instead.
    }
    return System.getProperty("os.arch");
  }

  boolean busy() {
    return use > BUSY;
  }

  /** A warning if others use the machine, otherwise nothing. */
  String warning() {
    return busy()
        ? String.format(
            Locale.ROOT,
            "WARNING: other programs use %.0f %% of this machine; times mean little.%n",
            100 * use)
        : "";
  }

  /** One line under a table of times. */
  String line() {
    return String.format(
        Locale.ROOT,
        "%s; at the start load average %.2f, %.0f %% of the processors in use by others%s",
        machineAndJvm(),
        loadAverage,
        100 * use,
        busy() ? " (busy: times mean little)" : "");
  }

  /** One line under a table without times. */
  String machineAndJvm() {
    return String.format(
            Locale.ROOT,
            "%s UTC, %s, %d processors, %d MB, %s, %s %s",
            date,
            machine,
            processors,
            memoryMb,
            os,
            jvm,
            jvmOptions)
        .strip();
  }
}
