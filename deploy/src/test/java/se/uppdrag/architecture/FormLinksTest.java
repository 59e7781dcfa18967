package se.uppdrag.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import se.uppdrag.command.dispatch.CommandCatalog;
import se.uppdrag.query.page.FormLinks;

/** The sides meet in addresses only: what a page links to must be there on the other side. */
class FormLinksTest {

    @Test
    void every_form_that_a_page_links_to_has_its_command_and_an_address_of_its_own() {
        var catalog = new CommandCatalog();
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/commands");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var links = new FormLinks(messages);

        assertThat(FormLinks.OFFERED)
                .allSatisfy(
                        command -> assertThat(catalog.find(command)).as(command).isPresent());
        assertThat(FormLinks.OFFERED.stream().map(command -> links.slug(command).orElseThrow()))
                .doesNotHaveDuplicates()
                .allMatch(slug -> slug.matches("[a-z0-9-]{1,60}"));
    }
}
