package se.uppdrag.benchmark;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One HTTP/1.1 connection that is kept open, and no more: what is measured is the server. */
final class KeepAlive implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private final String authorization;

    /** @param token an access token of the director's office */
    KeepAlive(int port, String token) throws IOException {
        authorization = "Authorization: Bearer " + token + "\r\n";
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** @return the body of an answer that must be 200 */
    byte[] get(String path) throws IOException {
        return asked(path).expected();
    }

    boolean finds(String path) throws IOException {
        return asked(path).isSuccess();
    }

    /** @return the body of an answer that must be 200 or 201 */
    byte[] post(String path, byte[] body) throws IOException {
        var head = "POST " + path
                + " HTTP/1.1\r\nHost: localhost\r\n" + authorization + "Content-Type: application/json\r\n"
                + "Content-Length: " + body.length + "\r\n\r\n";
        return send(path, head, body).expected();
    }

    private record Answer(String path, String status, byte[] body) {

        boolean isSuccess() {
            return status.startsWith("HTTP/1.1 20");
        }

        byte[] expected() {
            if (!isSuccess()) {
                throw new IllegalStateException(
                        "%s: %s %s".formatted(path, status, new String(body, StandardCharsets.UTF_8)));
            }
            return body;
        }
    }

    private Answer asked(String path) throws IOException {
        return send(
                path,
                "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept-Language: sv\r\n" + authorization + "\r\n",
                new byte[0]);
    }

    private Answer send(String path, String head, byte[] body) throws IOException {
        var request = new byte[head.length() + body.length];
        System.arraycopy(head.getBytes(StandardCharsets.ISO_8859_1), 0, request, 0, head.length());
        System.arraycopy(body, 0, request, head.length(), body.length);
        socket.getOutputStream().write(request);
        var status = line();
        var length = -1;
        for (var header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            }
        }
        return new Answer(path, status, length >= 0 ? in.readNBytes(length) : chunks());
    }

    private byte[] chunks() throws IOException {
        var all = new ByteArrayOutputStream();
        for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            all.write(in.readNBytes(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
