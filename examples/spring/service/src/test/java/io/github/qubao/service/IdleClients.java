package io.github.qubao.service;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Clients that begin a request or a stream, and then say nothing more. A new one comes for each
 * that the service cuts off, until they are closed.
 */
final class IdleClients implements AutoCloseable {
  private final int port;
  private final List<Socket> sockets = new ArrayList<>();
  private final Thread renewal;
  private volatile boolean closed;
  private volatile int cutOff;

  IdleClients(int port, int count) throws IOException {
    this.port = port;
    for (int i = 0; i < count; i++) {
      sockets.add(begin(i));
    }
    renewal = new Thread(this::renew, "idle clients");
    renewal.setDaemon(true);
    renewal.start();
  }

  private Socket begin(int number) throws IOException {
    Socket socket = new Socket("127.0.0.1", port);
    socket.setSoTimeout(1);
    String head =
        number % 2 == 0
            ? "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"
            : "Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n";
    socket
        .getOutputStream()
        .write(
            ("POST /v1/classify HTTP/1.1\r\nHost: a\r\n" + head)
                .getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  private void renew() {
    try {
      while (!closed) {
        Thread.sleep(500);
        for (int i = 0; i < sockets.size() && !closed; i++) {
          if (isCutOff(sockets.get(i))) {
            sockets.get(i).close();
            cutOff++;
            sockets.set(i, begin(i));
          }
        }
      }
    } catch (IOException e) {
      // The service takes no more of them.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether there is an answer, which is always that it took too long, or the end. */
  private static boolean isCutOff(Socket socket) {
    try {
      socket.getInputStream().read();
      return true;
    } catch (SocketTimeoutException e) {
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  /** How many were cut off so far. */
  int cutOff() {
    return cutOff;
  }

  @Override
  public void close() throws IOException, InterruptedException {
    closed = true;
    renewal.join();
    for (Socket socket : sockets) {
      socket.close();
    }
  }
}
