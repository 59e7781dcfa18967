package se.uppdrag.query.page;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Region;

/** Gives each reader the words of their language. */
@Component
public final class Phrasebook {

    private final MessageSource messages;
    private final Region region;

    public Phrasebook(MessageSource messages, Region region) {
        this.messages = messages;
        this.region = region;
    }

    public Words in(Locale locale) {
        return new Words(messages, locale, region);
    }
}
