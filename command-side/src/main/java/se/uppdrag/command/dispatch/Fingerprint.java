package se.uppdrag.command.dispatch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** By which a command that comes again is known to be the same, however its JSON is spaced and ordered. */
public final class Fingerprint {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Fingerprint() {}

    /** SHA-256 of the command's stored name and its JSON with names in order, as lower-case hexadecimal. */
    public static String of(String command, ObjectNode body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((command + "\n" + canonical(body)).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static JsonNode canonical(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                var ordered = new TreeMap<String, JsonNode>();
                object.properties().forEach(member -> ordered.put(member.getKey(), canonical(member.getValue())));
                yield JSON.objectNode().setAll(ordered);
            }
            case ArrayNode array -> {
                var written = JSON.arrayNode();
                array.forEach(item -> written.add(canonical(item)));
                yield written;
            }
            default -> node;
        };
    }
}
