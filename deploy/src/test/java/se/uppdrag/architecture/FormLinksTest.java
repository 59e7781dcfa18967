package se.uppdrag.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import se.uppdrag.command.dispatch.CommandCatalog;
import se.uppdrag.query.page.FormLinks;

/** The sides meet in addresses only: every command can be linked to, and no two links lead to the same form. */
class FormLinksTest {

    @Test
    void every_command_has_an_address_of_its_own() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/commands");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var links = new FormLinks(messages, command -> true);

        assertThat(new CommandCatalog().all().stream().map(command -> links.slug(command.name())))
                .doesNotHaveDuplicates()
                .allMatch(slug -> slug.matches("[a-z0-9-]{1,60}"));
    }
}
