package se.uppdrag.command.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the JSON door accepts.
 *
 * @param command size of one command, and of one line of a batch
 * @param batch size of a whole batch, which is spooled before its first line is read
 */
@ConfigurationProperties("uppdrag.api.limit")
record ApiLimits(
        @DefaultValue("2MB") DataSize command,
        @DefaultValue("64MB") DataSize batch) {}
