package se.uppdrag.deploy;

import java.nio.file.Path;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.uppdrag.kernel.Region;

/**
 * The settings below {@code uppdrag.*}.
 *
 * @param roles the sides this process runs
 * @param data the directory of the embedded stores; unused when the addresses of others are given
 * @param demo whether the demonstration case is loaded into an empty ledger
 * @param region the one region served
 */
@ConfigurationProperties("uppdrag")
public record Installation(
        @DefaultValue({"command", "query"}) Set<Side> roles,
        @DefaultValue("data") Path data,
        @DefaultValue("true") boolean demo,
        Region region) {}
